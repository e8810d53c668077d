import type { Decided, Source } from '../bodies/ruleSet';
import type { NoticeOfLeaving, Party } from '../bodies/body';
import { addYears, type Day } from '../calendar';
import { ok, refused, type Result } from '../result';

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

/** A member tells that it leaves. */
export interface GiveNotice {
  readonly party: Pick<Party, 'partyKey' | 'leaving'>;
  /** Keys of the parties of the body. */
  readonly parties: readonly string[];
  readonly noticeOn: Day;
  readonly today: Day;
  readonly rule: Decided<number>;
}

/** Why a notice of leaving is not noted. */
export type NoticeRefusal =
  | { readonly reason: 'noticeNotDecided' }
  | { readonly reason: 'notAMember' }
  | { readonly reason: 'alreadyLeaving'; readonly noticeOn: Day; readonly leftOn: Day }
  | { readonly reason: 'notYet' };

/** Notes that a member leaves: once, on a day that has come, and with the day it has left (FIN-13). */
export function giveNotice(
  command: GiveNotice,
): Result<{ readonly leaving: NoticeOfLeaving; readonly years: number; readonly source: Source }, NoticeRefusal> {
  const { party, parties, noticeOn, today, rule } = command;
  const leaving = leavingOf(noticeOn, rule);
  if (leaving.state === 'notDecided') return refused({ reason: 'noticeNotDecided' });
  if (!parties.includes(party.partyKey)) return refused({ reason: 'notAMember' });
  if (party.leaving !== null) return refused({ reason: 'alreadyLeaving', ...party.leaving });
  if (noticeOn > today) return refused({ reason: 'notYet' });
  const { leftOn, years, source } = leaving;
  return ok({ leaving: { noticeOn, leftOn }, years, source });
}
