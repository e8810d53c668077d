import { closeSync, existsSync, mkdirSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** A file of JSON lines that only grows. What `append` has returned from is in the file, also after a kill. */
export interface Log<Entry> {
  append(entry: Entry): void;
  /** Forgets everything. */
  clear(): void;
  close(): void;
}

/** Opens the log and hands every whole line in it to `replay`, oldest first; a line cut off by a kill is dropped. */
export function openLog<Entry>(file: string, replay: (entry: Entry) => void): Log<Entry> {
  mkdirSync(dirname(file), { recursive: true });
  const written = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  const whole = written.lastIndexOf('\n') + 1;
  if (whole < written.length) truncateSync(file, whole);
  for (const line of written.subarray(0, whole).toString('utf8').split('\n')) {
    if (line !== '') replay(JSON.parse(line) as Entry);
  }
  const handle = openSync(file, 'a');
  return {
    append: (entry) => {
      writeSync(handle, `${JSON.stringify(entry)}\n`);
    },
    clear: () => truncateSync(file, 0),
    close: () => closeSync(handle),
  };
}
