import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';

const KEPT = '.cache/prepared';

/** A data folder to be prepared. */
interface Preparing {
  /** What kind of folder it is; of each kind only those of the newest code are kept. */
  readonly kind: string;
  /** Files and folders that decide what preparing makes, beside `asked`. */
  readonly sources: readonly string[];
  readonly asked: readonly string[];
  readonly prepare: (folder: string) => Promise<void>;
}

/**
 * Fills `folder` with what is prepared in an empty one. That is made once for the same code and the same wish, kept in
 * `.cache/prepared` and copied from there: preparing a site takes as long as most of the specs that need one.
 */
export async function fillPrepared(folder: string, { kind, sources, asked, prepare }: Preparing): Promise<void> {
  const of = join(KEPT, kind);
  const code = digest(sources.flatMap(filesUnder).map((file) => `${file}\n${readFileSync(file, 'utf8')}`));
  const kept = join(of, code, digest(asked));
  if (!existsSync(kept)) {
    mkdirSync(join(of, code), { recursive: true });
    const making = mkdtempSync(join(of, code, 'making-'));
    await prepare(making);
    // Of two workers that made it at once, the last one's is thrown away.
    if (existsSync(kept)) rmSync(making, { recursive: true, force: true });
    else renameSync(making, kept);
    for (const older of readdirSync(of).filter((name) => name !== code))
      rmSync(join(of, older), { recursive: true, force: true });
  }
  cpSync(kept, folder, { recursive: true });
}

function digest(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${String(part.length)}:${part}`);
  return hash.digest('hex').slice(0, 20);
}

function filesUnder(path: string): readonly string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}
