import type { Decided, Source } from '../bodies/ruleSet';
import { addYears, type Day } from '../calendar';

/** When a member that has given notice has left, and what follows from it. */
export type Leaving =
  | {
      readonly state: 'decided';
      readonly noticeOn: Day;
      readonly years: number;
      /** The first day on which the member is no longer bound. */
      readonly leftOn: Day;
      readonly source: Source;
    }
  | { readonly state: 'notDecided'; readonly rule: 'noticeYears' };

/** The day a notice of leaving takes effect, whole years after it was given (FIN-13). */
export function leavingOf(noticeOn: Day, noticeYears: Decided<number>): Leaving {
  if (noticeYears === null) return { state: 'notDecided', rule: 'noticeYears' };
  const { value: years, source } = noticeYears;
  return { state: 'decided', noticeOn, years, leftOn: addYears(noticeOn, years), source };
}
