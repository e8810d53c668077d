import type { BoardItemView } from '../../api/boardView';

/** Whether every clause of a line has been decided: then nothing more is moved in it, and dissent can be recorded. */
export function isDecided({ resolution }: Pick<BoardItemView, 'resolution'>): boolean {
  return resolution?.clauses.every(({ outcome }) => outcome !== 'open') ?? false;
}
