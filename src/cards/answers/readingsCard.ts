import type { Language } from '../../core/people/person';
import { talkTexts } from '../../texts/bot/talk';
import { card, paragraph, type Action, type AdaptiveCard } from '../card';

/** The readings of an unclear message, to choose between: each is a button, and a sentence says them all. */
export function readingsCard(
  facts: {
    readonly sentence: string;
    /** Who to turn to instead. */
    readonly human: string;
    /** What was written, so that the one chosen can be answered; it comes back as it is. */
    readonly said: string;
    readonly readings: readonly { readonly intent: string; readonly title: string }[];
  },
  language: Language,
): AdaptiveCard {
  const { readings } = talkTexts(language);
  const { sentence, human, said } = facts;
  const buttons = facts.readings.map(({ intent, title }): Action => ({
    type: 'Action.Execute',
    title,
    verb: 'readAs',
    data: { intent, said },
  }));
  return card(language, `${sentence} ${human}`, [paragraph(sentence), paragraph(readings), paragraph(human)], buttons);
}
