import { z } from 'zod';
import { BUDGET_STANDINGS } from '../../core/budget/budget';
import { MEASURE_STATUSES } from '../../core/measures/measure';
import { PROJECT_STATUSES } from '../../core/measures/project';
import { bodyNumber, calendarDay, line, partyKey } from './fields';

/** Projects, measures and budgets of the organisation file. All of it may be left out. */

const tkr = z.number().min(-1_000_000_000).max(1_000_000_000).meta({ description: 'Tusental kronor.' });
const year = z.int().min(2000).max(2199);
const text = (about: string) => z.string().trim().max(4000).default('').meta({ description: about });
const orNull = <Schema extends z.ZodType>(value: Schema) => value.nullable().default(null);

const statements = z.array(z.strictObject({ says: line('Så som det står.'), where: line('Var det står.') })).meta({
  description: 'Vad texterna säger, allt av det. Säger de olika saker väljs ingen.',
});

export const project = z.strictObject({
  key: partyKey('Kort nyckel, till exempel "tris".'),
  name: line('Projektets namn.'),
  about: text('Vad projektet är.'),
  status: z.enum(PROJECT_STATUSES).default('running'),
  financiers: z
    .array(line('Finansiär.'))
    .default([])
    .meta({ description: 'Vilka som finansierar: förbundet, en fond eller någon annan.' }),
  applicants: z.array(bodyNumber('Organets nummer.')).default([]).meta({ description: 'Organ som söker tillsammans.' }),
  from: orNull(calendarDay('Första dagen.')),
  to: orNull(calendarDay('Sista dagen.')),
  period: statements.default([]),
  years: z.array(year).default([]).meta({ description: 'Åren som kostnaderna gäller.' }),
  costs: z
    .array(z.strictObject({ title: line('Vad pengarna går till.'), amounts: z.array(tkr) }))
    .default([])
    .meta({ description: 'Kostnader, ett belopp per år.' }),
});

export const measure = z.strictObject({
  key: partyKey('Kort nyckel, till exempel "samprovning".'),
  title: line('Insatsens namn.'),
  description: text('Vad insatsen är.'),
  body: bodyNumber('Organet som beslutar om pengarna.'),
  principals: z
    .array(
      z.strictObject({
        name: line('Huvudmannen.'),
        municipality: orNull(line('Kommunen, när huvudmannen gäller en av flera.')),
      }),
    )
    .min(1)
    .meta({ description: 'Huvudmän.' }),
  parties: z.array(partyKey('Partens nyckel.')).meta({ description: 'Parter som insatsen bygger på, minst två.' }),
  grants: z
    .array(
      z.strictObject({
        tkr,
        year,
        decision: orNull(z.strictObject({ key: line('Beslutets nyckel.'), section: line('Till exempel "§ 41".') })),
      }),
    )
    .default([])
    .meta({ description: 'Beviljade eller föreslagna medel.' }),
  startsOn: orNull(calendarDay('Första dagen.')),
  endsOn: orNull(calendarDay('Sista dagen.')),
  reviewOn: orNull(calendarDay('När insatsen omprövas.')),
  targetGroups: z.array(line('Målgrupp.')).default([]),
  ages: orNull(z.strictObject({ from: z.int().min(0).max(120), to: orNull(z.int().min(0).max(120)) })),
  followUp: z.array(line('Metod.')).default([]).meta({ description: 'Hur insatsen följs upp.' }),
  parts: z
    .array(z.strictObject({ title: line('Delens namn.'), about: text('Vad delen är.') }))
    .default([])
    .meta({ description: 'Spår eller delar.' }),
  status: z.enum(MEASURE_STATUSES).default('applied'),
  financier: text('Vem som finansierar.'),
});

export const budget = z.strictObject({
  body: bodyNumber('Organets nummer.'),
  year,
  standing: z.enum(BUDGET_STANDINGS).meta({ description: 'Förslag, fastställd eller preliminär.' }),
  frame: orNull(tkr).meta({ description: 'Ram i tusental kronor; null: sägs inte.' }),
  parts: z
    .array(z.strictObject({ kind: z.enum(['contributions', 'ownCapital']), tkr }))
    .default([])
    .meta({ description: 'Bidragen tillsammans och det egna kapital som tas i anspråk.' }),
  contributions: z.array(z.strictObject({ party: partyKey('Partens nyckel.'), tkr })).default([]),
  uses: z
    .array(z.strictObject({ title: line('Ändamålet.'), tkr }))
    .default([])
    .meta({ description: 'Anslag utanför insatserna.' }),
  statements: z
    .array(z.strictObject({ about: line('Vad det gäller.'), statements }))
    .default([])
    .meta({ description: 'Det som texten säger på mer än ett sätt.' }),
  restsOn: orNull(z.strictObject({ what: line('Beslutet.'), on: calendarDay('Dagen.') })).meta({
    description: 'Någon annans beslut som budgeten bygger på.',
  }),
});
