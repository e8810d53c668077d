import type { ClockTime, Day } from '../../core/calendar';
import type { Language } from '../../core/people/person';
import { meetingAnswerTexts } from '../../texts/bot/meetings';
import type { ToDo } from '../../texts/bot/meetings/texts';
import type { AdaptiveCard } from '../card';
import { answerCard, type Way } from './answerCard';

/** A meeting as its card tells it. What the body has not decided is null. */
export interface MeetingFacts {
  readonly bodyName: string;
  readonly day: Day;
  readonly starts: ClockTime;
  readonly ends: ClockTime;
  readonly place: string | null;
  readonly mode: 'digital' | 'physical' | 'hybrid';
  readonly chair: { readonly name: string; readonly acting: 'yes' | 'no' } | null;
  readonly proposals: string;
  readonly agenda: string;
  /** What this person has left to do before it. */
  readonly toDo: readonly ToDo[];
  readonly ways: readonly Way[];
}

/** A meeting: when, where, who chairs, its last days by the rule, and what is left for whoever asks. */
export function meetingCard(meeting: MeetingFacts, language: Language): AdaptiveCard {
  const texts = meetingAnswerTexts(language);
  const { labels } = texts;
  const { chair, toDo } = meeting;
  return answerCard(
    {
      title: `${texts.next}: ${meeting.bodyName}`,
      facts: [
        [labels.when, texts.when(meeting.day, meeting.starts, meeting.ends)],
        [labels.where, whereOf(meeting, language)],
        [chair?.acting === 'yes' ? labels.actingChair : labels.chair, chair?.name ?? texts.noChair],
      ],
      lines: [
        meeting.proposals,
        meeting.agenda,
        ...(toDo.length === 0 ? [texts.nothingToDo] : [texts.toDo, ...toDo.map((one) => `• ${texts.left(one)}`)]),
      ],
      ways: meeting.ways,
    },
    language,
  );
}

/** `Rådhuset, på plats`. */
export function whereOf({ place, mode }: Pick<MeetingFacts, 'place' | 'mode'>, language: Language): string {
  const { modes } = meetingAnswerTexts(language);
  return place === null || place === '' ? modes[mode] : `${place}, ${modes[mode]}`;
}
