import type { AgendaItem } from '../agenda/item';
import type { Instant } from '../calendar';
import { canArrange, canEdit, type StageRefusal } from '../meetings/stages';
import type { MeetingStage } from '../meetings/meeting';
import { findPersonalId } from '../privacy/personalId';
import { ok, refused, type Result } from '../result';
import type { Row } from '../stored';

/** The most one annex may be, in bytes, and how many a line may have. */
export const LARGEST_ANNEX = 8 * 1024 * 1024;
const MOST_ANNEXES = 10;

/** The kinds of file that may be annexed, by their endings. */
export const ANNEX_ENDINGS: readonly string[] = [
  ...['pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp'],
  ...['png', 'jpg', 'jpeg'],
];
/** The most characters of a name, its ending among them: it stands in a path of at most 400 (sharepoint.md §4.1). */
const LONGEST_NAME = 150;

/** A file that goes out with a line of the agenda. Until then it lies in the workshop; a removed one never goes out. */
export interface Annex extends Row {
  readonly meetingId: number;
  /** Key of the line, as it was before it was moved into a closed room or out of one. */
  readonly lineKey: string;
  readonly name: string;
  /** Where the file lies in the workshop. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  readonly addedBy: string;
  readonly addedAt: Instant;
  readonly state: 'attached' | 'removed';
}

export type AnnexRefusal =
  | StageRefusal
  | { readonly reason: 'emptyFile' }
  | { readonly reason: 'tooLarge'; readonly mostMegabytes: number }
  | { readonly reason: 'tooMany'; readonly most: number }
  | { readonly reason: 'wrongType'; readonly endings: readonly string[] }
  | InsideRefusal
  | { readonly reason: 'nameMissing' }
  | { readonly reason: 'nameTooLong'; readonly most: number }
  /** It would take the place of one that is kept for named readers, and be open. */
  | { readonly reason: 'sameAsConfidential' }
  | { readonly reason: 'personalId' };

/** What is inside a file that nobody should be sent. */
export type InsideRefusal =
  /** The ending says one thing and the bytes another, or it is damaged. */
  | { readonly reason: 'notWhatItSays'; readonly ending: string }
  /** It runs programs of its own when it is opened. */
  | { readonly reason: 'macros' }
  /** It opens with a password only, so that it is no record, or is of a kind before 2007. */
  | { readonly reason: 'locked' }
  /** Unpacked it comes to more than any document does. */
  | { readonly reason: 'unpacksTooLarge' };

/** A file that somebody puts to a line, as it came. */
export interface AttachAnnex {
  readonly stage: MeetingStage;
  readonly item: Pick<AgendaItem, 'standing'>;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Names of those the line has already; one of the same name is put in its place. */
  readonly attached: readonly string[];
  /** Names of those of them that are kept for named readers: nothing is put in their place. */
  readonly kept: readonly string[];
}

/**
 * Whether a file may be put to a line: before the line is sent, by an ending of a known kind, within bounds. Gives its
 * name. What is inside it is looked at where its bytes can be.
 */
export function attachAnnex({ stage, item, name, bytes, attached, kept }: AttachAnnex): Result<string, AnnexRefusal> {
  const open = canArrange(stage);
  const editable = open.ok ? canEdit(item) : open;
  if (!editable.ok) return editable;
  if (bytes.length === 0) return refused({ reason: 'emptyFile' });
  if (bytes.length > LARGEST_ANNEX) {
    return refused({ reason: 'tooLarge', mostMegabytes: LARGEST_ANNEX / (1024 * 1024) });
  }
  const others = attached.filter((one) => one !== name.trim());
  if (others.length >= MOST_ANNEXES) return refused({ reason: 'tooMany', most: MOST_ANNEXES });
  const [, stem = '', ending = ''] = /^(.*)\.([A-Za-z]{2,5})$/s.exec(name.trim()) ?? [];
  if (!ANNEX_ENDINGS.includes(ending.toLowerCase())) return refused({ reason: 'wrongType', endings: ANNEX_ENDINGS });
  if (name.trim().length > LONGEST_NAME) return refused({ reason: 'nameTooLong', most: LONGEST_NAME });
  if (!/[\p{L}\p{N}]/u.test(stem)) return refused({ reason: 'nameMissing' });
  if (findPersonalId(stem) === 'found') return refused({ reason: 'personalId' });
  if (kept.includes(name.trim())) return refused({ reason: 'sameAsConfidential' });
  return ok(name.trim());
}
