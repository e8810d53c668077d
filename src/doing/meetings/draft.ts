import { createHash } from 'node:crypto';
import type { AgendaItem } from '../../core/agenda/item';
import { draftOf } from '../../core/preparing/draft';
import type { SignOff } from '../../core/preparing/signOff';
import type { Stored } from '../../core/stored';

/** The draft agenda as it is: its lines with their marks, and a name that is another when one of them is. */
export function draftNow(items: readonly Stored<AgendaItem>[]): Pick<SignOff, 'draft' | 'lines'> {
  const lines = draftOf(items, (content) => markOf(content).slice(0, 12));
  return { draft: markOf(JSON.stringify(lines)).slice(0, 32), lines };
}

function markOf(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}
