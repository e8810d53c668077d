import { z } from 'zod';
import { MEETING_MODES } from '../../core/bodies/ruleSet';
import type { Decided, RuleSet } from '../../core/bodies/ruleSet';

/** Where a rule is written, as it is kept. */
export const source = z.object({ document: z.string(), clause: z.string() });

/** A rule that is missing or null is not decided: a row from before the rule existed still reads. */
function decided<Value>(value: z.ZodType<Value>): z.ZodType<Decided<Value>> {
  return z.object({ value, source }).nullable().default(null);
}

const count = z.int().nonnegative();
const names = z.array(z.string());

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
  deputies: decided(names),
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
  substitutes: decided(z.object({ order: z.string(), mayReturn: z.boolean() })),
  mayDecide: decided(z.boolean()),
  mayAppointGroups: decided(z.boolean()),
  approval: decided(
    z.object({
      by: z.enum(['eSignature', 'paper', 'mail']),
      withinDays: count,
      commentDays: count.nullable(),
    }),
  ),
  noticeBoards: decided(names),
  sectionNumbering: decided(z.literal('perYear')),
  datedDuties: decided(z.array(z.object({ title: z.string(), due: z.string().regex(/^\d{2}-\d{2}$/) }))),
  insight: decided(z.enum(['organisation', 'members'])),
  retention: decided(z.string()),
  recordsCreator: decided(z.string()),
  registrar: decided(z.string()),
});
