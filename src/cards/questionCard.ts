import type { Question } from '../core/asking/question';
import type { Language } from '../core/people/person';
import { TEXT_LENGTH } from '../core/proposals/submitting';
import { askingTexts } from '../texts/bot/asking';
import {
  aside,
  card,
  choices,
  excerpt,
  field,
  heading,
  paragraph,
  seenAgain,
  type Action,
  type AdaptiveCard,
  type Element,
} from './card';
import type { Verb } from './verbs';

/** A question with the row that remembers it; a number is of its organisation. */
export interface QuestionFacts {
  readonly organisation: string;
  readonly id: number;
  readonly asks: Question;
}

/** Long lists of consequences are in the tab: the card shows the first. */
const MOST_LINES = 30;

/** A question before it is answered: what a yes would do and what follows, which one is meant, or what is missing. */
export function questionCard(facts: QuestionFacts, language: Language, note: string | null = null): AdaptiveCard {
  const words = askingTexts(language);
  const { asks } = facts;
  const consequences = asks.act?.consequences ?? [];
  const shown: Element[] = [
    heading(asks.heading, 'Medium'),
    ...(note === null ? [] : [paragraph(note)]),
    ...asks.lines.map((line) => paragraph(excerpt(line))),
    ...(consequences.length === 0 ? [] : [paragraph(words.follows)]),
    ...consequences.slice(0, MOST_LINES).map((line) => paragraph(`• ${excerpt(line, 300)}`)),
    ...(consequences.length > MOST_LINES ? [paragraph('…')] : []),
    ...asked(asks, language),
    aside(words.nothingDone),
  ];
  const drawn = card(language, words.spoken(asks.heading, waitsFor(asks)), shown, actions(facts, language));
  return seenAgain(drawn, { organisation: facts.organisation, questionId: facts.id });
}

function waitsFor({ act, alternatives }: Question): 'yes' | 'choice' | 'words' {
  if (act !== null) return 'yes';
  return alternatives.length > 0 ? 'choice' : 'words';
}

function asked(asks: Question, language: Language): readonly Element[] {
  const { labels } = askingTexts(language);
  switch (waitsFor(asks)) {
    case 'yes':
      return [];
    case 'choice':
      return [choices('pick', labels.pick, asks.alternatives, null)];
    case 'words':
      return [words(labels.words)];
  }
}

function actions({ organisation, id, asks }: QuestionFacts, language: Language): readonly Action[] {
  const { buttons, labels } = askingTexts(language);
  const press = (verb: Verb, title: string, style: 'positive' | 'destructive'): Action => ({
    type: 'Action.Execute',
    title,
    verb,
    data: { organisation, questionId: id },
    style,
  });
  switch (waitsFor(asks)) {
    case 'choice':
      return [press('pick', buttons.pick, 'positive'), press('answerNo', buttons.leave, 'destructive')];
    case 'words':
      return [press('tell', buttons.tell, 'positive'), press('answerNo', buttons.leave, 'destructive')];
    case 'yes': {
      const change: Action = {
        type: 'Action.ShowCard',
        title: buttons.change,
        card: {
          type: 'AdaptiveCard',
          body: [words(labels.change)],
          actions: [press('tell', buttons.save, 'positive')],
        },
      };
      return [
        press('answerYes', buttons.yes, 'positive'),
        ...(asks.resume === null ? [] : [change]),
        press('answerNo', buttons.no, 'destructive'),
      ];
    }
  }
}

function words(label: string): Element {
  return field('words', label, '', { maxLength: TEXT_LENGTH, lines: 'several' });
}
