import type { Choice } from '../../../api/choices';
import type { Day } from '../../../core/calendar';

/** What comes next first, then what was last; what has no day comes last, in the order it came. */
export function byDay(choices: readonly Choice[], today: Day): readonly Choice[] {
  const ahead = choices.filter(({ day }) => day !== null && day >= today);
  const before = choices.filter(({ day }) => day !== null && day < today);
  const undated = choices.filter(({ day }) => day === null);
  return [...ahead.sort(earlierFirst), ...before.sort((one, other) => earlierFirst(other, one)), ...undated];
}

/** Lines of one meeting stay in the order of its agenda. */
function earlierFirst(one: Choice, other: Choice): number {
  return (one.day ?? '').localeCompare(other.day ?? '');
}
