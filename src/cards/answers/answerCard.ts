import type { Language } from '../../core/people/person';
import { card, excerpt, fact, heading, paragraph, type Action, type AdaptiveCard, type Element } from '../card';

/** A way to what an answer is about: a place in the tab, or a document. */
export interface Way {
  readonly title: string;
  readonly url: string;
}

/** What an answer's card is drawn from. Every text is drawn as it is, never as markup. */
export interface AnswerParts {
  readonly title: string;
  readonly facts?: readonly (readonly [label: string, value: string])[];
  readonly lines?: readonly string[];
  readonly ways?: readonly Way[];
}

/** Teams takes cards below 28 kB; what a client shows instead of the card, and the braces of JSON, have their share. */
const LINES_BYTES = 12_000;
const LONGEST_LINE = 500;
const SPOKEN = 1500;

/** A card that answers a question: a heading, facts, lines and ways on. The fallback says the same in one piece. */
export function answerCard(
  { title, facts = [], lines = [], ways = [] }: AnswerParts,
  language: Language,
): AdaptiveCard {
  const fitting = thatFit(lines.map((line) => excerpt(line, LONGEST_LINE)));
  const shown = facts.map(([label, value]) => [label, excerpt(value, LONGEST_LINE)] as const);
  const elements: readonly Element[] = [
    heading(excerpt(title, 200), 'Medium'),
    ...shown.map(([label, value]) => fact(label, value)),
    ...fitting.map(paragraph),
    ...(fitting.length < lines.length ? [paragraph('…')] : []),
  ];
  const spoken = [`${title}.`, ...shown.map(([label, value]) => `${label}: ${value}.`), ...fitting].join('\n');
  return card(language, excerpt(spoken, SPOKEN), elements, ways.map(open));
}

/** The first lines, as many as a card has room for. */
function thatFit(lines: readonly string[]): readonly string[] {
  let bytes = 0;
  return lines.filter((line) => {
    bytes += Buffer.byteLength(line) + 100;
    return bytes <= LINES_BYTES;
  });
}

function open({ title, url }: Way): Action {
  return { type: 'Action.OpenUrl', title, url };
}

/** The card with sentences added last: what is missing in it. */
export function withNotes(card: AdaptiveCard, notes: readonly string[]): AdaptiveCard {
  if (notes.length === 0) return card;
  return {
    ...card,
    fallbackText: [card.fallbackText, ...notes].join('\n'),
    body: [...card.body, ...notes.map(paragraph)],
  };
}
