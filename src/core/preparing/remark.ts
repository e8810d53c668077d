import type { AgendaItem } from '../agenda/item';
import type { Instant } from '../calendar';
import { isConfidential } from '../confidential/confidential';
import { canArrange, canEdit, type StageRefusal } from '../meetings/stages';
import type { MeetingStage } from '../meetings/meeting';
import { findPersonalId } from '../privacy/personalId';
import { TITLE_LENGTH } from '../proposals/submitting';
import { ok, refused, type Result } from '../result';
import type { New, Row, Stored } from '../stored';

/** A comment, or a suggestion of another wording of one part of a line. */
export const REMARK_KINDS = ['comment', 'title', 'purpose', 'description'] as const;
export type RemarkKind = (typeof REMARK_KINDS)[number];

/** `taken`: the wording suggested stands on the line. `closed`: dealt with, or not taken. */
export const REMARK_STATES = ['open', 'taken', 'closed'] as const;
export type RemarkState = (typeof REMARK_STATES)[number];

/** What one of those who prepare a meeting says of a line of its draft (FSG-12). Working material: it is never sent. */
export interface Remark extends Row {
  readonly meetingId: number;
  readonly itemId: number;
  readonly kind: RemarkKind;
  readonly text: string;
  readonly upn: string;
  readonly name: string;
  readonly madeAt: Instant;
  readonly state: RemarkState;
  /** UPN of the one who dealt with it; null while it is open. */
  readonly answeredBy: string | null;
}

export type RemarkRefusal =
  | StageRefusal
  | { readonly reason: 'textMissing' }
  | { readonly reason: 'tooLong'; readonly most: number }
  | { readonly reason: 'personalId' }
  /** What is said of a confidential line would lie outside its room (design decision 16). */
  | { readonly reason: 'lineConfidential' }
  | { readonly reason: 'nothingToTake' }
  | { readonly reason: 'alreadyAnswered' };

/** A remark as somebody makes it. Who may is the right to prepare. */
export interface MakeRemark {
  readonly now: Instant;
  readonly stage: MeetingStage;
  readonly item: Stored<AgendaItem>;
  readonly kind: RemarkKind;
  readonly text: string;
  readonly upn: string;
  readonly name: string;
}

/** Comments on a line of a draft, or suggests another wording, until the line is sent (FSG-12). */
export function makeRemark(command: MakeRemark): Result<Omit<New<Remark>, 'key'>, RemarkRefusal> {
  const { now, stage, item, kind, upn, name } = command;
  const open = openLine(stage, item);
  if (!open.ok) return open;
  if (isConfidential(item)) return refused({ reason: 'lineConfidential' });
  const text = command.text.trim();
  if (text === '') return refused({ reason: 'textMissing' });
  const most = TITLE_LENGTH;
  if ((kind === 'title' || kind === 'purpose') && text.length > most) return refused({ reason: 'tooLong', most });
  if (findPersonalId(text) === 'found') return refused({ reason: 'personalId' });
  const about = { meetingId: item.meetingId, itemId: item.id, kind, text };
  return ok({ ...about, actedBy: upn, upn, name, madeAt: now, state: 'open', answeredBy: null });
}

/** What an answer to a remark changes: the remark, and the line where a wording is taken. */
export interface AnsweredRemark {
  readonly remark: Pick<Remark, 'state' | 'answeredBy' | 'actedBy'>;
  readonly line: Partial<Pick<AgendaItem, 'title' | 'purpose' | 'description'>> | null;
}

/**
 * Takes the wording that is suggested, or closes a remark without it, once. The line that changes withdraws the sign-offs
 * of itself and of no other (FSG-12).
 */
export function answerRemark(
  { state, kind, text }: Pick<Remark, 'state' | 'kind' | 'text'>,
  where: { readonly stage: MeetingStage; readonly item: Pick<AgendaItem, 'standing'> },
  answer: 'taken' | 'closed',
  upn: string,
): Result<AnsweredRemark, RemarkRefusal> {
  if (state !== 'open') return refused({ reason: 'alreadyAnswered' });
  const remark = { state: answer, answeredBy: upn, actedBy: upn };
  if (answer === 'closed') return ok({ remark, line: null });
  if (kind === 'comment') return refused({ reason: 'nothingToTake' });
  const open = openLine(where.stage, where.item);
  return open.ok ? ok({ remark, line: { [kind]: text } }) : open;
}

function openLine(stage: MeetingStage, item: Pick<AgendaItem, 'standing'>): Result<unknown, StageRefusal> {
  const part = canArrange(stage);
  return part.ok ? canEdit(item) : part;
}
