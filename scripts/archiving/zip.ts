import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import yauzl from 'yauzl';

/** A file of a package as it lies in the zip. */
export interface ZippedFile {
  readonly name: string;
  readonly size: number;
  /** SHA-256, lower-case hex. */
  readonly sha256: string;
  /** The bytes, where they were asked for. */
  readonly bytes: Uint8Array | undefined;
}

/**
 * Reads through a zip, one file at a time, whatever its size; `keep` says which are to be held. The central directory is
 * what counts, as every zip reader goes by it. Throws where it is no zip or is cut off.
 */
export async function* filesInZip(file: string, keep: (name: string) => boolean): AsyncGenerator<ZippedFile> {
  const zip = await yauzl.openPromise(file, { lazyEntries: true, autoClose: false, validateEntrySizes: true });
  try {
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileName;
      if (name.endsWith('/')) continue;
      yield { name, ...(await summed(await zip.openReadStreamPromise(entry), keep(name) ? 'held' : 'passed')) };
    }
  } finally {
    zip.close();
  }
}

async function summed(stream: Readable, bytes: 'held' | 'passed'): Promise<Omit<ZippedFile, 'name'>> {
  const hash = createHash('sha256');
  const kept: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    hash.update(chunk);
    size += chunk.length;
    if (bytes === 'held') kept.push(chunk);
  }
  return {
    size,
    sha256: hash.digest('hex'),
    bytes: bytes === 'held' ? new Uint8Array(Buffer.concat(kept)) : undefined,
  };
}

/** METS and PREMIS of a package, as text; empty where there are none. */
export async function metadataIn(file: string): Promise<{ readonly mets: string; readonly premis: string }> {
  const found = { mets: '', premis: '' };
  for await (const { name, bytes } of filesInZip(file, (one) => /(?:METS|premis)\.xml$/.test(one))) {
    if (name.endsWith('/METS.xml')) found.mets = new TextDecoder().decode(bytes);
    if (name.endsWith('/premis.xml')) found.premis = new TextDecoder().decode(bytes);
  }
  return found;
}
