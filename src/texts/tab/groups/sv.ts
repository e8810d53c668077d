import type { Horizon } from '../../../core/bodies/ruleSet';
import type { Day } from '../../../core/calendar';
import type { CharterFact, CharterPart, Permanence } from '../../../core/workingGroups/charter';
import type { GroupStanding } from '../../../core/workingGroups/reporting';
import { dayWords } from '../days';

const when = dayWords('sv');

const parts: Readonly<Record<CharterPart, string>> = {
  purpose: 'Syfte',
  assignment: 'Uppdrag',
  parties: 'Parter',
  scopeTime: 'Omfattning i tid',
  scopeResources: 'Omfattning i resurser',
  followUp: 'Uppföljning',
};
const facts: Readonly<Record<CharterFact, string>> = {
  name: 'Namn',
  horizon: 'Kortsiktig eller långsiktig',
  permanence: 'Tillfällig eller permanent',
  end: 'När gruppen slutar',
  formation: 'Ny, eller fanns redan',
  existingGroup: 'Namnet på gruppen som fanns',
  decision: 'Beslutet gruppen vilar på',
};
const states: Readonly<Record<GroupStanding['report'], string>> = {
  noDayDecided: 'Ingen rapportdag bestämd',
  notDue: 'I tid',
  dueToday: 'Rapport i dag',
  overdue: 'Rapporten är sen',
  ended: 'Avslutad',
};
const horizons: Readonly<Record<Horizon, string>> = { short: 'Kortsiktig', long: 'Långsiktig' };
const permanences: Readonly<Record<Permanence['kind'], string>> = { permanent: 'Permanent', temporary: 'Tillfällig' };

/** The words of the page of a body's working groups: Swedish is the original, its shape is every language's. */
export const sv = {
  title: 'Arbetsgrupper',
  about: 'Grupper som arbetar åt er: vad de ska göra, vilka som är med och vad de har rapporterat.',
  start: 'Ge uppdrag till arbetsgrupp',
  none: 'Ni har ingen arbetsgrupp än.',
  noneAbout:
    'En arbetsgrupp får ett uppdrag av er och rapporterar till er. Börja med att beskriva uppdraget. Gruppen startar när alla delar är klara.',
  noneForReader: 'När en grupp har startat visas den här, med uppdrag, bemanning och rapporter.',
  notDecided: 'Det är inte bestämt om ni får tillsätta arbetsgrupper.',
  mayNot: 'Ni tillsätter inga egna arbetsgrupper.',
  drafts: 'Uppdragsbeskrivningar som skrivs',
  unnamed: 'Grupp utan namn',
  draft: 'Utkast',
  clearOf: (clear: number, of: number) => `${clear} av ${of} delar klara`,
  parts,
  facts,
  missing: 'Saknas',
  done: 'Klart',
  alsoSay: 'Det här behövs också innan gruppen kan starta:',
  similar: 'Liknande grupper',
  similarAbout: 'De här grupperna arbetar redan med något liknande. Kan en av dem ta uppdraget?',
  alike: (words: readonly string[]) => `Gemensamma ord: ${words.join(', ')}`,
  write: 'Skriv uppdragsbeskrivningen',
  staff: 'Bemanna',
  begin: 'Starta gruppen',
  cannotBegin: 'Gruppen kan starta när inget saknas.',
  staffing: 'Bemanning',
  nobody: 'Ingen utsedd',
  gaps: (names: readonly string[]) =>
    names.length === 1
      ? `${String(names[0])} har ingen i gruppen.`
      : `De här parterna har ingen i gruppen: ${names.join(', ')}.`,
  alsoIn: 'Deltar också',
  states,
  horizons,
  permanences,
  next: (day: Day) => `Nästa rapport ${when.day(day)}`,
  wasDue: (day: Day) => `Skulle ha rapporterat ${when.day(day)}`,
  last: (day: Day) => `Senaste rapport ${when.day(day)}`,
  late: (days: number) => (days === 1 ? '1 dag sen' : `${String(days)} dagar sen`),
  never: 'Har inte rapporterat än.',
  charterFile: 'Hämta uppdragsbeskrivningen (Word)',
  charterFileOf: (name: string) => `Hämta uppdragsbeskrivningen (Word) för ${name}`,
  reportFile: 'Hämta lägesrapporten (Word)',
  reportFileOf: (title: string) => `Hämta lägesrapporten (Word) ${title}`,
  fileFailed: 'Filen kunde inte hämtas. Försök igen.',
  report: 'Rapportera',
  setDay: 'Bestäm rapportdag',
  askTime: 'Be om mer tid',
  end: 'Avsluta gruppen',
  more: (name: string) => `Åtgärder för ${name}`,
  charter: 'Uppdragsbeskrivning',
  need: 'Behov',
  reports: 'Rapporter',
  waiting: 'Väntar på nästa dagordning',
  by: (name: string, day: Day) => `${name}, ${when.day(day)}`,
  material: 'Gör till beslutsunderlag',
  materialOf: (title: string) => `Gör till beslutsunderlag: ${title}`,
  ended: 'Avslutade grupper',
};

export type GroupsTexts = typeof sv;
