import type { BodiesView } from '../../api/views';
import { bodyYear } from '../../core/bodies/body';
import { dayOf, yearOf } from '../../core/calendar';
import { nextMeetings } from '../../core/meetings/deadlines';
import * as lists from '../../storage/lists';
import { addressOf } from '../addressing';
import { rememberMeetings } from '../meetings/facts';
import { myBodies, type MyBody } from '../myBodies';
import type { Member, World } from '../world';
import { meetingSummary } from './rows';

/** The person's bodies with the next meeting of each. */
export async function viewBodies(world: World, members: readonly Member[]): Promise<BodiesView> {
  const today = dayOf(world.now());
  const mine = await myBodies(world, members);
  const bodies = await Promise.all(
    members.map((member) =>
      ofSite(
        world,
        member,
        mine.filter((one) => one.member === member),
      ),
    ),
  );
  const person = members[0]?.person;
  return {
    me: { name: person?.name ?? '', upn: person?.upn ?? '', language: person?.language ?? 'sv', roles: [] },
    today,
    bodies: bodies.flat(),
  };
}

async function ofSite(world: World, member: Member, mine: readonly MyBody[]) {
  const year = yearOf(dayOf(world.now()));
  const numbers = mine.map(({ body }) => body.nr);
  const { meetings, mandates } = await member.site.read({
    meetings: {
      list: lists.meetings,
      where: { bodyYear: numbers.flatMap((nr) => [bodyYear(nr, year), bodyYear(nr, year + 1)]) },
    },
    mandates: { list: lists.mandates, where: { bodyNr: numbers } },
  });
  rememberMeetings(member.site, meetings.rows);
  return mine.map(({ body, roles }) => {
    const [next] = nextMeetings(
      world.now(),
      meetings.rows.filter((meeting) => meeting.bodyNr === body.nr),
    );
    return {
      nr: addressOf(member.site, body.nr),
      name: body.name,
      shortName: body.shortName,
      kind: body.kind,
      roles,
      nextMeeting: next === undefined ? null : meetingSummary(world, member, next, body, mandates.rows),
    };
  });
}
