import { bodyYear, type Body } from '../../../core/bodies/body';
import { mandatesOf, nameOf } from '../../../core/bodies/holding';
import type { Mandate } from '../../../core/bodies/mandate';
import { dayOf, yearOf } from '../../../core/calendar';
import { chairOf } from '../../../core/meetings/chair';
import { nextMeetings } from '../../../core/meetings/deadlines';
import type { Meeting } from '../../../core/meetings/meeting';
import type { Actor } from '../../../core/matters/passing';
import { placeOfBody, type Place } from '../../../core/matters/place';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { find } from '../../addressing';
import { rememberMeetings } from '../../meetings/facts';
import type { Acting, InBody } from '../acting';

/** A body that a matter can come to, with what it takes to put it before one of its meetings. */
export interface Receiving {
  readonly body: Stored<Body>;
  readonly place: Place & { readonly bodyNr: number };
  readonly mandates: readonly Stored<Mandate>[];
  /** Meetings not yet held, the soonest first. */
  readonly meetings: readonly Stored<Meeting>[];
}

type Near = Pick<Acting | InBody, 'member' | 'world'>;

/** Every body of the site, the one acted in too: what is read around a meeting has no more of the others than their names. */
export async function everyBody({ member }: Pick<Near, 'member'>): Promise<readonly Stored<Body>[]> {
  return (await member.site.read({ bodies: { list: lists.bodies, where: {} } })).bodies.rows;
}

/** The bodies with their coming meetings and who holds what there, in one `$batch`. */
export async function receivingOf(
  { member, world }: Near,
  bodies: readonly Stored<Body>[],
): Promise<readonly Receiving[]> {
  const now = world.now();
  const year = yearOf(dayOf(now));
  const read = await member.site.read({
    meetings: {
      list: lists.meetings,
      where: { bodyYear: bodies.flatMap(({ nr }) => [bodyYear(nr, year), bodyYear(nr, year + 1)]) },
    },
    mandates: { list: lists.mandates, where: { bodyNr: bodies.map(({ nr }) => nr) } },
  });
  rememberMeetings(member.site, read.meetings.rows);
  return bodies.map((body) => ({
    body,
    place: placeOfBody(body, member.site.organisation),
    mandates: read.mandates.rows.filter(({ bodyNr }) => bodyNr === body.nr),
    meetings: nextMeetings(
      now,
      read.meetings.rows.filter(({ bodyNr }) => bodyNr === body.nr),
    ),
  }));
}

/** The meeting asked for, or the next one, and the one after it; undefined where the body has none such. */
export function meetingBefore({ member }: Near, { meetings }: Receiving, address: string | undefined) {
  const number = address === undefined ? undefined : find(address, [member])?.number;
  const meeting = address === undefined ? meetings[0] : meetings.find((one) => one.id === number);
  const at = meeting === undefined ? -1 : meetings.indexOf(meeting);
  return { meeting, nextMeeting: meeting === undefined ? undefined : meetings[at + 1] };
}

/** UPN of the one who is to hear of what comes to a meeting: its chair. */
export function chairOfMeeting({ world }: Near, { body, mandates }: Receiving, meeting: Meeting): string | undefined {
  return chairOf(meeting, body.rules, mandates, dayOf(world.now()));
}

/** Who acts, for the party they stand for here. */
export function actorOf({ member, world, facts }: Acting | InBody): Actor {
  const { upn, name } = member.person;
  const held = mandatesOf(facts.mandates, facts.body.nr, upn, dayOf(world.now()));
  return {
    upn,
    name: nameOf(facts.mandates, upn) ?? name,
    partyKey: held.find(({ partyKey }) => partyKey !== null)?.partyKey ?? null,
  };
}

/** The body the act is done in, as a place. */
export function hereOf({ member, facts }: Pick<Acting | InBody, 'member' | 'facts'>) {
  return placeOfBody(facts.body, member.site.organisation);
}
