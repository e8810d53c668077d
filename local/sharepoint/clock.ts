import { readFileSync, statSync } from 'node:fs';

/** The domain clock of a process: real time plus what the file says, read again when the file has changed. */
export function fileClock(path: string | undefined): () => number {
  if (path === undefined) return Date.now;
  let seen = 0;
  let offset = 0;
  return () => {
    const { mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: 0 };
    if (mtimeMs !== seen) {
      offset = mtimeMs === 0 ? 0 : (offsetIn(path) ?? offset);
      seen = mtimeMs;
    }
    return Date.now() + offset;
  };
}

/** Null while the file is half written: the old offset stands until it can be read. */
function offsetIn(path: string): number | null {
  try {
    const { offsetMs } = JSON.parse(readFileSync(path, 'utf8')) as { readonly offsetMs?: unknown };
    return typeof offsetMs === 'number' && Number.isFinite(offsetMs) ? offsetMs : null;
  } catch {
    return null;
  }
}
