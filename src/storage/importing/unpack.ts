import { unzipSync, type Unzipped } from 'fflate';
import type { FileProblem } from '../../core/importing/fault';
import { ok, refused, type Result } from '../../core/result';

/** What a workbook or a Word file of ten megabytes comes to with room to spare; a bomb comes to gigabytes. */
const MOST_UNPACKED = 100_000_000;
const MOST_ENTRIES = 2_000;

/** How the old binary formats begin, and Office files that are locked with a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

class TooLarge extends Error {}

/**
 * Unpacks the entries of a ZIP whose names are wanted. What it would come to is read from its directory first, and no
 * entry becomes larger than it says there, so that a bomb is refused before it is unpacked (reliability T7).
 */
export function unpack(bytes: Uint8Array, wanted: (name: string) => boolean): Result<Unzipped, FileProblem> {
  if (OLE.every((byte, at) => bytes[at] === byte)) return refused({ reason: 'oldOrLocked' });
  let size = 0;
  let entries = 0;
  try {
    return ok(
      unzipSync(bytes, {
        filter({ name, originalSize }) {
          entries += 1;
          size += originalSize;
          if (entries > MOST_ENTRIES || size > MOST_UNPACKED) throw new TooLarge();
          return wanted(name);
        },
      }),
    );
  } catch (error) {
    return refused({ reason: error instanceof TooLarge ? 'unpacksTooLarge' : 'damaged' });
  }
}
