import { z } from 'zod';
import { BUDGET_STANDINGS, type Budget } from '../../core/budget/budget';
import type { FramePart, FrameUse } from '../../core/budget/frame';
import type { CostLine, Stated } from '../../core/budget/ledger';
import { parseDay, type Day } from '../../core/calendar';
import {
  MEASURE_STATUSES,
  type Grant,
  type Measure,
  type MeasurePart,
  type Principal,
  type TargetGroup,
} from '../../core/measures/measure';
import { PROJECT_STATUSES, type Project } from '../../core/measures/project';
import { choice, day, indexed, json, note, number, orNull, text } from '../column';
import { defineList, rowColumns } from '../list';
import { bodyNr, orNullNumber, shapeOf, texts, textsOrNone } from './shared';

const aDay = z.custom<Day>((value) => typeof value === 'string' && parseDay(value) !== undefined);
const principals: z.ZodType<readonly Principal[]> = z.array(
  z.object({ name: z.string(), municipality: z.string().nullable() }),
);
const target: z.ZodType<TargetGroup> = z.object({
  ages: z.object({ from: z.number(), to: z.number().nullable() }).nullable(),
  tags: z.array(z.string()),
});
const grants: z.ZodType<readonly Grant[]> = z.array(
  z.object({
    tkr: z.number(),
    year: z.number(),
    decision: z.object({ key: z.string(), section: z.string() }).nullable(),
    restsOn: z.object({ by: z.string(), on: aDay, about: z.string() }).nullable(),
  }),
);
const parts: z.ZodType<readonly MeasurePart[]> = z.array(z.object({ title: z.string(), about: z.string() }));
const stated: z.ZodType<Stated> = z.object({
  about: z.string(),
  statements: z.array(z.object({ says: z.string(), where: z.string() })),
  agreement: z.enum(['agree', 'differ']),
});
const costs: z.ZodType<readonly CostLine[]> = z.array(z.object({ title: z.string(), amounts: z.array(z.number()) }));
const numbers = z.array(z.number());

export const measures = defineList<Measure>()({
  title: 'Measures',
  displayTitle: 'Insatser',
  about: 'Det som parterna finansierar och gör tillsammans: huvudmän, parter, medel och omprövning.',
  zone: 'record',
  kind: 'list',
  folderBy: 'bodyNr',
  size: 'large',
  columns: {
    ...rowColumns,
    bodyNr,
    title: text('Title', 'Insats', 'Insatsens namn.'),
    description: note('Description', 'Beskrivning', 'Vad insatsen är.'),
    status: indexed(choice('Status', 'Läge', 'Om insatsen är sökt, beviljad, pågår eller är slut.', MEASURE_STATUSES)),
    principals: json('Principals', 'Huvudmän', 'Vilka som driver insatsen, och var.', shapeOf(principals)),
    parties: texts('Parties', 'Parter', 'Nycklarna till de parter som insatsen bygger på, minst två.'),
    target: json('Target', 'Målgrupp', 'Vilka insatsen är till för.', shapeOf(target)),
    grants: json('Grants', 'Medel', 'Medel i tusental kronor per år, med beslut.', shapeOf(grants)),
    startsOn: orNull(day('StartsDay', 'Börjar', 'Första dagen.')),
    endsOn: orNull(day('EndsDay', 'Slutar', 'Sista dagen.')),
    reviewOn: orNull(day('ReviewDay', 'Omprövas', 'Dagen då insatsen ska vara omprövad.')),
    parts: json('Parts', 'Delar', 'Spår eller delar av insatsen.', shapeOf(parts)),
    followUp: texts('FollowUp', 'Uppföljning', 'Hur insatsen följs upp.'),
    steeredBy: orNull(text('SteeredBy', 'Styrs av', 'Det organ som styr insatsen.')),
    financier: text('Financier', 'Finansiär', 'Vem som finansierar.'),
  },
});

export const projects = defineList<Project>()({
  title: 'Projects',
  displayTitle: 'Projekt',
  about: 'Projekt som organ är styrgrupp för, med finansiärer och kostnader.',
  zone: 'record',
  kind: 'list',
  folderBy: null,
  size: 'small',
  columns: {
    ...rowColumns,
    projectKey: indexed(text('ProjectKey', 'Projektets nyckel', 'Kort text som skiljer projektet från andra.')),
    name: text('Title', 'Projekt', 'Projektets namn.'),
    about: note('About', 'Beskrivning', 'Vad projektet är.'),
    status: choice('Status', 'Läge', 'Om projektet är sökt, pågår eller är slut.', PROJECT_STATUSES),
    financiers: texts('Financiers', 'Finansiärer', 'Vilka som finansierar.'),
    applicants: json('Applicants', 'Söker', 'Numren på de organ som söker tillsammans.', shapeOf(numbers)),
    from: orNull(day('FromDay', 'Från och med', 'Första dagen.')),
    to: orNull(day('ToDay', 'Till och med', 'Sista dagen.')),
    period: json('Period', 'Period', 'Vad texterna säger om perioden.', shapeOf(stated)),
    years: json('Years', 'År', 'Åren som kostnaderna gäller.', shapeOf(numbers)),
    costs: json('Costs', 'Kostnader', 'Kostnader i tusental kronor, ett belopp per år.', shapeOf(costs)),
  },
});

const frameParts: z.ZodType<readonly FramePart[]> = z.array(
  z.object({ kind: z.enum(['contributions', 'ownCapital']), tkr: z.number() }),
);
const uses: z.ZodType<readonly FrameUse[]> = z.array(z.object({ title: z.string(), tkr: z.number() }));
const contributions: z.ZodType<Budget['contributions']> = z.array(z.object({ partyKey: z.string(), tkr: z.number() }));
const restsOn: z.ZodType<NonNullable<Budget['restsOn']>> = z.object({ what: z.string(), on: aDay });

export const budgets = defineList<Budget>()({
  title: 'Budgets',
  displayTitle: 'Budget',
  about: 'Ram, bidrag och användning per organ och år, i tusental kronor.',
  zone: 'record',
  kind: 'list',
  folderBy: 'bodyNr',
  size: 'large',
  columns: {
    ...rowColumns,
    bodyNr,
    year: number('BudgetYear', 'År', 'Året som budgeten gäller.'),
    standing: choice(
      'Standing',
      'Ställning',
      'Om budgeten är ett förslag, fastställd eller preliminär.',
      BUDGET_STANDINGS,
    ),
    frame: orNullNumber('Frame', 'Ram', 'Ramen i tusental kronor.'),
    goals: textsOrNone('Goals', 'Mål', 'Vad som ska nås under året.'),
    parts: json('Parts', 'Ramens delar', 'Bidragen tillsammans och det egna kapitalet.', shapeOf(frameParts)),
    contributions: json('Contributions', 'Bidrag', 'Vad varje part betalar.', shapeOf(contributions)),
    uses: json('Uses', 'Användning', 'Medel utanför insatserna.', shapeOf(uses)),
    statements: json('Statements', 'Uppgifter', 'Det som texten säger på mer än ett sätt.', shapeOf(z.array(stated))),
    restsOn: orNull(json('RestsOn', 'Bygger på', 'Någon annans beslut som budgeten bygger på.', shapeOf(restsOn))),
  },
});
