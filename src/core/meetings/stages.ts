import type { AgendaItem } from '../agenda/item';
import { ok, refused, type Result } from '../result';
import type { MeetingStage } from './meeting';

/** Why a meeting does not take an act at the stage it is in. */
export type StageRefusal =
  | { readonly reason: 'agendaFrozen' }
  | { readonly reason: 'agendaNotSent' }
  | { readonly reason: 'nothingToSend' }
  | { readonly reason: 'notesPublished' }
  | { readonly reason: 'cancelled' };

/** What arranging or sending concerns: the agenda itself, or a marked supplement to one already sent. */
export type AgendaPart = 'agenda' | 'supplement';

/** Whether lines may be put on the agenda, and as what. Once the notes are out, or the meeting is cancelled, nothing is. */
export function canArrange(stage: MeetingStage): Result<AgendaPart, StageRefusal> {
  if (stage === 'notesPublished' || stage === 'cancelled') return refused({ reason: stage });
  return ok(stage === 'planned' ? 'agenda' : 'supplement');
}

/** A line that has gone out stands as it was sent; what is added later is a supplement. */
export function canEdit(item: Pick<AgendaItem, 'standing'>): Result<'editable', StageRefusal> {
  return item.standing === 'draft' ? ok('editable') : refused({ reason: 'agendaFrozen' });
}

/** Whether there is anything to send: the agenda once, then only supplements not yet sent. */
export function canSend(
  stage: MeetingStage,
  items: readonly Pick<AgendaItem, 'standing'>[],
): Result<AgendaPart, StageRefusal> {
  const part = canArrange(stage);
  if (!part.ok) return part;
  return items.some((item) => item.standing === 'draft') ? part : refused({ reason: 'nothingToSend' });
}

/** Attendance, notes, decisions and assignments belong to a meeting whose agenda has been sent. */
export function canNote(stage: MeetingStage): Result<'open', StageRefusal> {
  if (stage === 'planned') return refused({ reason: 'agendaNotSent' });
  return stage === 'agendaSent' ? ok('open') : refused({ reason: stage });
}
