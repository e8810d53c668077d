import { findPersonalId } from '../privacy/personalId';
import { ok, refused, type Result } from '../result';
import type { Minutes, MinutesStage } from './minutes';

export type CorrectionRefusal =
  | { readonly reason: 'notYetApproved'; readonly stage: MinutesStage }
  | { readonly reason: 'newerEdition'; readonly edition: number }
  | { readonly reason: 'correctionMissing' }
  | { readonly reason: 'personalId' };

/**
 * Corrects approved minutes: never in place, always as a new edition that says what is corrected and goes the whole way
 * again with the same approvers. `latest` is the highest edition there is. Until approval the draft itself is changed.
 */
export function correctMinutes(
  minutes: Minutes,
  latest: number,
  correction: string,
): Result<Minutes, CorrectionRefusal> {
  const { stage, edition } = minutes;
  if (stage !== 'approved' && stage !== 'noticed') return refused({ reason: 'notYetApproved', stage });
  if (edition !== latest) return refused({ reason: 'newerEdition', edition: latest });
  if (correction.trim() === '') return refused({ reason: 'correctionMissing' });
  if (findPersonalId(correction) === 'found') return refused({ reason: 'personalId' });
  return ok({
    ...minutes,
    edition: edition + 1,
    key: `minutes-${String(minutes.meetingId)}-${String(edition + 1)}`,
    stage: 'draft',
    signatures: [],
    commentsLastDay: null,
    sentForApprovalAt: null,
    approvedAt: null,
    correction: correction.trim(),
  });
}
