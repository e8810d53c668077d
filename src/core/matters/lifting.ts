import type { ItemOutcome } from '../agenda/item';
import type { LiftTrigger } from '../bodies/matterRules';
import type { Decided, Source } from '../bodies/ruleSet';
import { refused, ok, type Result } from '../result';
import { passOn, type PassedOn, type PassingRefusal, type PassOn } from './passing';

/** A line to be lifted to the city-wide forum. `outcome` of the hop is given by the lifting. */
export interface LiftToCity extends Omit<PassOn, 'outcome'> {
  /** The triggers the body has decided, with their clause; null where it has decided none. */
  readonly triggers: Decided<readonly LiftTrigger[]>;
  readonly trigger: LiftTrigger;
  /** What has come of the line already. */
  readonly lineOutcome: ItemOutcome;
}

export type LiftRefusal =
  | PassingRefusal
  | { readonly reason: 'notDecided'; readonly rule: 'lifting' }
  | { readonly reason: 'notATrigger'; readonly trigger: LiftTrigger; readonly source: Source }
  | { readonly reason: 'alreadyLifted' };

/** What lifting makes and changes: a proposal there, the hop, and the line's own outcome here. */
export interface Lifted extends PassedOn {
  readonly line: { readonly outcome: 'escalated' };
  readonly trigger: LiftTrigger;
  readonly source: Source;
}

/**
 * Lifts a line to the city-wide forum (ESC-01, ESC-02). It becomes a proposal there under that forum's last day
 * (ESC-03), and the line it came from is escalated.
 */
export function liftToCity(command: LiftToCity): Result<Lifted, LiftRefusal> {
  const { triggers, trigger } = command;
  if (triggers === null) return refused({ reason: 'notDecided', rule: 'lifting' });
  const { source } = triggers;
  if (!triggers.value.includes(trigger)) return refused({ reason: 'notATrigger', trigger, source });
  if (command.lineOutcome === 'escalated') return refused({ reason: 'alreadyLifted' });
  const passed = passOn({ ...command, outcome: 'escalated' });
  if (!passed.ok) return passed;
  return ok({ ...passed.value, line: { outcome: 'escalated' }, trigger, source });
}
