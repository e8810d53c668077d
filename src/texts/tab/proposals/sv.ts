import type { Source } from '../../../core/bodies/ruleSet';
import type { Day, Instant } from '../../../core/calendar';
import { dayWords } from '../days';

const when = dayWords('sv');
const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

/** What may be done with a proposal, by act. */
const acts: Readonly<Record<string, string>> = {
  acceptProposal: 'Ta upp',
  deferProposal: 'Skjut upp',
  referProposal: 'Hänskjut',
  declineProposal: 'Avböj',
  changeProposal: 'Ändra',
  moveProposal: 'Flytta',
  withdrawProposal: 'Dra tillbaka',
};

/** The words of the page with a body's proposals: Swedish is the original, its shape is every language's. */
export const sv = {
  title: 'Förslag',
  about: 'Här ser du vad som har föreslagits, till vilket möte, och vad svaret blev.',
  rule: (days: number, source: Source) =>
    `Förslag lämnas senast ${count(days, 'dag', 'dagar')} före mötet (${source.document}, ${source.clause}).`,
  noRule: 'Det är inte bestämt hur långt före mötet förslag ska lämnas.',
  filters: { waiting: 'Väntar på svar', mine: 'Mina', answered: 'Besvarade', all: 'Alla' },
  empty: {
    waiting: 'Inga förslag väntar på svar.',
    mine: 'Du har inte lämnat något förslag hit ännu. Tryck på Lämna ett förslag, eller skriv till Samverka i chatten.',
    answered: 'Inga förslag har besvarats än. Mötets ordförande svarar på dem som väntar.',
    all: 'Här finns inga förslag från de här åren. Den som deltar i forumet lämnar förslag med knappen Lämna ett förslag.',
  },
  forMeeting: (day: Day) => `Till mötet ${when.day(day)}`,
  by: (name: string, party: string | null, at: Instant) =>
    `${party === null ? name : `${name}, ${party}`} · kom in ${when.moment(at)}`,
  late: 'För sent',
  lateBecause: (lastDay: Day) => `Kom in efter sista dagen, ${when.day(lastDay)}.`,
  reason: (text: string) => `Skäl: ${text}`,
  referredTo: (place: string) => `Hänskjutet till ${place}`,
  matter: 'Se ärendets väg',
  add: 'Lämna ett förslag',
  noMeeting: 'Inget möte är planerat att lämna förslag till. Be ordföranden eller processledaren planera ett.',
  writing: 'Nytt förslag',
  changing: 'Ändra förslaget',
  what: 'Vad föreslår du?',
  why: 'Beskriv vid behov',
  kind: 'Slag',
  meeting: 'Till mötet',
  meetingLine: (day: Day, lastDay: Day | null, timing: 'inTime' | 'late' | 'noRule') =>
    `${when.day(day)}${timing === 'late' ? ' – sista dagen har passerat' : lastDay === null ? '' : ` – förslag senast ${when.day(lastDay)}`}`,
  lateNow: (lastDay: Day, chair: string) =>
    `Sista dagen var ${when.day(lastDay)}. ${chair} får frågan om förslaget ändå kan tas upp.`,
  submit: 'Lämna förslaget',
  askException: 'Be om undantag',
  save: 'Spara ändringen',
  acts,
  withdrawWhy: 'Varför drar du tillbaka det? Det får stå tomt.',
  deferTo: 'Till vilket möte?',
  referTo: 'Vart hör det?',
  referHint: 'Skriv namnet på organet eller gruppen.',
  reasonAsked: 'Varför?',
  reasonHint: 'Den som föreslog får läsa det.',
};

export type ProposalsTexts = typeof sv;
