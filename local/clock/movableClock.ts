import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';

/** The domain clock of one machine: real time plus an offset kept in a file that several processes read. */
export interface MovableClock {
  /** Milliseconds since 1970-01-01T00:00Z. */
  now(): number;
  /** Sets the clock so that it shows `moment` now and runs on from there. Callers see to it that it goes forward. */
  moveTo(moment: number): void;
}

/** The clock over `file`. A file that is not there is an offset of nothing; another process's move is seen at once. */
export function openMovableClock(file: string): MovableClock {
  let known = { changedAt: -1n, offset: 0 };
  const offset = (): number => {
    const changedAt = changeTime(file);
    if (changedAt !== known.changedAt) known = { changedAt, offset: readOffset(file) };
    return known.offset;
  };
  return {
    now: () => Date.now() + offset(),
    moveTo(moment) {
      const beside = `${file}.${String(process.pid)}.new`;
      writeFileSync(beside, JSON.stringify({ offsetMs: moment - Date.now() }));
      renameSync(beside, file);
    },
  };
}

/** In nanoseconds: two moves within one millisecond are two moves. */
function changeTime(file: string): bigint {
  return statSync(file, { throwIfNoEntry: false, bigint: true })?.mtimeNs ?? -1n;
}

function readOffset(file: string): number {
  try {
    const { offsetMs } = JSON.parse(readFileSync(file, 'utf8')) as { readonly offsetMs?: unknown };
    return typeof offsetMs === 'number' ? offsetMs : 0;
  } catch {
    return 0;
  }
}
