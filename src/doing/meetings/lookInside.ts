import { strFromU8 } from 'fflate';
import { fileTypeFromBuffer } from 'file-type/core';
import type { InsideRefusal } from '../../core/documents/annex';
import { unpack } from '../../storage/importing/unpack';

/** Kinds that are a zip with parts in it. */
const PACKED: readonly string[] = ['docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp'];
/** Parts that are programs: Microsoft's macros and controls, and those of OpenDocument. */
const PROGRAM = /(?:^|\/)(?:vbaProject\.bin|vbaData\.xml|activeX\/|Basic\/|Scripts\/)/i;
/** Where OpenDocument says of each part whether it is encrypted. */
const ODF_PARTS = 'META-INF/manifest.xml';
/** What the end of a PDF says where it opens with a password, or where somebody has limited what may be done with it. */
const PDF_LOCKED = /\/Encrypt\s+\d+\s+\d+\s+R\b/;

/**
 * What is inside a file that is put to a line: null where it is what its ending says and nothing in it would harm or be
 * closed to whoever is sent it. Nothing of it is unpacked but the list of its parts (reliability T7).
 */
export async function lookInside(name: string, bytes: Uint8Array): Promise<InsideRefusal | null> {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (PACKED.includes(ending)) {
    const parts = lookAtParts(bytes);
    if (parts !== null) return parts === 'damaged' ? { reason: 'notWhatItSays', ending } : { reason: parts };
  }
  const found = await fileTypeFromBuffer(bytes);
  if (found?.ext !== (ending === 'jpeg' ? 'jpg' : ending)) return { reason: 'notWhatItSays', ending };
  return ending === 'pdf' && PDF_LOCKED.test(Buffer.from(bytes).toString('latin1')) ? { reason: 'locked' } : null;
}

function lookAtParts(bytes: Uint8Array): 'damaged' | 'locked' | 'macros' | 'unpacksTooLarge' | null {
  const names: string[] = [];
  const unpacked = unpack(bytes, (name) => {
    names.push(name);
    return name === ODF_PARTS;
  });
  if (!unpacked.ok) {
    const { reason } = unpacked.refusal;
    if (reason === 'unpacksTooLarge') return reason;
    return reason === 'oldOrLocked' ? 'locked' : 'damaged';
  }
  if (names.some((name) => PROGRAM.test(name))) return 'macros';
  return strFromU8(unpacked.value[ODF_PARTS] ?? new Uint8Array()).includes('encryption-data') ? 'locked' : null;
}
