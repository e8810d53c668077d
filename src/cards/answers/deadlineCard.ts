import type { Day } from '../../core/calendar';
import type { Language } from '../../core/people/person';
import { meetingAnswerTexts } from '../../texts/bot/meetings';
import type { RuleDay } from '../../texts/bot/meetings/texts';
import type { AdaptiveCard } from '../card';
import { answerCard, type Way } from './answerCard';

/** The last days before a meeting; null where the body has decided none. */
export interface DeadlineFacts {
  readonly bodyName: string;
  readonly meetingDay: Day;
  readonly proposals: RuleDay | null;
  readonly agenda: RuleDay | null;
  readonly ways: readonly Way[];
}

/** The last days of one meeting, each with its clause and its arithmetic. */
export function deadlineCard(facts: DeadlineFacts, language: Language): AdaptiveCard {
  const texts = meetingAnswerTexts(language);
  return answerCard(
    {
      title: texts.deadlines(facts.bodyName, facts.meetingDay),
      lines: deadlineLines(facts, language),
      ways: facts.ways,
    },
    language,
  );
}

/** The same as sentences: the last day for proposals, and the day the agenda is to be sent. */
export function deadlineLines(
  { proposals, agenda }: Pick<DeadlineFacts, 'proposals' | 'agenda'>,
  language: Language,
): readonly [proposals: string, agenda: string] {
  const texts = meetingAnswerTexts(language);
  return [
    proposals === null ? texts.noLastDay : texts.lastDay(proposals),
    agenda === null ? texts.noAgendaDay : texts.agendaDay(agenda),
  ];
}
