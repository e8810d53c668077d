import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Copied, CopyNote, CopyPlace } from '../../src/storage/copying/copied';

const NOTE = 'copy.json';

/** Thrown where a copy is not what it was when it was taken; the message is for a person. */
export class CopyFault extends Error {
  override readonly name = 'CopyFault';
}

/** A copy of a site as a folder: a file of JSON lines for each list, and the bytes of files under their SHA-256. */
export function folderAt(path: string): CopyPlace & { note(): CopyNote; finish(note: CopyNote): void } {
  const lines = (list: string) => join(path, 'lists', `${list}.jsonl`);
  const kept = (name: string) => join(path, 'files', name);
  mkdirSync(join(path, 'lists'), { recursive: true });
  mkdirSync(join(path, 'files'), { recursive: true });
  function note(): CopyNote {
    if (!existsSync(join(path, NOTE))) throw new CopyFault(`${path} är ingen hel kopia av en webbplats.`);
    return JSON.parse(readFileSync(join(path, NOTE), 'utf8')) as CopyNote;
  }
  return {
    note,
    finish: (written) => writeFileSync(join(path, NOTE), JSON.stringify(written, null, 2)),
    put: (list, things) => writeFileSync(lines(list), things.map((thing) => `${JSON.stringify(thing)}\n`).join('')),
    keep(bytes) {
      const name = hashOf(bytes);
      if (!existsSync(kept(name))) writeFileSync(kept(name), bytes);
      return name;
    },
    things(list) {
      const text = existsSync(lines(list)) ? readFileSync(lines(list), 'utf8') : '';
      const things = text
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Copied);
      if (things.length !== (note().lists[list] ?? 0)) throw new CopyFault(`Kopian av listan ${list} är inte hel.`);
      return things;
    },
    bytes(name) {
      const bytes = existsSync(kept(name)) ? readFileSync(kept(name)) : new Uint8Array();
      if (hashOf(bytes) !== name) throw new CopyFault(`Filen ${name} i kopian saknas eller är ändrad.`);
      return bytes;
    },
  };
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
