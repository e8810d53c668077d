import { sittingTexts } from '../../../texts/sittings';
import { sittingAt } from '../../board/sitting';
import type { AtBoard } from '../board';

/** Whether the body may decide an item, with the arithmetic and the clause: of the last item when none is named. */
export function quorumLine({ acting, board }: AtBoard, itemId?: number): string {
  const about = itemId ?? lastWithSomebody(acting.facts.items.map((item) => item.id));
  const { quorum } = sittingAt(acting.facts, board, about);
  return sittingTexts(acting.language).quorum(quorum);

  function lastWithSomebody(order: readonly number[]): number {
    const served = order.filter((id) => sittingAt(acting.facts, board, id).sitting.serving.length > 0);
    return served.at(-1) ?? order[0] ?? 0;
  }
}
