import type { Mandate } from '../../core/bodies/mandate';
import { isConfidential } from '../../core/confidential/confidential';
import type { Day } from '../../core/calendar';
import { nextMeetings } from '../../core/meetings/deadlines';
import type { Meeting } from '../../core/meetings/meeting';
import { sameUpn } from '../../core/people/person';
import type { Minutes } from '../../core/minutes/minutes';
import type { Stored } from '../../core/stored';
import type { AgendaItem } from '../../core/agenda/item';
import * as lists from '../../storage/lists';
import { addressOf } from '../addressing';
import type { MyBody } from '../myBodies';
import type { Member, World } from '../world';
import { bySite } from './bySite';

/** The meetings of a body not yet held, in date order. */
export async function comingMeetings(
  world: World,
  { member, body }: Pick<MyBody, 'member' | 'body'>,
): Promise<readonly Stored<Meeting>[]> {
  const { meetings } = await member.site.read({ meetings: { list: lists.meetings, where: { bodyNr: body.nr } } });
  return nextMeetings(world.now(), meetings.rows).filter(({ stage }) => stage !== 'cancelled');
}

/** Of meetings in date order, the first within the days meant; the first of all where none are. */
export function meetingWithin(
  meetings: readonly Stored<Meeting>[],
  when: { readonly from: Day; readonly to: Day } | null,
): Stored<Meeting> | undefined {
  return when === null ? meetings[0] : meetings.find(({ day }) => day >= when.from && day <= when.to);
}

/** What the person holds in a body, as the register has it. */
export async function mandatesHeld({ member, body }: MyBody): Promise<readonly Stored<Mandate>[]> {
  const { held } = await member.site.read({
    held: { list: lists.mandates, where: { upn: member.person.upn, bodyNr: body.nr } },
  });
  return held.rows;
}

/** Minutes that wait for the person's own approval. */
export async function minutesToApprove(
  members: readonly Member[],
): Promise<
  readonly { readonly member: Member; readonly minutes: Stored<Minutes>; readonly meeting: Stored<Meeting> }[]
> {
  return bySite(members, async (member) => {
    const { site, person } = member;
    const { held } = await site.read({ held: { list: lists.mandates, where: { upn: person.upn } } });
    const bodyNr = [...new Set(held.rows.map((mandate) => mandate.bodyNr))];
    const { minutes } = await site.read({ minutes: { list: lists.minutes, where: { bodyNr } } });
    const waiting = minutes.rows.filter(
      ({ stage, approvers, signatures }) =>
        stage === 'approval' &&
        approvers.some((upn) => sameUpn(upn, person.upn)) &&
        !signatures.some(({ upn }) => sameUpn(upn, person.upn)),
    );
    const { meetings } = await site.read({
      meetings: { list: lists.meetings, where: { id: waiting.map(({ meetingId }) => meetingId) } },
    });
    return waiting.flatMap((one) => {
      const meeting = meetings.rows.find(({ id }) => id === one.meetingId);
      return meeting === undefined ? [] : [{ member, minutes: one, meeting }];
    });
  });
}

/** An open line of a body's agendas, for whoever prepares there. What is confidential is not among them. */
export interface FoundLine {
  readonly member: Member;
  readonly item: Stored<AgendaItem>;
  readonly address: string;
  readonly title: string;
}

/** The lines of a body's agendas not gone elsewhere, the latest first. */
export async function linesOfBody({ member, body }: Pick<MyBody, 'member' | 'body'>, years: readonly string[]) {
  const { items } = await member.site.read({ items: { list: lists.agendaItems, where: { bodyYear: years } } });
  return items.rows
    .filter(
      (item) =>
        item.bodyNr === body.nr &&
        item.standing !== 'removed' &&
        item.outcome !== 'escalated' &&
        item.origin !== 'standing' &&
        !isConfidential(item),
    )
    .map((item): FoundLine => ({ member, item, address: addressOf(member.site, item.id), title: item.title }))
    .sort((one, other) => other.item.id - one.item.id);
}
