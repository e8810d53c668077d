import type { Body } from '../core/bodies/body';
import type { Language } from '../core/people/person';
import { TEXT_LENGTH, TITLE_LENGTH } from '../core/proposals/submitting';
import { botTexts } from '../texts/bot';
import { card, choices, field, paragraph, type AdaptiveCard } from './card';

/** What the form opens with: a message's words, and the bodies it may go to. `chosen` is an address, or null while it is open. */
export interface FormFacts {
  readonly title: string;
  readonly description: string;
  readonly bodies: readonly { readonly address: string; readonly body: Pick<Body, 'name'> }[];
  readonly chosen: string | null;
}

/** The form that "Föreslå till dagordningen" on a message opens. Filled in it becomes a draft; nothing is handed in by it. */
export function proposalForm({ title, description, bodies, chosen }: FormFacts, language: Language): AdaptiveCard {
  const { fromMessage: words, draft } = botTexts(language);
  const named = bodies.map(({ address, body }) => ({ title: body.name, value: address }));
  return card(
    language,
    words.title,
    [
      paragraph(words.about),
      field('title', draft.labels.title, title, { maxLength: TITLE_LENGTH, lines: 'one' }),
      field('description', draft.labels.description, description, { maxLength: TEXT_LENGTH, lines: 'several' }),
      choices('body', draft.labels.body, named, chosen),
    ],
    [{ type: 'Action.Submit', title: words.button, style: 'positive' }],
  );
}
