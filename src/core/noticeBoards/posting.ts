import type { Decided, NoticeBoard, Source } from '../bodies/ruleSet';
import { addDays, dayOf, type Day, type Instant } from '../calendar';
import { notDecided, ok, refused, type NotDecided, type Result } from '../result';
import type { New, Row } from '../stored';

/** What is posted: announcements, minutes and other notices, all on every board the body has decided (DEC-10). */
export type PostedKind = 'minutes' | 'announcement' | 'other';

/** A notice on one official notice board, with its evidence (bevis om anslag). */
export interface Posting extends Row {
  readonly bodyNr: number;
  readonly bodyYear: string;
  readonly meetingId: number;
  /** Which edition of the minutes, 0 for what is no minutes. */
  readonly edition: number;
  readonly kind: PostedKind;
  /** The § where one that was approved at once is posted by itself (DEC-14); null for all else. */
  readonly section: number | null;
  /** Name of the board. */
  readonly board: string;
  readonly posted: Day | null;
  readonly removed: Day | null;
  /** Where the evidence of posting is: an address, a register number; empty while there is none. */
  readonly evidence: string;
  /** Where what is posted is kept and can be read (förvaringsplats). */
  readonly keptAt: string;
}

/** What is to be posted. */
export type Posted = Pick<
  Posting,
  'bodyNr' | 'bodyYear' | 'meetingId' | 'edition' | 'kind' | 'section' | 'keptAt' | 'actedBy'
>;

/** The postings that publishing something creates, one for each board (DEC-10). */
export function postingsOf(
  posted: Posted,
  boards: Decided<readonly NoticeBoard[]>,
): Result<readonly New<Posting>[], NotDecided<'noticeBoards'>> {
  if (boards === null) return notDecided('noticeBoards');
  return ok(
    boards.value.map(({ name }) => ({
      ...posted,
      key: ['posting', posted.kind, posted.meetingId, posted.edition, ...sectionIn(posted), name].join('-'),
      board: name,
      posted: null,
      removed: null,
      evidence: '',
    })),
  );
}

/** Keys of what is posted whole stay as they were. */
function sectionIn({ section }: Pick<Posting, 'section'>): readonly string[] {
  return section === null ? [] : [`s${String(section)}`];
}

/** By when something is posted: so many days after its approval, that day included; null: not decided. */
export function postingDue(approvedAt: Instant, withinDays: Decided<number>): { lastDay: Day; source: Source } | null {
  if (withinDays === null) return null;
  return { lastDay: addDays(dayOf(approvedAt), withinDays.value), source: withinDays.source };
}

/** For how long a notice is up. */
export interface PostingTime {
  readonly days: number;
  /** The last day it is up, to 24:00: the day of posting is not counted. */
  readonly lastDay: Day;
  /** The first day it may be taken down (nedtages tidigast). */
  readonly removableFrom: Day;
}

/** When a notice may be taken down: the day after as many whole days as the board has (21: three weeks). Null: not decided. */
export function postingTime(posted: Day, board: NoticeBoard): PostingTime | null {
  if (board.days === null) return null;
  const lastDay = addDays(posted, board.days);
  return { days: board.days, lastDay, removableFrom: addDays(lastDay, 1) };
}

export type PostingRefusal =
  | { readonly reason: 'alreadyPosted'; readonly on: Day }
  | { readonly reason: 'postedBeforeApproval'; readonly approvedOn: Day }
  | { readonly reason: 'notYet' }
  | { readonly reason: 'evidenceMissing' }
  | { readonly reason: 'notPosted' }
  | { readonly reason: 'alreadyRemoved'; readonly on: Day }
  | { readonly reason: 'tooEarly'; readonly time: PostingTime; readonly source: Source }
  | { readonly reason: 'removedBeforePosted'; readonly posted: Day }
  | NotDecided<'noticeBoards'>;

/** What is noted of a board has happened: nobody notes ahead that a notice went up or came down. */
export function hasHappened(on: Day, today: Day): Result<Day, Extract<PostingRefusal, { readonly reason: 'notYet' }>> {
  return on > today ? refused({ reason: 'notYet' }) : ok(on);
}

/** Records that something has been posted, not before it was approved, with the evidence of it. */
export function recordPosted(
  posting: Pick<Posting, 'posted'>,
  on: Day,
  evidence: string,
  approvedOn: Day,
): Result<Pick<Posting, 'posted' | 'evidence'>, PostingRefusal> {
  if (posting.posted !== null) return refused({ reason: 'alreadyPosted', on: posting.posted });
  if (on < approvedOn) return refused({ reason: 'postedBeforeApproval', approvedOn });
  if (evidence.trim() === '') return refused({ reason: 'evidenceMissing' });
  return ok({ posted: on, evidence: evidence.trim() });
}

/**
 * Records that a notice has been taken down: at the earliest when its time is over, where one is decided. Without a
 * decided time the day is recorded as it was, since nobody can say that it was too early.
 */
export function recordRemoved(
  posting: Pick<Posting, 'posted' | 'removed' | 'board'>,
  on: Day,
  boards: Decided<readonly NoticeBoard[]>,
): Result<Pick<Posting, 'removed'>, PostingRefusal> {
  const { posted, removed } = posting;
  if (posted === null) return refused({ reason: 'notPosted' });
  if (removed !== null) return refused({ reason: 'alreadyRemoved', on: removed });
  if (on < posted) return refused({ reason: 'removedBeforePosted', posted });
  if (boards === null) return notDecided('noticeBoards');
  const board = boards.value.find((one) => one.name === posting.board);
  const time = board === undefined ? null : postingTime(posted, board);
  if (time !== null && on < time.removableFrom) return refused({ reason: 'tooEarly', time, source: boards.source });
  return ok({ removed: on });
}

/** How far the posting of something has come: complete only when every board has its day and its evidence (DEC-10). */
export interface PostingState {
  readonly state: 'complete' | 'waits' | 'notDecided';
  readonly posted: number;
  readonly of: number;
  /** Names of the boards that lack the day or the evidence. */
  readonly missing: readonly string[];
  readonly source: Source | null;
}

/** Whether the notices of something are up on every board, counted against the rule and not against what was begun. */
export function postingState(
  postings: readonly Pick<Posting, 'board' | 'posted' | 'evidence'>[],
  boards: Decided<readonly NoticeBoard[]>,
): PostingState {
  if (boards === null) return { state: 'notDecided', posted: 0, of: 0, missing: [], source: null };
  const names = boards.value.map((board) => board.name);
  const isUp = (name: string): boolean =>
    postings.some((one) => one.board === name && one.posted !== null && one.evidence.trim() !== '');
  const missing = names.filter((name) => !isUp(name));
  const state = missing.length === 0 ? 'complete' : 'waits';
  return { state, posted: names.length - missing.length, of: names.length, missing, source: boards.source };
}
