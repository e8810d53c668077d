import { dayOf, monthOf, yearOf } from '../../../src/core/calendar';
import { yearOfBodyYear } from '../../../src/core/bodies/body';
import { statusCard } from '../../../src/cards/answers/statusCard';
import type { BodyFacts } from '../../../src/doing/answering/facts';
import { meetingAnswerTexts } from '../../../src/texts/bot/meetings';
import { monthName } from '../../../src/texts/when';
import type { MeantDays } from '../../reading/reading';
import type { Talk } from '../talk';
import type { Tells } from './answer';
import { answeredFrom } from './meant';
import { wayTo } from './meetingOf';

/** What the year wheel has for the months asked about: those named, else this month and what is left of the year. */
export const yearTheme: Tells = (talk, reading, around) =>
  answeredFrom(talk, reading, around, ['wheel'], ({ facts }) => {
    const { caller, world } = talk;
    const texts = meetingAnswerTexts(caller.language);
    const year = yearOf(reading.when?.from ?? dayOf(world.now()));
    const [only, ...more] = facts;
    if (only !== undefined && more.length === 0) {
      const title = texts.themes(only.of.body.name, year);
      return statusCard({ title, lines: themes(talk, only, reading.when), ways: wayTo(talk, only) }, caller.language);
    }
    return facts.flatMap((one) => [texts.themes(one.of.body.name, year), ...themes(talk, one, reading.when)]);
  });

function themes({ world, caller }: Talk, { of, wheel }: BodyFacts, when: MeantDays | null): readonly string[] {
  const texts = meetingAnswerTexts(caller.language);
  const today = dayOf(world.now());
  const year = yearOf(when?.from ?? today);
  const from = monthOf(when?.from ?? today);
  const to = when === null ? 12 : yearOf(when.to) > year ? 12 : monthOf(when.to);
  const entries = wheel
    .filter(({ bodyYear, month }) => yearOfBodyYear(bodyYear) === year && month >= from && month <= to)
    .sort((one, other) => one.month - other.month || (one.day ?? '').localeCompare(other.day ?? ''));
  if (entries.length === 0) return [texts.noTheme(of.body.name, monthName(from, caller.language), year)];
  return entries.map(({ month, title, day }) => texts.theme(monthName(month, caller.language), title, day));
}
