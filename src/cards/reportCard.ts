import type { Language } from '../core/people/person';
import { TEXT_LENGTH, TITLE_LENGTH } from '../core/proposals/submitting';
import type { Stored } from '../core/stored';
import type { ReportDraft } from '../core/workingGroups/saying';
import { reportTexts } from '../texts/bot/reports';
import { aside, card, excerpt, fact, field, heading, paragraph, type Action, type AdaptiveCard } from './card';
import type { Verb } from './verbs';

/** A report before anyone has said yes to it; `note` says why it is shown again. */
export function reportCard(
  organisation: string,
  draft: Stored<ReportDraft>,
  language: Language,
  note: string | null = null,
): AdaptiveCard {
  const words = reportTexts(language);
  const press = (verb: Verb, title: string, style: 'positive' | 'destructive'): Action => ({
    type: 'Action.Execute',
    title,
    verb,
    data: { organisation, draftId: draft.id },
    style,
  });
  const change: Action = {
    type: 'Action.ShowCard',
    title: words.buttons.change,
    card: {
      type: 'AdaptiveCard',
      body: [
        field('title', words.labels.title, draft.title, { maxLength: TITLE_LENGTH, lines: 'one' }),
        field('description', words.labels.text, draft.text, { maxLength: TEXT_LENGTH, lines: 'several' }),
      ],
      actions: [press('changeReport', words.buttons.saveChange, 'positive')],
    },
  };
  const shown = [
    heading(words.heading(draft.groupName)),
    ...(note === null ? [] : [paragraph(note)]),
    fact(words.labels.title, draft.title),
    ...(draft.text === draft.title ? [] : [fact(words.labels.text, excerpt(draft.text))]),
    aside(words.nothingWritten),
  ];
  return card(language, words.spoken(draft.groupName), shown, [
    press('confirmReport', words.buttons.confirm, 'positive'),
    change,
    press('dropReport', words.buttons.drop, 'destructive'),
  ]);
}
