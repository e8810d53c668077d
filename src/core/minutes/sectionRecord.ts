import type { Day } from '../calendar';
import type { Resolution } from '../decisions/resolution';
import type { PreparationStep } from '../matters/hop';
import type { AwayFromItem } from '../meetings/conflict';
import type { Dissent } from '../voting/dissent';
import type { Motion } from '../voting/motion';
import type { Proposition } from '../voting/propositions';
import type { Vote } from '../voting/vote';

/** The headings of a matter put before a board, in order (DEC-15). */
export const STATEMENT_PARTS = [
  'description',
  'decisionMaterial',
  'preparation',
  'proposedDecision',
  'reasons',
  'economy',
  'patientSafety',
  'equality',
  'environment',
  'appendices',
] as const;
export type StatementPart = (typeof STATEMENT_PARTS)[number];

/** What a matter is registered and found by (DEC-16). */
export interface MatterHeader {
  /** In the official register: `HSN 1506-0772`. */
  readonly registrationNumber: string;
  readonly caseOfficer: string;
  readonly day: Day;
  readonly meetingDay: Day;
  /** Number of the item on the agenda of that meeting. */
  readonly itemNr: number;
}

/** What is written of a matter before it is decided (tjänsteutlåtande): its header and a text under each heading. */
export interface OfficialStatement extends MatterHeader {
  readonly parts: Readonly<Record<StatementPart, string>>;
}

/** What is not filled in of a matter: header fields and headings, in the order they are printed (DEC-15, DEC-16). */
export function missingIn(statement: OfficialStatement): readonly (StatementPart | keyof MatterHeader)[] {
  const header = (['registrationNumber', 'caseOfficer'] as const).filter((field) => statement[field].trim() === '');
  return [...header, ...STATEMENT_PARTS.filter((part) => statement.parts[part].trim() === '')];
}

/** Whether a matter answers to what somebody searches for, by its number in whatever spacing and case (DEC-16). */
export function hasNumber(header: Pick<MatterHeader, 'registrationNumber'>, searched: string): 'match' | 'none' {
  const plain = (text: string): string => text.replace(/\s/g, '').toLowerCase();
  const wanted = plain(searched);
  return wanted !== '' && plain(header.registrationNumber).includes(wanted) ? 'match' : 'none';
}

/** What the minutes say of one item: everything that must be stated, kept apart so that each can be shown. */
export interface SectionRecord {
  readonly number: number;
  readonly header: MatterHeader;
  /** The way of the matter to this meeting (DEC-17). */
  readonly preparation: readonly PreparationStep[];
  /** Who left the room, and why. */
  readonly away: readonly AwayFromItem[];
  /** Motions that were not withdrawn. */
  readonly motions: readonly Motion[];
  readonly propositions: readonly Proposition[];
  readonly votes: readonly Vote[];
  readonly resolution: Resolution;
  readonly dissents: readonly Dissent[];
  readonly approval: 'immediate' | 'withTheRest';
}

export type RecordFault = 'clauseOpen' | 'withdrawnMotionKept' | 'outcomeMissing' | 'voteOfAbsent';

/** What the faults of a § are found from. */
export type FaultFacts = Pick<SectionRecord, 'motions' | 'votes' | 'away'> & {
  readonly resolution: Pick<Resolution, 'clauses' | 'outcomes'>;
};

/** What a § must not go to approval with: open clauses, motions withdrawn, motions without an outcome, votes of one who left. */
export function faultsIn(record: FaultFacts): readonly RecordFault[] {
  const { resolution, motions, votes, away } = record;
  const found: RecordFault[] = [];
  if (resolution.clauses.some((clause) => clause.outcome === 'open')) found.push('clauseOpen');
  if (motions.some((motion) => motion.withdrawnAt !== null)) found.push('withdrawnMotionKept');
  if (motions.length > 0 && resolution.outcomes.length === 0) found.push('outcomeMissing');
  if (votes.some((vote) => away.some((one) => one.upn === vote.upn))) found.push('voteOfAbsent');
  return found;
}
