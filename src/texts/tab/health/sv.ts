import type { Level } from '../../../core/bodies/ruleSet';
import type { Day } from '../../../core/calendar';
import type { TagSet } from '../../../core/decisions/tags';
import type { ReportKind } from '../../../core/health/report';
import { dayWords } from '../days';

const when = dayWords('sv');
const number = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 });
const days = (count: number) => `${number.format(count)} ${count === 1 ? 'dag' : 'dagar'}`;

const levels: Readonly<Record<Level, string>> = {
  decision: 'Beslutande nivå',
  preparation: 'Beredande nivå',
  operative: 'Operativ nivå',
};
const sets: Readonly<Record<TagSet, string>> = {
  statutoryTask: 'Lagens uppgifter',
  boardDuty: 'Styrelsens uppgifter',
  localDevelopment: 'Lokal utveckling',
  integratedCollaboration: 'Integrerad samverkan',
  nationalInitiative: 'Statliga satsningar',
  consequence: 'Beslut som för något med sig',
};
const kinds: Readonly<Record<ReportKind, string>> = { halfYearReport: 'Halvårsrapport', statusReport: 'Lägesrapport' };

/** The words of the page of how a collaboration stands: Swedish is the original, its shape is every language's. */
export const sv = {
  title: 'Hälsa',
  about: 'Hur samverkan står sig, räknat ur det som är antecknat och inget annat.',
  year: (year: number) => `År ${String(year)}`,
  show: (year: number) => `Visa ${String(year)}`,
  notYours: 'Hälsan visas för den som leder eller stödjer samverkan.',
  notYoursWho: 'Vill du veta hur det går, fråga ordföranden eller processledaren.',
  presence: 'Närvaro mot 100 %',
  presenceAbout: 'Hur ofta varje part har kommit, av de gånger närvaron är antecknad.',
  party: 'Part',
  level: 'Nivå',
  levelOf: (name: string) => (Object.hasOwn(levels, name) ? levels[name as Level] : 'Nivån är inte bestämd'),
  came: 'Kom',
  percent: 'Andel',
  cameOf: (present: number, called: number) => `${String(present)} av ${String(called)}`,
  percentOf: (percent: number | null) => (percent === null ? 'Inget antecknat' : `${String(percent)} %`),
  target: 'Målet är 100 %.',
  noPresence: 'Ingen närvaro är antecknad det här året. Den räknas när ett mötes anteckningar är publicerade.',
  trends: 'Borta för ofta på sistone',
  noTrends: 'Ingen part har varit borta för ofta på sistone.',
  trendsNotDecided: 'När frånvaro är en trend är inte bestämt.',
  drift: 'Samverkan mellan alla',
  driftAbout: 'Punkter och insatser där inte alla parter är med.',
  driftOf: (fewer: number, all: number) => `${String(fewer)} av ${String(all)} har färre än alla parter.`,
  twoParty: (count: number) =>
    count === 1 ? '1 av dem har högst två parter.' : `${String(count)} av dem har högst två parter.`,
  noDrift: 'Alla parter är med i allt som är antecknat.',
  noJoint: 'Inga punkter eller insatser är antecknade det här året.',
  what: 'Vad',
  missing: 'Parter som inte är med',
  item: 'Punkt',
  measure: 'Insats',
  lead: 'Från förslag till beslut',
  leadMedian: (median: number) => `Hälften är beslutade inom ${days(median)}.`,
  leadLongest: (longest: number) => `Den längsta tiden är ${days(longest)}.`,
  leadWaiting: (count: number, longest: number) =>
    `${String(count)} förslag väntar, det äldsta sedan ${days(longest)}.`,
  noLead: 'Inget förslag har kommit in det här året.',
  noneDecided: 'Inget av årets förslag är beslutat än.',
  within: (to: number | null, from: number) =>
    to === null ? `Mer än ${days(from - 1)}` : from === 0 ? `Inom ${days(to)}` : `${String(from)}–${days(to)}`,
  time: 'Tid',
  count: 'Antal förslag',
  agendas: 'Dagordningar i tid',
  noAgendas: 'Ingen dagordning har haft sin sista dag det här året.',
  inTime: 'I tid',
  all: 'Årets dagordningar',
  meeting: (day: Day) => `Mötet ${when.day(day)}`,
  late: (count: number | null) => (count === null ? 'Inte skickad' : `${days(count)} för sent`),
  withoutDay: (count: number) =>
    count === 1 ? '1 möte har ingen bestämd dag.' : `${String(count)} möten har ingen bestämd dag.`,
  notFollowed: (count: number) =>
    count === 1
      ? '1 möte var innan något fanns noterat här. Det räknas inte.'
      : `${String(count)} möten var innan något fanns noterat här. De räknas inte.`,
  open: 'Öppna uppdrag',
  noOpen: 'Inget uppdrag är öppet.',
  who: 'Vem',
  due: 'Senast',
  standing: 'Läge',
  day: (day: Day) => when.day(day),
  noDay: 'Ingen dag',
  past: (count: number | null) =>
    count === null ? 'Ingen dag bestämd' : count > 0 ? `${days(count)} för sent` : 'I tid',
  tags: 'Beslut efter ämne',
  sets,
  decisions: 'Antal beslut',
  tag: 'Ämne',
  noTags: 'Inget beslut är märkt med något ämne det här året.',
  report: 'Utkast till rapport',
  reportAbout: 'Utkastet samlar det som är antecknat. Läs, komplettera och lämna in det själv.',
  kind: 'Slag',
  kinds,
  half: 'Tid',
  halves: { first: 'Första halvåret', second: 'Andra halvåret' },
  make: 'Visa utkastet',
  copy: 'Kopiera texten',
  copied: 'Texten är kopierad.',
  notCopied: 'Det gick inte att kopiera. Markera texten och kopiera den själv.',
  print: 'Skriv ut',
  file: { docx: 'Hämta som Word', pdf: 'Hämta som PDF' },
  fileFailed: 'Filen gick inte att hämta. Försök igen.',
  period: (from: Day, to: Day) => `${when.day(from)} – ${when.day(to)}`,
  line: (day: Day, text: string) => `${when.day(day)}: ${text}`,
};

export type HealthPageTexts = typeof sv;
