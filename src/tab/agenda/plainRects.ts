import type { ClientRect } from '@dnd-kit/core';
import { verticalListSortingStrategy, type SortingStrategy } from '@dnd-kit/sortable';

const plain = new WeakMap<ClientRect, ClientRect>();
const plainLists = new WeakMap<readonly ClientRect[], ClientRect[]>();

/**
 * The lines make room below one another. Where each stood is read once in a drag: what the library has measured asks the
 * page how far it is scrolled each time it is read, which lays the page out for every line of every step. Only the
 * differences count here, and those do not scroll.
 */
export const makingRoom: SortingStrategy = ({ rects, activeNodeRect, ...rest }) => {
  const kept = plainLists.get(rects) ?? rects.map(plainOf);
  plainLists.set(rects, kept);
  return verticalListSortingStrategy({
    ...rest,
    rects: kept,
    activeNodeRect: activeNodeRect === null ? null : plainOf(activeNodeRect),
  });
};

/** A list of what was measured has holes, where a line cannot be dragged. */
function plainOf(rect: ClientRect | undefined): ClientRect {
  if (rect === undefined) return undefined as unknown as ClientRect;
  const before = plain.get(rect);
  if (before !== undefined) return before;
  const { top, left, right, bottom, width, height } = rect;
  const kept = { top, left, right, bottom, width, height };
  plain.set(rect, kept);
  return kept;
}
