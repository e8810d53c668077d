import type { Language } from '../core/people/person';
import { botTexts } from '../texts/bot';
import { card, heading, paragraph, type AdaptiveCard } from './card';

/** The bot's first words in a person's own chat. */
export function welcomeCard(language: Language): AdaptiveCard {
  const { welcome } = botTexts(language);
  return card(language, `${welcome.heading}. ${welcome.lines.join(' ')}`, [
    heading(welcome.heading),
    ...welcome.lines.map(paragraph),
  ]);
}
