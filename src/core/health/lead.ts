import { dayOf, daysBetween, type Day, type Instant } from '../calendar';

/** A proposal and the day its matter was decided, or null: not yet. */
export interface ProposedMatter {
  readonly proposalId: number;
  readonly submittedAt: Instant;
  readonly decidedOn: Day | null;
}

/** Calendar days from proposal to decision (LSG-13). */
export interface LeadTimes {
  readonly decided: readonly { readonly proposalId: number; readonly days: number }[];
  /** The middle one; of two, the mean of both. Null where nothing is decided. */
  readonly median: number | null;
  readonly longest: number | null;
  /** Those that wait, with the days so far. */
  readonly waiting: readonly { readonly proposalId: number; readonly days: number }[];
}

/** How long it takes from proposal to decision (LSG-13). What is not decided is told apart, never counted as decided. */
export function leadTimesOf(matters: readonly ProposedMatter[], today: Day): LeadTimes {
  const line = ({ proposalId, submittedAt }: ProposedMatter, to: Day): { proposalId: number; days: number } => {
    return { proposalId, days: daysBetween(dayOf(submittedAt), to) };
  };
  const decided = matters.flatMap((one) => (one.decidedOn === null ? [] : [line(one, one.decidedOn)]));
  const days = decided.map((one) => one.days).sort((one, other) => one - other);
  const middle = days.slice(Math.floor((days.length - 1) / 2), Math.floor(days.length / 2) + 1);
  return {
    decided,
    median: days.length === 0 ? null : middle.reduce((sum, one) => sum + one, 0) / middle.length,
    longest: days.at(-1) ?? null,
    waiting: matters.filter((one) => one.decidedOn === null).map((one) => line(one, today)),
  };
}

/** The day an agenda was sent and the day it was due; null where it was not sent, or no day is decided. */
export interface SentAgenda {
  readonly meetingId: number;
  readonly sentOn: Day | null;
  readonly dueDay: Day | null;
}

/** How many agendas went out in time, of those that had a day to be in time for. */
export interface AgendasInTime {
  readonly inTime: number;
  readonly of: number;
  readonly late: readonly { readonly meetingId: number; readonly daysLate: number | null }[];
  /** Meetings of bodies that have decided no day. */
  readonly withoutDay: number;
  /** Meetings whose day came before anything of the body was recorded: nothing is known of how their agendas were sent. */
  readonly notFollowed: number;
}

/**
 * The agendas sent by their day; one never sent is late without a number of days. `followedSince` is the first day
 * anything of the body was recorded, or null where nothing has been.
 */
export function agendasInTime(agendas: readonly SentAgenda[], followedSince: Day | null): AgendasInTime {
  const followed = agendas.filter(
    ({ sentOn, dueDay }) => sentOn !== null || dueDay === null || (followedSince !== null && dueDay >= followedSince),
  );
  const due = followed.flatMap(({ meetingId, sentOn, dueDay }) => {
    if (dueDay === null) return [];
    return [{ meetingId, daysLate: sentOn === null ? null : daysBetween(dueDay, sentOn) }];
  });
  const late = due.filter(({ daysLate }) => daysLate === null || daysLate > 0);
  return {
    inTime: due.length - late.length,
    of: due.length,
    late,
    withoutDay: followed.length - due.length,
    notFollowed: agendas.length - followed.length,
  };
}

/** A decision that somebody answers for carrying out. */
export interface FollowedDecision {
  readonly decisionId: number;
  readonly text: string;
  readonly responsible: string;
  readonly due: Day | null;
  readonly status: 'open' | 'done';
}

/** An open decision, and how far past its day it is: null where it has none. */
export interface OpenDecision extends FollowedDecision {
  readonly daysPast: number | null;
  readonly standing: 'pastDue' | 'ahead' | 'withoutDay';
}

/** Sorts what has no day after everything that has one. */
const NEVER = Number.MIN_SAFE_INTEGER;

/** The decisions not yet carried out, those most past their day first (LSG-14): they belong on the next agenda. */
export function openDecisions(decisions: readonly FollowedDecision[], today: Day): readonly OpenDecision[] {
  return decisions
    .filter((one) => one.status === 'open')
    .map((one): OpenDecision => {
      if (one.due === null) return { ...one, daysPast: null, standing: 'withoutDay' };
      const daysPast = daysBetween(one.due, today);
      return { ...one, daysPast, standing: daysPast > 0 ? 'pastDue' : 'ahead' };
    })
    .sort((one, other) => (other.daysPast ?? NEVER) - (one.daysPast ?? NEVER));
}
