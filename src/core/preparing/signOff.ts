import type { Decided, RuleSet, Source } from '../bodies/ruleSet';
import type { Day, Instant } from '../calendar';
import { deadlinesOf } from '../meetings/deadlines';
import type { Meeting } from '../meetings/meeting';
import { sameUpn } from '../people/person';
import { notDecided, ok, refused, type NotDecided, type Result } from '../result';
import type { New, Row } from '../stored';
import { changedSince, type DraftLine } from './draft';

/** That one of those who prepare a body together has signed off the draft of an agenda as it was. */
export interface SignOff extends Row {
  readonly meetingId: number;
  readonly upn: string;
  readonly at: Instant;
  /** Version of the draft: whatever changes when a line does. */
  readonly draft: string;
  /** The lines of that draft: a later change withdraws the sign-off of those it touched, and of no other. */
  readonly lines: readonly DraftLine[];
}

/** How one preparer stands to the draft as it is now. */
export interface PreparerStanding {
  readonly upn: string;
  readonly standing: 'signedOff' | 'signedEarlierDraft' | 'notYet';
  readonly at: Instant | null;
  /** The lines that have changed since, to be looked at again; empty where nothing is signed off. */
  readonly changed: readonly number[];
}

/** Who has signed off, and of how many. It is shown; it does not stop the meeting's chair from sending (FSG-12). */
export type Preparation =
  | {
      readonly state: 'jointly';
      readonly preparers: readonly PreparerStanding[];
      readonly signedOff: number;
      readonly of: number;
      readonly source: Source;
    }
  | { readonly state: 'byChair'; readonly source: Source }
  | { readonly state: 'notDecided'; readonly rule: 'preparedBy' };

export type SignOffRefusal =
  | { readonly reason: 'notAPreparer'; readonly source: Source }
  | { readonly reason: 'preparedByChair'; readonly source: Source }
  | NotDecided<'preparedBy'>;

/**
 * The last day to sign off the draft of a meeting: the day before the agenda is due, so that it can go out in time (T-8
 * where it is sent a week before). Null where that is not decided. A sign-off after it is taken as well.
 */
export function signOffDueDay(
  meeting: Pick<Meeting, 'day'>,
  rules: Pick<RuleSet, 'proposalDaysBefore' | 'agendaDaysBefore'>,
): Day | null {
  return deadlinesOf(meeting, rules).agendaWarnDay;
}

/** Who has signed off the draft of a meeting, each preparer in order (FSG-12). */
export function preparationOf(
  preparedBy: Decided<'chair' | 'jointly'>,
  preparers: readonly string[],
  signOffs: readonly SignOff[],
  draft: Pick<SignOff, 'draft' | 'lines'>,
): Preparation {
  if (preparedBy === null) return { state: 'notDecided', rule: 'preparedBy' };
  const { value, source } = preparedBy;
  if (value === 'chair') return { state: 'byChair', source };
  const standings = preparers.map((upn) => standingOf(upn, signOffs, draft));
  const signedOff = standings.filter((one) => one.standing === 'signedOff').length;
  return { state: 'jointly', preparers: standings, signedOff, of: preparers.length, source };
}

/** Signs off a draft: only one of those who prepare jointly, and once for each draft. */
export function signOff(
  preparedBy: Decided<'chair' | 'jointly'>,
  preparers: readonly string[],
  wish: Pick<SignOff, 'meetingId' | 'upn' | 'at' | 'draft' | 'lines'>,
): Result<New<SignOff>, SignOffRefusal> {
  if (preparedBy === null) return notDecided('preparedBy');
  const { value, source } = preparedBy;
  if (value === 'chair') return refused({ reason: 'preparedByChair', source });
  if (!preparers.some((upn) => sameUpn(upn, wish.upn))) return refused({ reason: 'notAPreparer', source });
  const upn = wish.upn.toLowerCase();
  return ok({ ...wish, upn, key: `signOff:${wish.meetingId}:${wish.draft}:${upn}`, actedBy: upn });
}

function standingOf(
  upn: string,
  signOffs: readonly SignOff[],
  { draft, lines }: Pick<SignOff, 'draft' | 'lines'>,
): PreparerStanding {
  const own = signOffs.filter((one) => sameUpn(one.upn, upn)).sort((one, other) => other.at - one.at);
  const now = own.find((one) => one.draft === draft);
  if (now !== undefined) return { upn, standing: 'signedOff', at: now.at, changed: [] };
  const earlier = own[0];
  if (earlier === undefined) return { upn, standing: 'notYet', at: null, changed: [] };
  const changed = changedSince(earlier.lines, lines);
  // Moved about or with a line less, everything that is left has been signed off.
  return { upn, standing: changed.length === 0 ? 'signedOff' : 'signedEarlierDraft', at: earlier.at, changed };
}
