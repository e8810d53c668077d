import type { ActName } from '../../api/acts';
import type { OpenMeeting, ProposalRow, ProposalsPage } from '../../api/proposalsView';
import { bodyYear } from '../../core/bodies/body';
import { dayOf, yearOf, type Day } from '../../core/calendar';
import { isOpenTo, readerOf } from '../../core/confidential/confidential';
import { chairsMeeting } from '../../core/meetings/chair';
import { hasBeenHeld, nextMeetings } from '../../core/meetings/deadlines';
import type { Meeting } from '../../core/meetings/meeting';
import { isWaiting } from '../../core/proposals/answering';
import type { Proposal } from '../../core/proposals/proposal';
import { mayRevise } from '../../core/proposals/revising';
import { cameIn, timingOf } from '../../core/proposals/timing';
import type { Stored } from '../../core/stored';
import * as lists from '../../storage/lists';
import { takenIn } from '../acts/windingUp/archived';
import { addressOf } from '../addressing';
import { unreadableIn } from '../meetings/facts';
import { may } from '../meetings/standing';
import type { Member, World } from '../world';
import { maySee } from './body';
import { allowedActs, seeBodyAnd, type BodySeen } from './inBody';
import { meetingSummary, proposalView, unreadableViews } from './rows';

const ANSWERS = ['acceptProposal', 'deferProposal', 'referProposal', 'declineProposal'] as const;
const REVISIONS = ['changeProposal', 'moveProposal', 'withdrawProposal'] as const;

/**
 * The proposals of a body before the meetings of a year, or of last year to next: all of them for those who prepare or
 * chair their meeting, for others their own and their party's. Undefined for whoever has no role in the body.
 */
export async function viewProposals(
  world: World,
  members: readonly Member[],
  address: string,
  year: number | undefined,
): Promise<ProposalsPage | undefined> {
  const answered = await seeBodyAnd(world, members, address, (bodyNr, today) => {
    const years = yearsAsked(year, today).map((one) => bodyYear(bodyNr, one));
    return {
      proposals: { list: lists.proposals, where: { bodyYear: years } },
      theirMeetings: { list: lists.meetings, where: { bodyYear: years } },
    };
  });
  if (answered === undefined) return undefined;
  const { seen, read } = answered;
  const { facts, member, me, body } = seen;
  const today = dayOf(world.now());
  const meetings = new Map([...facts.meetings, ...read.theirMeetings.rows].map((one) => [one.id, one] as const));
  const reader = readerOf(me.upn, facts.body.nr, facts.rooms, facts.mandates, today);
  return {
    me,
    today,
    body,
    year: year ?? null,
    proposalDaysBefore: facts.body.rules.proposalDaysBefore,
    proposals: read.proposals.rows
      .filter((one) => isOpenTo(one, reader))
      .filter(
        (one) => maySee(one, member, me.roles, facts.mandates) || chairs(seen, meetings.get(one.meetingId), today),
      )
      .map((one) => proposalRow(world, seen, one, meetings.get(one.meetingId)))
      .sort(waitingFirst),
    meetings: nextMeetings(world.now(), facts.meetings).map((one) => openMeeting(world, seen, one)),
    may: allowedActs(seen, ['submitProposal']),
    unreadable: unreadableViews(unreadableIn(Object.values(read))),
  };
}

function yearsAsked(year: number | undefined, today: Day): readonly number[] {
  const now = yearOf(today);
  return year === undefined ? [now - 1, now, now + 1] : [year];
}

function chairs({ facts, me }: BodySeen, meeting: Stored<Meeting> | undefined, today: Day): boolean {
  return meeting !== undefined && chairsMeeting(me.upn, meeting, facts.body.rules, facts.mandates, today) === 'chairs';
}

function proposalRow(
  world: World,
  seen: BodySeen,
  proposal: Stored<Proposal>,
  meeting: Stored<Meeting> | undefined,
): ProposalRow {
  const { member, facts, standing } = seen;
  return {
    ...proposalView(member, proposal, facts.parties),
    meetingDay: meeting?.day ?? null,
    cameIn: cameIn(proposal),
    matterId:
      proposal.matterId === null || may(standing, 'prepare') === 'no'
        ? null
        : addressOf(member.site, proposal.matterId),
    may:
      meeting === undefined
        ? []
        : takenIn(facts.body, [
            ...answersTo(world, seen, proposal, meeting),
            ...revisionsOf(world, seen, proposal, meeting),
          ]),
  };
}

/** What the chair of the meeting may answer: after the meeting a proposal can be moved on, never accepted. */
function answersTo(
  world: World,
  { facts, standing }: BodySeen,
  proposal: Proposal,
  meeting: Stored<Meeting>,
): readonly ActName[] {
  const chairing = chairsMeeting(standing.upn, meeting, facts.body.rules, facts.mandates, dayOf(world.now()));
  if (!isWaiting(proposal) || may({ ...standing, chairsMeeting: chairing }, 'answerProposal') === 'no') return [];
  const tooLate = meeting.stage === 'cancelled' || hasBeenHeld(world.now(), meeting) === 'held';
  return ANSWERS.filter((act) => act !== 'acceptProposal' || !tooLate);
}

function revisionsOf(
  world: World,
  { standing }: BodySeen,
  proposal: Stored<Proposal>,
  meeting: Stored<Meeting>,
): readonly ActName[] {
  return mayRevise({ now: world.now(), proposal, meeting, upn: standing.upn }).ok ? REVISIONS : [];
}

function openMeeting(world: World, { facts, member }: BodySeen, meeting: Stored<Meeting>): OpenMeeting {
  const { id, version, title, day, chairName } = meetingSummary(world, member, meeting, facts.body, facts.mandates);
  const { state, lastDay } = timingOf(world.now(), meeting, facts.body.rules);
  // A meeting that is not over yet is open to proposals, in time or late.
  return { id, version, title, day, chairName, lastDay, timing: state === 'closed' ? 'late' : state };
}

function waitingFirst(one: ProposalRow, other: ProposalRow): number {
  const order = (row: ProposalRow) => (isWaiting(row) ? 0 : 1);
  const days = (other.meetingDay ?? '').localeCompare(one.meetingDay ?? '');
  if (order(one) !== order(other)) return order(one) - order(other);
  return (order(one) === 0 ? -days : days) || one.submittedAt - other.submittedAt;
}
