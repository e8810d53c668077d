import type { NoticeOfLeaving } from '../core/bodies/body';
import type { NoticeSettings } from '../core/notices/settings';
import type { RuleSet, Source } from '../core/bodies/ruleSet';
import type { ToldCard } from './toldCard';
import type { Me } from './views';

/** One rule of a body. `value` is as the body decided it; null with a null source is "not decided". */
export interface RuleView {
  readonly rule: keyof RuleSet;
  /** What it is about, as a heading. */
  readonly about: string;
  /** The heading it stands under, with those of the same kind. */
  readonly subject: string;
  readonly value: unknown;
  readonly source: Source | null;
  /** Document and clause in one; null where nothing is decided. */
  readonly clause: string | null;
  /** What is decided in words, a line each where it is several; or that it is not decided. */
  readonly text: string;
}

/** GET /api/bodies/<nr>/rules: every rule of a body with its source. */
export interface RulesPage {
  readonly me: Me;
  readonly body: { readonly nr: string; readonly version: string; readonly name: string; readonly shortName: string };
  /** By subject, in the order they are told. */
  readonly rules: readonly RuleView[];
  /** Parties of the body that have given notice of leaving, a sentence each (FIN-13). */
  readonly leaving: readonly (NoticeOfLeaving & { readonly partyKey: string; readonly text: string })[];
  /** Its winding up, in words, where there is one or the person may note one (FIN-14). */
  readonly cards: readonly ToldCard[];
  /** Whether the person keeps the body's papers, or inspects how they are kept. */
  readonly papers: readonly ('register' | 'inspect')[];
  /** How the person is told now, and the same in a sentence; null where they have set nothing. */
  readonly notices: NoticeSettings | null;
  readonly noticesText: string;
  /** Whether the person has an address to subscribe to their meetings by. */
  readonly feed: 'has' | 'hasNot';
  /** What is kept about the person in this organisation, a sentence each. */
  readonly aboutMe: readonly string[];
  /** What goes and what stays when the person asks to be forgotten. */
  readonly forgetting: readonly string[];
}
