import { makeZip } from 'client-zip';
import { createHash } from 'node:crypto';
import { createWriteStream, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { packageYear, type OnPacked, type Packed, type PackageOrder } from '../../src/doing/archiving/package';
import { zipped } from '../../src/doing/archiving/zipped';
import type { Site } from '../../src/storage/site';
import { sumFileOf } from './verify';

/**
 * Writes the archive package of a year to a zip, a document at a time, and its checksum beside it. The file has its name
 * only when it is whole: what is broken off leaves none. Undefined where there is no such body.
 */
export async function makePackage(
  site: Site,
  order: PackageOrder,
  file: string,
  onPacked?: OnPacked,
): Promise<Packed | undefined> {
  const entries = await packageYear(site, order, onPacked);
  if (entries === undefined) return undefined;
  const outcome: { packed?: Packed } = {};
  const hash = createHash('sha256');
  const summing = new Transform({
    transform(chunk: Uint8Array, _encoding, taken) {
      hash.update(chunk);
      taken(null, chunk);
    },
  });
  const partial = `${file}.part`;
  try {
    // Node's own type for a stream of the web is another than the browser's.
    const zip = Readable.fromWeb(
      makeZip(zipped(entries, order, (packed) => (outcome.packed = packed))) as unknown as ReadableStream<Uint8Array>,
    );
    await pipeline(zip, summing, createWriteStream(partial));
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
  renameSync(partial, file);
  writeFileSync(sumFileOf(file), `${hash.digest('hex')}  ${basename(file)}\n`);
  return outcome.packed;
}
