import type { NoticeOfLeaving } from '../core/bodies/body';
import type { RuleSet, Source } from '../core/bodies/ruleSet';
import type { Me } from './views';

/** One rule of a body. `value` is as the body decided it; null with a null source is "not decided". */
export interface RuleView {
  readonly rule: keyof RuleSet;
  /** What it is about, as a heading. */
  readonly about: string;
  readonly value: unknown;
  readonly source: Source | null;
  /** Document and clause in one; null where nothing is decided. */
  readonly clause: string | null;
  /** The rule in a sentence, or that it is not decided; null where the value says it. */
  readonly text: string | null;
}

/** GET /api/bodies/<nr>/rules: every rule of a body with its source. */
export interface RulesPage {
  readonly me: Me;
  readonly body: { readonly nr: string; readonly name: string; readonly shortName: string };
  readonly rules: readonly RuleView[];
  /** Parties of the body that have given notice of leaving, a sentence each (FIN-13). */
  readonly leaving: readonly (NoticeOfLeaving & { readonly partyKey: string; readonly text: string })[];
}
