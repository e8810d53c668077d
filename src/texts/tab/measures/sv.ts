import type { Day } from '../../../core/calendar';
import type { Grant, MeasureStatus, Principal, TargetGroup } from '../../../core/measures/measure';
import type { PlannedYear } from '../../../core/yearWheel/threeYearPlan';
import { dayWords } from '../days';

const when = dayWords('sv');
const amounts = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 });

const statuses: Readonly<Record<MeasureStatus, string>> = {
  applied: 'Sökt',
  granted: 'Beviljad',
  running: 'Pågår',
  ended: 'Avslutad',
};
const standings: Readonly<Record<PlannedYear['standing'], string>> = {
  precise: 'Preciserad',
  preliminary: 'Preliminär',
};
const parts: Readonly<Record<'contributions' | 'ownCapital', string>> = {
  contributions: 'Bidrag',
  ownCapital: 'Eget kapital',
};

const ages = (group: TargetGroup['ages']) => {
  if (group === null) return null;
  return group.to === null ? `från ${String(group.from)} år` : `${String(group.from)}–${String(group.to)} år`;
};

/** The words of the page of what a body finances: Swedish is the original, its shape is every language's. */
export const sv = {
  title: 'Insatser',
  about:
    'Det ni finansierar tillsammans: pengarna, vem som ansvarar och när insatsen omprövas. Belopp är i tusental kronor.',
  add: 'Lägg till en insats',
  plan: 'Planera tre år',
  none: 'Ni har inga insatser.',
  noneAbout:
    'En insats är något som parterna finansierar och gör tillsammans. Lägg till den första, så räknas pengarna ihop mot budgeten.',
  noneForReader: 'Finansierar ni något tillsammans så visas det här, med beslut, belopp och omprövning.',
  measures: 'Insatser',
  statuses,
  principals: 'Huvudman',
  principal: ({ name, municipality }: Principal) => (municipality === null ? name : `${name}, ${municipality}`),
  parties: 'Parter',
  target: 'Målgrupp',
  targetOf: ({ ages: years, tags }: TargetGroup) => [ages(years), ...tags].filter((word) => word !== null).join(', '),
  period: 'Tid',
  periodOf: (from: Day | null, to: Day | null) => {
    if (from === null) return to === null ? '' : `Till ${when.day(to)}`;
    return to === null ? `Från ${when.day(from)}` : `${when.day(from)} – ${when.day(to)}`;
  },
  followUp: 'Uppföljning',
  financier: 'Betalar',
  parts: 'Delar',
  grants: (title: string) => `Medel till ${title}`,
  year: 'År',
  amount: 'Tkr',
  decision: 'Beslut',
  decided: ({ decision, restsOn }: Grant) => {
    const own = decision === null ? null : decision.section === '' ? 'Beviljat' : `Beviljat, ${decision.section}`;
    const other = restsOn === null ? null : `${restsOn.by}, ${when.day(restsOn.on)}: ${restsOn.about}`;
    return [own, other].filter((word) => word !== null).join('. ') || 'Föreslaget, inte beslutat';
  },
  noGrants: 'Inga medel antecknade.',
  change: 'Ändra',
  grant: 'Anteckna medel',
  review: 'Anteckna omprövning',
  more: (title: string) => `Åtgärder för ${title}`,
  tkr: (amount: number) => amounts.format(amount),
  frame: 'Ram',
  use: 'Vad pengarna går till',
  what: 'Post',
  nothingListed: (frame: number) => `Ramen är ${amounts.format(frame)} tkr. Inget är uppräknat av den än.`,
  sum: 'Summa av det som är uppräknat',
  unexplained: 'Inte förklarat',
  tooMuch: 'Mer än ramen',
  gap: (amount: number) => `${amounts.format(amount)} tkr av ramen är inte förklarat.`,
  over: (amount: number) => `${amounts.format(amount)} tkr mer än ramen är uppräknat.`,
  partKinds: parts,
  sources: 'Var pengarna kommer ifrån',
  payer: 'Bidrag från',
  share: 'Andel',
  expected: 'Enligt andelen',
  difference: 'Skillnad',
  percent: (share: number) => `${amounts.format(share * 100)} %`,
  noShare: 'Inte bestämt',
  arithmetic: 'Så är det räknat',
  goals: 'Mål',
  said: 'Texten säger olika',
  alsoSaid: 'Texten säger också',
  statement: (says: string, where: string) => `${says} (${where})`,
  restsOn: (what: string, on: Day) => `Bygger på ${what}, ${when.day(on)}.`,
  planHeading: 'Plan för tre år',
  planYear: 'År',
  planBudget: 'Budget, tkr',
  planGoals: 'Mål',
  planStanding: 'Läge',
  planStandings: standings,
  missing: 'Saknas',
  projects: 'Projekt',
};

export type MeasuresTexts = typeof sv;
