import { createHash, randomUUID } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** File bytes, named by their hash: the same bytes are kept once, and a name never changes meaning. */
export class Blobs {
  constructor(private readonly directory: string) {}

  /** Writes the bytes to disk before the row that will name them is written. */
  put(bytes: Uint8Array): string {
    const name = createHash('sha256').update(bytes).digest('hex');
    const path = this.path(name);
    if (existsSync(path)) return name;
    mkdirSync(dirname(path), { recursive: true });
    const unfinished = `${path}.${process.pid}`;
    const file = openSync(unfinished, 'w');
    for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
    fsyncSync(file);
    closeSync(file);
    renameSync(unfinished, path);
    this.settle(dirname(path));
    return name;
  }

  /** Kept bytes after one another, and some more, as bytes of their own; never all in memory. */
  join(names: readonly string[], rest: Uint8Array): { readonly blob: string; readonly size: number } {
    mkdirSync(this.directory, { recursive: true });
    const unfinished = join(this.directory, `${randomUUID()}.joining`);
    const file = openSync(unfinished, 'w');
    const hash = createHash('sha256');
    let size = 0;
    for (const name of [...names, null]) {
      const bytes = name === null ? rest : this.get(name);
      for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
      hash.update(bytes);
      size += bytes.length;
    }
    fsyncSync(file);
    closeSync(file);
    const blob = hash.digest('hex');
    const path = this.path(blob);
    mkdirSync(dirname(path), { recursive: true });
    renameSync(unfinished, path);
    this.settle(dirname(path));
    return { blob, size };
  }

  path(name: string): string {
    return join(this.directory, name.slice(0, 2), name);
  }

  get(name: string): Buffer {
    return readFileSync(this.path(name));
  }

  /** A new name in a folder is itself data that must reach the disk. */
  private settle(folder: string): void {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } catch {
      // Windows cannot sync a folder and does not need to.
    }
    closeSync(handle);
  }
}
