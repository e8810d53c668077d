import { mightRaise } from '../../src/core/bodies/initiative';
import type { Body } from '../../src/core/bodies/body';
import type { Stored } from '../../src/core/stored';
import type { MyBody } from '../../src/doing/myBodies';
import { bodiesIn, type KnownBody } from '../../src/doing/register/bodies';
import { whyDown } from '../../src/doing/sites';
import type { Talk } from './talk';

/** The bodies around a message: the person's own, the others of their organisations, and what is missing among them. */
export interface Bodies {
  readonly mine: readonly KnownBody[];
  readonly others: readonly KnownBody[];
  /** The body of the channel it was written in, or whose address it was written to. */
  readonly ofChannel: Stored<Body> | undefined;
  /** Sentences about what is not among them: sites that do not answer, rows that cannot be read. */
  readonly missing: readonly string[];
}

/** The bodies of the person's organisations, as the registers they were looked up in say. Nothing is asked. */
export function bodiesAround({ world, caller, turn }: Talk): Bodies {
  const { mine, others } = bodiesIn(world, caller.registers);
  const all = [...mine, ...others];
  const unreadable = caller.registers.flatMap((register) => register.unreadable);
  return {
    mine,
    others,
    ofChannel: all.find(({ body, address }) =>
      turn.channelId === null ? address === turn.bodyAddress : body.channelId === turn.channelId,
    )?.body,
    missing: [
      ...caller.down.map((site) => caller.texts.siteAway[whyDown(site)](site.organisation)),
      ...(unreadable.length === 0 ? [] : [caller.texts.unreadableRows(unreadable.length)]),
    ],
  };
}

/** The person's body by its number; undefined also where two organisations have one of that number: never a guess. */
export function mineBy(bodies: Bodies, bodyNr: number | null): KnownBody | undefined {
  const found = bodies.mine.filter(({ body }) => body.nr === bodyNr);
  return found.length === 1 ? found[0] : undefined;
}

/** The person's body at an address; undefined where it is open, or not theirs. */
export function mineAt(bodies: Bodies, address: string | null): KnownBody | undefined {
  return bodies.mine.find((one) => one.address === address);
}

/** Whether the person might propose there at all: a draft is worth making (FSS-20, DEC-05). */
export function mayPropose(mine: MyBody): 'yes' | 'no' {
  return mightRaise(mine.roles, mine.body.rules);
}

/** Somebody whose bodies may lie in a site that is down is told that, not that they have none. */
export function inNoBody({ caller }: Talk, { missing }: Bodies): string {
  return missing.length === 0 ? caller.texts.inNoBody : missing.join('\n');
}
