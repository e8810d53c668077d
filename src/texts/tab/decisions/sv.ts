import type { ClauseOutcome } from '../../../core/decisions/clause';
import type { DecisionStanding } from '../../../core/decisions/following';
import type { Source } from '../../../core/bodies/ruleSet';
import type { Day } from '../../../core/calendar';
import { dayWords } from '../days';

const when = dayWords('sv');

const standings: Readonly<Record<DecisionStanding, string>> = {
  pastDue: 'Försenat',
  open: 'Pågår',
  failed: 'Gäller inte',
  done: 'Klart',
  nothing: 'Fattat',
};
const outcomes: Readonly<Record<ClauseOutcome, string>> = {
  open: 'öppen',
  adopted: 'antagen',
  changed: 'antagen med ändring',
  rejected: 'avslagen',
};

/** The words of the page with a body's decisions: Swedish is the original, its shape is every language's. */
export const sv = {
  title: 'Beslut',
  about: 'Här är alla beslut som är publicerade, och hur långt det som följer av dem har kommit.',
  standings,
  outcomes,
  status: 'Läge',
  all: 'Alla',
  period: 'Period',
  topic: 'Ämne',
  sortBy: 'Ordna efter',
  orders: { latest: 'Senaste först', section: 'Paragraf', meeting: 'Möte' },
  empty:
    'Inga beslut är publicerade än. Skriv beslutet på punkten under mötet. Det visas här när anteckningarna är publicerade.',
  noneShown: 'Inget beslut passar det du har valt. Ta bort ett val eller sök på något annat.',
  showAll: 'Visa alla beslut',
  section: (number: number) => `§ ${String(number)}`,
  taken: (day: Day) => `Mötet ${when.day(day)}`,
  effective: (day: Day) => `Gäller från ${when.day(day)}`,
  masked: (number: string) => `${number}. Sekretess`,
  clauses: 'Att-satser',
  clause: (nr: number, text: string, outcome: string) => `${String(nr)}. att ${text} (${outcome})`,
  conditions: 'Villkor',
  party: (name: string, answer: 'awaited' | 'approved' | 'refused', on: Day | null) =>
    `${name}: ${{ awaited: 'inväntas', approved: 'har beslutat detsamma', refused: 'har sagt nej' }[answer]}${on === null ? '' : `, ${when.day(on)}`}`,
  toDo: 'Uppdrag',
  assigned: (who: string, what: string, due: Day) => `${who}: ${what}, senast ${when.day(due)}`,
  states: { done: 'Klart', open: 'Öppet', overdue: 'Försenat' },
  informed: (told: number, of: number, missing: readonly string[], source: Source | null) =>
    `${String(told)} av ${String(of)} medlemmar är underrättade.${missing.length === 0 ? '' : ` Kvar: ${missing.join(', ')}.`}${source === null ? '' : ` (${source.document}, ${source.clause})`}`,
  inform: 'Anteckna underrättad medlem',
  goals: 'Mål',
  tie: 'Välj mål',
  answerCondition: 'Anteckna en parts beslut',
  matter: 'Se ärendets väg',
};

export type DecisionsTexts = typeof sv;
