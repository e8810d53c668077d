import type { InsideRefusal } from '../documents/annex';
import type { MeetingStage } from '../meetings/meeting';
import { ok, refused, type Result } from '../result';
import type { MinutesStage } from './minutes';

/** The most a signed file may be, in bytes: a scan of long minutes. */
export const LARGEST_SIGNED = 20 * 1024 * 1024;

export type SignedRefusal =
  | InsideRefusal
  | { readonly reason: 'notApproved' }
  | { readonly reason: 'notPublished' }
  | { readonly reason: 'confidentialParts' }
  | { readonly reason: 'emptyFile' }
  | { readonly reason: 'tooLarge'; readonly mostMegabytes: number }
  | { readonly reason: 'notPdf' }
  /** Another file is kept already: the record is not replaced. */
  | { readonly reason: 'alreadyKept' };

/** The signed minutes, as an e-signature gave them or as they were scanned, and what is known of their meeting. */
export interface KeepSigned {
  readonly stage: MinutesStage;
  readonly meeting: MeetingStage;
  /** Whether something of the meeting lies in a closed room: it stands in the open in what was signed. */
  readonly confidential: 'some' | 'none';
  readonly name: string;
  readonly size: number;
  /** SHA-256 of the file, and of the one that is kept already. */
  readonly sha256: string;
  readonly kept: string | undefined;
}

/**
 * Whether a signed file becomes the record of the minutes: approved and published ones, once. The same file again is the
 * same record; another is refused, so that nobody exchanges what was signed. A correction is an edition of its own.
 */
export function keepSigned(signed: KeepSigned): Result<'becomesTheRecord' | 'isTheRecord', SignedRefusal> {
  const { stage, meeting, confidential, name, size, sha256, kept } = signed;
  if (kept !== undefined) return kept === sha256 ? ok('isTheRecord') : refused({ reason: 'alreadyKept' });
  if (stage !== 'approved' && stage !== 'noticed') return refused({ reason: 'notApproved' });
  if (meeting !== 'notesPublished') return refused({ reason: 'notPublished' });
  if (confidential === 'some') return refused({ reason: 'confidentialParts' });
  if (size === 0) return refused({ reason: 'emptyFile' });
  if (size > LARGEST_SIGNED) return refused({ reason: 'tooLarge', mostMegabytes: LARGEST_SIGNED / (1024 * 1024) });
  return name.toLowerCase().endsWith('.pdf') ? ok('becomesTheRecord') : refused({ reason: 'notPdf' });
}
