import type { Day } from '../../../core/calendar';
import type { YearPlan } from '../../../core/planning/yearPlan';
import type { DateAnswerWord } from '../../../core/planning/words';
import { writtenDay } from '../../when';

const answers: Readonly<Record<DateAnswerWord, string>> = {
  can: 'Kan',
  ifNeeded: 'Om det behövs',
  cannot: 'Kan inte',
};

const weekdays: Readonly<Record<YearPlan['weekday'], string>> = {
  monday: 'Måndag',
  tuesday: 'Tisdag',
  wednesday: 'Onsdag',
  thursday: 'Torsdag',
  friday: 'Fredag',
};

/** The page where the meetings of a coming year are planned. */
export const sv = {
  heading: (year: number) => `Planera ${String(year)}`,
  about: 'Dagarna föreslås med skäl. De som ingår svarar när de kan. Sedan lägger du in alla möten på en gång.',
  day: (day: Day) => writtenDay(day, 'sv'),
  standing: 'Möten som redan är inlagda',
  none: 'Inga dagar är föreslagna än',
  noneAbout: 'Fyll i hur ni brukar mötas. Du ser dagarna och skälen innan någon får frågan.',
  noneForReader: 'Den som kallar till mötena föreslår dagar här. Du får en fråga när de finns.',
  weekday: 'Veckodag',
  weekdays,
  starts: 'Börjar',
  ends: 'Slutar',
  times: 'Antal möten',
  timesHint: (times: number | null, clause: string | null) =>
    times === null ? 'Antalet är inte bestämt. Fyll i det.' : `Tomt: ${String(times)} möten (${clause ?? ''}).`,
  breaks: 'Lov och uppehåll',
  breaksHint: 'Skriv ett per rad: namn, första dag och sista dag. Till exempel: Sportlov 2027-02-08 2027-02-12',
  breaksWrong: (line: string) => `Raden ”${line}” går inte att läsa. Skriv namn, första dag och sista dag.`,
  propose: 'Föreslå dagar',
  dates: 'Dagarna',
  answered: (answered: number, of: number) => `${String(answered)} av ${String(of)} har svarat.`,
  columns: { day: 'Dag', why: 'Skäl', answers: 'Svar', act: 'Åtgärd' },
  lastDay: (day: Day) => `Sista dag för förslag: ${writtenDay(day, 'sv')}.`,
  hindered: (what: string) => `Att veta: ${what}.`,
  counts: (can: number, ifNeeded: number, silent: number) =>
    `${String(can)} kan, ${String(ifNeeded)} om det behövs, ${String(silent)} har inte svarat`,
  cannot: (names: readonly string[]) => `Kan inte: ${names.join(', ')}`,
  move: 'Flytta',
  moveDay: (day: string) => `Flytta ${day}`,
  newDay: 'Ny dag',
  showMove: 'Visa vad det blir',
  unmet: 'Det här går inte ihop än',
  mine: 'När kan du?',
  answers,
  save: 'Spara svaren',
  saveFirst: 'Välj ett svar för minst en dag.',
  enter: (count: number) => `Lägg in ${String(count)} möten`,
  entering: (count: number) => `Arbetar med ${String(count)} möten …`,
  drop: 'Ta bort frågan',
};

export type PlanningPageTexts = typeof sv;
