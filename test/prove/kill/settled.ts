import type { History } from './history';
import type { Told } from './site';

/** What came of a write, for its history: `written`, `unanswered`, or a sentence where the answer is another one. */
export function settled(history: History, key: string, told: Told | null, expected: number): string {
  if (told === null) return 'unanswered';
  if (told.status !== expected) return `${key}: ${told.status} ${told.text.slice(0, 200)}`;
  history.answered(key);
  return 'written';
}
