import { z } from 'zod';
import { DUTY_KINDS, RECURRENCES } from '../../core/bodies/datedDuty';
import { ROLES } from '../../core/bodies/role';
import { DOCUMENT_KINDS } from '../../core/documents/document';
import { RETENTION_OUTCOMES } from '../../core/documents/retentionLine';
import { MATTER_SUBJECTS } from '../../core/bodies/ruleSet';
import { day } from '../../core/calendar';
import { slug } from '../../core/slug';
import { account, calendarDay, line, monthDay, partyKey, source } from './fields';

/** The values of rules that have parts, as they are written in the organisation file. */

const days = z.int().min(0).max(366);
const people = z.int().min(0).max(1000);
const lines = z.array(line('En rad.'));

/** A part that came after 1 of 8: left out, it is not decided. */
function later<Schema extends z.ZodType>(value: Schema, about: string) {
  return value.nullable().default(null).meta({ description: about });
}

export const chair = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('fixed') }).meta({ description: 'Den som har uppdraget som ordförande.' }),
  z
    .strictObject({
      kind: z.literal('rotation'),
      turns: z.array(account('Personens konto.')).min(1).meta({ description: 'De som turas om, i ordning.' }),
    })
    .meta({ description: 'Ordförandeskapet går runt; efter den sista börjar det om med den första.' }),
]);

export const majorities = z.strictObject({
  ordinary: z.literal('moreThanHalfOfVotesCast'),
  qualified: z.strictObject({
    share: z.number().gt(0.5).max(1).meta({ description: 'Andel ja-röster, till exempel 0.75.' }),
    of: z.enum(['allMembers', 'present', 'votesCast']),
    matters: lines.meta({ description: 'Ärenden som kräver kvalificerad majoritet.' }),
  }),
});

export const approval = z.strictObject({
  by: z.enum(['eSignature', 'paper', 'mail']),
  withinDays: days,
  commentDays: days.nullable(),
  approvers: later(z.int().min(1).max(20), 'Antal justerare utöver ordföranden.'),
});

export const substitutes = z.strictObject({
  order: line('I vilken ordning ersättare går in.'),
  mayReturn: z.boolean(),
  serves: later(z.enum(['ownParty', 'inOrder']), 'Vem som går in: partens egen ersättare, eller nästa i ordningen.'),
  when: later(z.enum(['betweenItems', 'wholeMeeting']), 'När en ersättare får gå in.'),
  returnsAfter: later(z.enum(['conflictOfInterest', 'anyHindrance']), 'Efter vad ledamoten får komma tillbaka.'),
});

const seatsOfEach = z.strictObject({ members: people, substitutes: people });

export const seats = z.strictObject({
  members: people.meta({ description: 'Ordinarie ledamöter.' }),
  substitutes: people.meta({ description: 'Ersättare.' }),
  perParty: later(seatsOfEach, 'Så många utser varje part.'),
});

export const term = z.strictObject({
  years: z.int().min(1).max(10),
  from: z.literal('yearAfterElection').meta({ description: 'Från 1 januari året efter val av fullmäktige.' }),
  firstEnds: later(
    calendarDay('Den första periodens sista dag.').transform((text) => day(text)),
    'Den första periodens sista dag, när den är en egen.',
  ),
});

const about = z.enum(MATTER_SUBJECTS).default('anything').meta({ description: 'Vad ärendet får gälla.' });

export const initiator = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('memberParty'), about }).meta({ description: 'Den som företräder en part.' }),
  z.strictObject({ by: z.literal('role'), role: z.enum(ROLES), about }),
]);

export const representation = z.strictObject({
  politician: z.array(partyKey('Partens nyckel.')),
  official: z.array(partyKey('Partens nyckel.')),
});

export const auditorSeat = z.strictObject({
  parties: z
    .array(partyKey('Partens nyckel.'))
    .min(1)
    .meta({ description: 'Medlemmar vars räkning revisorn granskar för.' }),
  appointedBy: partyKey('Parten som utser.'),
  term: z.enum(['asTheBoard', 'separately']).default('asTheBoard'),
});

const board = z.strictObject({
  name: line('Anslagstavlan.'),
  days: later(days, 'Antal dagar anslaget sitter uppe.'),
});

/** The name alone, as in 1 of 8, or with its days. */
export const noticeBoard = z.union([line('Anslagstavlan.').transform((name) => ({ name, days: null })), board]);

export const appeal = z.strictObject({
  by: line('Vem som får överklaga.'),
  under: line('Lagrum.'),
  withinDays: later(days, 'Antal dagar.'),
});

export const financingShare = z.strictObject({
  payer: partyKey('Parten, eller ordet för de parter som räknas ihop (financingGroup).'),
  share: z.number().gt(0).max(1).meta({ description: 'Andel, till exempel 0.25.' }),
});

export const absenceTrend = z.strictObject({
  absences: z.int().min(1).max(50).meta({ description: 'Så många frånvaron …' }),
  among: z.int().min(1).max(50).meta({ description: '… bland de senaste så många mötena.' }),
});

export const delegation = z.strictObject({ matter: line('Ärendet.'), decides: line('Vem som beslutar.') });

/** Title and one day, as in 1 of 8, or all that a duty can be. */
export const datedDuty = z
  .strictObject({
    title: line('Vad som ska göras.'),
    due: monthDay('Månad och dag, MM-DD.').optional(),
    dates: z.array(monthDay('Månad och dag, MM-DD.')).max(2).optional().meta({
      description: 'Två dagar när det görs halvårsvis. Utelämnat utan due: dagen är inte bestämd.',
    }),
    key: partyKey('Kort nyckel, till exempel "budget". Utelämnad: efter rubriken.').optional(),
    kind: z.enum(DUTY_KINDS).default('other'),
    recurrence: z.enum(RECURRENCES).default('yearly'),
    needsQuorum: z.boolean().default(false).meta({ description: 'Om det krävs ett beslutsfört möte.' }),
    after: later(partyKey('Nyckeln till det som ska vara gjort först.'), 'Det som ska vara gjort först.'),
    locked: z.boolean().default(false).meta({ description: 'Om dagen är bunden och inte får flyttas.' }),
    source: later(source, 'Egen källa, när den är en annan än hela listans.'),
  })
  .transform(({ due, dates, key, ...duty }) => ({
    ...duty,
    key: key ?? slug(duty.title),
    dates: dates ?? (due === undefined ? [] : [due]),
  }));

export const retentionLine = z.strictObject({
  kind: z.enum(DOCUMENT_KINDS).meta({ description: 'Slaget av handling.' }),
  outcome: z.enum(RETENTION_OUTCOMES).meta({ description: 'preserve: bevaras. dispose: gallras.' }),
  years: later(z.int().min(0).max(200), 'Efter så många hela år från handlingens dag; utelämnat för det som bevaras.'),
});
