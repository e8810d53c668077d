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

const [PDF, ZIP, PNG, JPEG] = ['25504446', '504b0304', '89504e47', 'ffd8ff'] as const;

/** The kinds of file that may be annexed, by their endings, and how the bytes of each begin, in hex. */
const BEGINNINGS: Readonly<Record<string, string>> = {
  ...{ pdf: PDF, docx: ZIP, xlsx: ZIP, pptx: ZIP, odt: ZIP, ods: ZIP, odp: ZIP, png: PNG, jpg: JPEG, jpeg: JPEG },
};
export const ANNEX_ENDINGS = Object.keys(BEGINNINGS);

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
  /** The ending says one thing and the bytes another. */
  | { readonly reason: 'notWhatItSays'; readonly ending: string }
  | { readonly reason: 'nameMissing' }
  /** It would take the place of one that is kept for named readers, and be open. */
  | { readonly reason: 'sameAsConfidential' }
  | { readonly reason: 'personalId' };

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

/** Whether a file may be put to a line: before the line is sent, of a known kind, within bounds. Gives its name. */
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
  const begins = BEGINNINGS[ending.toLowerCase()];
  if (begins === undefined) return refused({ reason: 'wrongType', endings: ANNEX_ENDINGS });
  if (!/[\p{L}\p{N}]/u.test(stem)) return refused({ reason: 'nameMissing' });
  if (findPersonalId(stem) === 'found') return refused({ reason: 'personalId' });
  if (kept.includes(name.trim())) return refused({ reason: 'sameAsConfidential' });
  return hexOf(bytes.subarray(0, 4)).startsWith(begins)
    ? ok(name.trim())
    : refused({ reason: 'notWhatItSays', ending });
}

function hexOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
