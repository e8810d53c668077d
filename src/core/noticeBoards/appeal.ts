import type { Appeal, Decided, Source } from '../bodies/ruleSet';
import { addDays, type Day } from '../calendar';

/** What the minutes and the notice say about appeal (DEC-11). */
export interface AppealNotice {
  readonly by: string;
  readonly under: string;
  /** Last day, where both the posting and the days are known; null: it cannot be said yet. */
  readonly lastDay: Day | null;
  readonly source: Source;
}

/** The appeal notice of minutes posted on boards: time runs from the day the last of them was posted. Null: not decided. */
export function appealNotice(rule: Decided<Appeal>, posted: readonly (Day | null)[]): AppealNotice | null {
  if (rule === null) return null;
  const { by, under, withinDays } = rule.value;
  const days = posted.flatMap((day) => (day === null ? [] : [day])).sort();
  const last = days.length === posted.length ? days.at(-1) : undefined;
  const lastDay = withinDays === null || last === undefined ? null : addDays(last, withinDays);
  return { by, under, lastDay, source: rule.source };
}
