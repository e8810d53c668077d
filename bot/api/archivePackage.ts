import { makeZip } from 'client-zip';
import type { Response } from 'express';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import type { Instant } from '../../src/core/calendar';
import type { Packed, PackageEntry } from '../../src/doing/archiving/package';
import { zipped } from '../../src/doing/archiving/zipped';

/** Sends an archive package as it is made, a document at a time: no more than one is held, however many there are. */
export async function sendPackage(
  response: Response,
  entries: AsyncGenerator<PackageEntry, Packed>,
  now: Instant,
): Promise<void> {
  response.attachment('archive.zip').type('application/zip');
  // Node's own type for a stream of the web is another than the browser's.
  const zip = makeZip(zipped(entries, { now })) as unknown as ReadableStream<Uint8Array>;
  await pipeline(Readable.fromWeb(zip), response);
}
