import { z } from 'zod';
import { DUTY_KINDS, RECURRENCES } from '../../core/bodies/datedDuty';
import { ROLES } from '../../core/bodies/role';
import { DIALOGUE_INITIATORS, LIFT_TRIGGERS, PERSPECTIVES } from '../../core/bodies/matterRules';
import {
  HORIZONS,
  LEVELS,
  MATTER_SUBJECTS,
  MEETING_MODES,
  ROTA_RULES,
  STAND_INS,
  type Decided,
  type NoticeBoard,
  type RuleSet,
} from '../../core/bodies/ruleSet';
import { parseDay } from '../../core/calendar';
import { DOCUMENT_KINDS } from '../../core/documents/document';
import { RETENTION_OUTCOMES } from '../../core/documents/retentionLine';
import { slug } from '../../core/slug';

/** Where a rule is written, as it is kept. */
export const source = z.object({ document: z.string(), clause: z.string() });

/** A rule that is missing or null is not decided: a row from before the rule existed still reads. */
function decided<Value>(value: z.ZodType<Value>): z.ZodType<Decided<Value>> {
  return z.object({ value, source }).nullable().default(null);
}

/** A part of a rule that came later: null in a row from before. */
function later<Value>(value: z.ZodType<Value>) {
  return value.nullable().default(null);
}

const count = z.int().nonnegative();
const names = z.array(z.string());
const monthDay = z.string().regex(/^\d{2}-\d{2}$/);
const seatsOfEach = z.object({ members: count, substitutes: count });

/** Rows of an earlier version have the name alone. */
const noticeBoard: z.ZodType<NoticeBoard> = z.union([
  z.object({ name: z.string(), days: count.nullable() }),
  z.string().transform((name) => ({ name, days: null })),
]);

/** Rows of an earlier version have a title and one day. */
const datedDuty = z.union([
  z.object({
    key: z.string(),
    title: z.string(),
    kind: z.enum(DUTY_KINDS),
    recurrence: z.enum(RECURRENCES),
    dates: z.array(monthDay),
    needsQuorum: z.boolean(),
    after: z.string().nullable(),
    locked: z.boolean(),
    source: source.nullable(),
  }),
  z.object({ title: z.string(), due: monthDay }).transform(({ title, due }) => ({
    key: slug(title),
    title,
    kind: 'other' as const,
    recurrence: 'yearly' as const,
    dates: [due],
    needsQuorum: false,
    after: null,
    locked: false,
    source: null,
  })),
]);

const initiator = z.discriminatedUnion('by', [
  z.object({ by: z.literal('memberParty'), about: z.enum(MATTER_SUBJECTS) }),
  z.object({ by: z.literal('role'), role: z.enum(ROLES), about: z.enum(MATTER_SUBJECTS) }),
]);

/** A body's rule set as it is kept in its row. Unknown rules are dropped: an older service reads a newer row. */
export const ruleSet: z.ZodType<RuleSet> = z.object({
  proposalDaysBefore: decided(count),
  agendaDaysBefore: decided(count),
  minMeetingsPerYear: decided(count),
  targetMeetingsPerYear: decided(count),
  meetingMode: decided(z.enum(MEETING_MODES)),
  chair: decided(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('fixed') }),
      z.object({ kind: z.literal('rotation'), turns: names }),
    ]),
  ),
  rotaRule: decided(z.enum(ROTA_RULES)),
  deputies: decided(names),
  withoutDeputy: decided(z.enum(STAND_INS)),
  preparedBy: decided(z.enum(['chair', 'jointly'])),
  recordKind: decided(z.enum(['notes', 'minutes'])),
  quorum: decided(z.enum(['none', 'moreThanHalf'])),
  majorities: decided(
    z.object({
      ordinary: z.literal('moreThanHalfOfVotesCast'),
      qualified: z.object({ share: z.number(), of: z.enum(['allMembers', 'present', 'votesCast']), matters: names }),
    }),
  ),
  castingVote: decided(z.boolean()),
  rightOfInitiative: decided(names),
  initiative: decided(z.array(initiator)),
  substitutes: decided(
    z.object({
      order: z.string(),
      mayReturn: z.boolean(),
      serves: later(z.enum(['ownParty', 'inOrder'])),
      when: later(z.enum(['betweenItems', 'wholeMeeting'])),
      returnsAfter: later(z.enum(['conflictOfInterest', 'anyHindrance'])),
    }),
  ),
  substitutesMay: decided(z.literal('attendAndSpeak')),
  mayDecide: decided(z.boolean()),
  mayAppointGroups: decided(z.boolean()),
  horizon: decided(z.array(z.enum(HORIZONS))),
  approval: decided(
    z.object({
      by: z.enum(['eSignature', 'paper', 'mail']),
      withinDays: count,
      commentDays: count.nullable(),
      approvers: later(count),
    }),
  ),
  noticeBoards: decided(z.array(noticeBoard)),
  postedWithinDays: decided(count),
  disputes: decided(z.literal('generalCourt')),
  appeal: decided(z.object({ by: z.string(), under: z.string(), withinDays: count.nullable() })),
  sectionNumbering: decided(z.literal('perYear')),
  datedDuties: decided(z.array(datedDuty)),
  insight: decided(z.enum(['organisation', 'members'])),
  retention: decided(z.string()),
  recordsCreator: decided(z.string()),
  registrar: decided(z.string()),
  archiveAuthority: decided(z.string()),
  level: decided(z.enum(LEVELS)),
  seats: decided(z.object({ members: count, substitutes: count, perParty: seatsOfEach.nullable() })),
  term: decided(
    z.object({
      years: count,
      from: z.literal('yearAfterElection'),
      firstEnds: z
        .string()
        .nullable()
        .transform((written) => (written === null ? null : (parseDay(written) ?? null))),
    }),
  ),
  votes: decided(z.literal('oneEach')),
  representation: decided(z.object({ politician: names, official: names })),
  decisionMandate: decided(z.literal('should')),
  auditors: decided(
    z.array(z.object({ parties: names, appointedBy: z.string(), term: z.enum(['asTheBoard', 'separately']) })),
  ),
  electedWithin: decided(z.array(z.enum(ROLES))),
  presidesUntilElected: decided(z.literal('oldestMember')),
  cannotDelegate: decided(names),
  delegation: decided(z.array(z.object({ matter: z.string(), decides: z.string() }))),
  consultBefore: decided(names),
  informOf: decided(names),
  noSuretyOrLoan: decided(z.literal('warn')),
  employment: decided(z.literal('inConsultation')),
  manager: decided(z.literal('byDelegationOrder')),
  financing: decided(z.array(z.object({ payer: z.string(), share: z.number() }))),
  ownCapitalShare: decided(z.number()),
  noticeYears: decided(count),
  yearWheel: decided(z.literal('follows')),
  guests: decided(z.literal('chairConsents')),
  absenceTrend: decided(z.object({ absences: count, among: count })),
  disposal: decided(z.string()),
  retentionPlan: decided(
    z.array(
      z.object({
        kind: z.enum(DOCUMENT_KINDS),
        outcome: z.enum(RETENTION_OUTCOMES),
        years: count.nullable(),
      }),
    ),
  ),
  lifting: decided(z.array(z.enum(LIFT_TRIGGERS))),
  perspective: decided(z.enum(PERSPECTIVES)),
  spreading: decided(z.literal('sameInAll')),
  charter: decided(z.literal('allParts')),
  mayAskMembers: decided(z.boolean()),
  ownerDialogue: decided(z.array(z.enum(DIALOGUE_INITIATORS))),
});
