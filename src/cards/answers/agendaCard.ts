import type { Day } from '../../core/calendar';
import type { Language } from '../../core/people/person';
import { meetingAnswerTexts } from '../../texts/bot/meetings';
import type { AdaptiveCard } from '../card';
import { answerCard, type Way } from './answerCard';

/** An agenda as somebody may see it: a line that is masked has its mask for a title. */
export interface AgendaFacts {
  readonly bodyName: string;
  readonly day: Day;
  readonly standing: 'sent' | 'draft';
  readonly items: readonly {
    readonly order: number;
    readonly title: string;
    readonly minutes: number;
    readonly presenter: string;
  }[];
  readonly ways: readonly Way[];
}

/** The lines of an agenda in order, and the way to all of it. */
export function agendaCard({ bodyName, day, standing, items, ways }: AgendaFacts, language: Language): AdaptiveCard {
  const texts = meetingAnswerTexts(language);
  const lines = items.map(({ order, title, minutes, presenter }) => texts.item(order, title, minutes, presenter));
  return answerCard(
    {
      title: texts.agendaOf(bodyName, day),
      lines: [
        standing === 'sent' ? texts.agendaSent : texts.agendaDraft,
        ...(lines.length === 0 ? [texts.agendaEmpty] : lines),
      ],
      ways,
    },
    language,
  );
}
