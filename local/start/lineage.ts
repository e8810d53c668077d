import { readFileSync } from 'node:fs';

/** Real milliseconds between two looks. */
const EVERY = 500;

/**
 * Calls `orphaned` when the npm that started this is gone. npm ends only the shell between itself and this process, and
 * a shell passes no signal on. Without npm nothing is watched: such a start may outlive the one who made it.
 */
export function watchLineage(env: NodeJS.ProcessEnv, orphaned: () => void): void {
  if (env['npm_lifecycle_event'] === undefined) return;
  const before = lineage();
  const look = setInterval(() => {
    if (lineage() === before) return;
    clearInterval(look);
    orphaned();
  }, EVERY);
  look.unref();
}

/** Parent and grandparent; the latter where Linux tells it. */
function lineage(): string {
  const { ppid } = process;
  try {
    const stat = readFileSync(`/proc/${String(ppid)}/stat`, 'utf8');
    return `${String(ppid)} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] ?? ''}`;
  } catch {
    return String(ppid);
  }
}
