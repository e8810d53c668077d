import type { Source } from '../../core/bodies/source';
import type { Day } from '../../core/calendar';
import type { Language } from '../../core/people/person';
import { writtenDay } from '../when';

/** How the bot's answers write days, counts and where a rule stands. */
export interface Wording {
  readonly day: (on: Day) => string;
  readonly days: (count: number) => string;
  /** ` (Arbetsformer, Beredning)`; nothing where no source is written. */
  readonly cited: (source: Source | null) => string;
}

const SV: Wording = {
  day: (on) => writtenDay(on, 'sv'),
  days: (count) => (count === 1 ? '1 dag' : `${String(count)} dagar`),
  cited,
};

const EN: Wording = {
  day: (on) => writtenDay(on, 'en'),
  days: (count) => (count === 1 ? '1 day' : `${String(count)} days`),
  cited,
};

/** The wording of answers in a language. */
export function wordingIn(language: Language): Wording {
  return language === 'sv' ? SV : EN;
}

function cited(source: Source | null): string {
  return source === null ? '' : ` (${source.document}, ${source.clause})`;
}
