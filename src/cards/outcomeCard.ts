import type { Language } from '../core/people/person';
import type { Meeting } from '../core/meetings/meeting';
import type { Proposal } from '../core/proposals/proposal';
import { botTexts } from '../texts/bot';
import { card, fact, heading, paragraph, type AdaptiveCard } from './card';

/** What takes the place of a draft card once the proposal is handed in, or asks the chair for an exception. */
export function submittedCard(
  facts: {
    readonly proposal: Proposal;
    readonly meeting: Meeting;
    readonly bodyName: string;
    readonly chairName: string;
  },
  language: Language,
): AdaptiveCard {
  const { draft, outcome } = botTexts(language);
  const { proposal, meeting, bodyName, chairName } = facts;
  const asked = proposal.status === 'exceptionAsked';
  const top = asked ? outcome.exceptionHeading : outcome.submittedHeading;
  const said = (asked ? outcome.exceptionAsked : outcome.submitted)(chairName, meeting.day);
  return card(language, `${top}. ${said}`, [
    heading(top),
    fact(draft.labels.title, proposal.title),
    fact(draft.labels.body, bodyName),
    fact(draft.labels.meeting, draft.meeting(meeting, bodyName)),
    paragraph(said),
  ]);
}

/** What takes the place of a draft card when the draft is dropped. */
export function droppedCard(language: Language): AdaptiveCard {
  const { outcome } = botTexts(language);
  return card(language, `${outcome.droppedHeading}. ${outcome.dropped}`, [
    heading(outcome.droppedHeading, 'Medium'),
    paragraph(outcome.dropped),
  ]);
}

/** One sentence in the place of a card whose buttons have done their work. */
export function sentenceCard(text: string, language: Language): AdaptiveCard {
  return card(language, text, [paragraph(text)]);
}
