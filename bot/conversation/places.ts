import { mayDo } from '../../src/core/bodies/rights';
import type { Body } from '../../src/core/bodies/body';
import { readMessage, type Reading } from '../../src/core/proposals/reading';
import type { Stored } from '../../src/core/stored';
import { myBodies, type MyBody } from '../../src/doing/myBodies';
import { bodies as bodiesList } from '../../src/storage/lists';
import type { Talk } from './talk';

/** The bodies around a message: the person's own, and the others of their organisations. */
export interface Bodies {
  readonly mine: readonly MyBody[];
  readonly others: readonly Stored<Body>[];
  readonly ofChannel: Stored<Body> | undefined;
}

/** The bodies of the person's organisations. */
export async function bodiesAround({ world, caller, turn }: Talk): Promise<Bodies> {
  const [mine, perSite] = await Promise.all([
    myBodies(world, caller.members),
    Promise.all(caller.members.map(({ site }) => site.read({ bodies: { list: bodiesList, where: {} } }))),
  ]);
  const all = perSite.flatMap(({ bodies }) => bodies.rows);
  const isMine = (body: Stored<Body>) => mine.some((one) => one.body.id === body.id && one.body.nr === body.nr);
  return {
    mine,
    others: all.filter((body) => !isMine(body)),
    ofChannel: turn.channelId === null ? undefined : all.find((body) => body.channelId === turn.channelId),
  };
}

/** What a text says, read among these bodies. */
export function read(text: string, around: Bodies): Reading {
  return readMessage(text, {
    bodies: around.mine.map(({ body }) => body),
    otherBodies: around.others,
    channelBodyNr: around.ofChannel?.nr ?? null,
  });
}

/** The person's body by its number; undefined also where two organisations have one of that number: never a guess. */
export function mineBy(around: Bodies, bodyNr: number | null): MyBody | undefined {
  const found = around.mine.filter(({ body }) => body.nr === bodyNr);
  return found.length === 1 ? found[0] : undefined;
}

/** Whether the person may propose there as a participant (FSS-20). */
export function mayPropose(mine: MyBody): 'yes' | 'no' {
  return mayDo('propose', { roles: mine.roles, chairsMeeting: 'doesNotChair' });
}
