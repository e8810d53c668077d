import { z } from 'zod';
import { MEETING_MODES, type RuleSet } from '../../core/bodies/ruleSet';
import { account, line, prose, source } from './fields';

/** A decided value with its source, or null: not decided. */
function decided<Schema extends z.ZodType>(value: Schema, about: string) {
  return z
    .strictObject({ value, source })
    .nullable()
    .meta({ description: `${about} null: inte bestämt.` });
}

const days = z.int().min(0).max(366);
const meetings = z.int().min(0).max(366);
const lines = z.array(line('En rad.'));

const chair = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('fixed') }).meta({ description: 'Den som har uppdraget som ordförande.' }),
  z
    .strictObject({
      kind: z.literal('rotation'),
      turns: z.array(account('Personens konto.')).min(1).meta({ description: 'De som turas om, i ordning.' }),
    })
    .meta({ description: 'Ordförandeskapet går runt; efter den sista börjar det om med den första.' }),
]);

const majorities = z.strictObject({
  ordinary: z.literal('moreThanHalfOfVotesCast'),
  qualified: z.strictObject({
    share: z.number().gt(0.5).max(1).meta({ description: 'Andel ja-röster, till exempel 0.75.' }),
    of: z.enum(['allMembers', 'present', 'votesCast']),
    matters: lines.meta({ description: 'Ärenden som kräver kvalificerad majoritet.' }),
  }),
});

const approval = z.strictObject({
  by: z.enum(['eSignature', 'paper', 'mail']),
  withinDays: days,
  commentDays: days.nullable(),
});

const datedDuty = z.strictObject({
  title: line('Vad som ska göras.'),
  due: z
    .string()
    .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { error: 'monthDay' })
    .meta({ description: 'Månad och dag, MM-DD.' }),
});

/** One schema per rule; the compiler demands every key of `RuleSet` and no other. */
const rules = {
  proposalDaysBefore: decided(days, 'Sista dag för förslag, kalenderdagar före mötet.'),
  agendaDaysBefore: decided(days, 'Dagordningen skickas så många kalenderdagar före mötet.'),
  minMeetingsPerYear: decided(meetings, 'Minsta antal möten per kalenderår.'),
  targetMeetingsPerYear: decided(meetings, 'Önskat antal möten per kalenderår.'),
  meetingMode: decided(z.enum(MEETING_MODES), 'Hur mötena i huvudsak hålls.'),
  chair: decided(chair, 'Vem som är ordförande.'),
  deputies: decided(z.array(account('Personens konto.')), 'Vice ordförande, i ordning.'),
  preparedBy: decided(z.enum(['chair', 'jointly']), 'Vem som bereder mötena.'),
  recordKind: decided(z.enum(['notes', 'minutes']), 'Anteckningar eller protokoll.'),
  quorum: decided(z.enum(['none', 'moreThanHalf']), 'När organet är beslutsfört.'),
  majorities: decided(majorities, 'Majoritetskrav.'),
  castingVote: decided(z.boolean(), 'Om ordföranden har utslagsröst.'),
  rightOfInitiative: decided(lines, 'Vilka som får väcka ärenden.'),
  substitutes: decided(
    z.strictObject({ order: line('I vilken ordning ersättare går in.'), mayReturn: z.boolean() }),
    'Hur ersättare tjänstgör.',
  ),
  mayDecide: decided(z.boolean(), 'Om organet fattar egna beslut.'),
  mayAppointGroups: decided(z.boolean(), 'Om organet får tillsätta arbetsgrupper.'),
  approval: decided(approval, 'Hur protokollet justeras.'),
  noticeBoards: decided(lines, 'Anslagstavlor där justering tillkännages.'),
  sectionNumbering: decided(z.literal('perYear'), 'Hur paragrafer numreras.'),
  datedDuties: decided(z.array(datedDuty), 'Det som ska göras varje år senast en viss dag.'),
  insight: decided(z.enum(['organisation', 'members']), 'Vilka som får läsa det publicerade.'),
  retention: decided(prose('Gallring eller bevarande, med beslutet.'), 'Hur länge handlingarna bevaras.'),
  recordsCreator: decided(line('Arkivbildarens namn.'), 'Arkivbildare, när den är en annan än organisationens.'),
  registrar: decided(line('Vem som registrerar.'), 'Registrator.'),
} satisfies { readonly [Name in keyof RuleSet]: z.ZodType<RuleSet[Name]> };

/** The rules of a kind of body or of one body. What is left out is not decided here. */
export const ruleSetSchema = z
  .strictObject(rules)
  .partial()
  .meta({ description: 'Regler. Ett värde har alltid en källa; null betyder "inte bestämt".' });
