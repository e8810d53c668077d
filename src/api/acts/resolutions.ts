import { z } from 'zod';
import { NOT_DELEGABLE } from '../../core/decisions/deciding';
import { RESOLUTION_MATTERS } from '../../core/decisions/ruleWords';
import { DECISION_TAGS, type DecisionTag } from '../../core/decisions/tags';
import { consequencesRead, day, on, partyKey, text } from './fields';

const tag = z.enum(Object.values(DECISION_TAGS).flat() as [DecisionTag, ...DecisionTag[]]);

/** How a body that keeps minutes decides. */
export const resolutionActs = {
  /** `id`: the agenda item. What is proposed, clause by clause; changed until the first clause is decided. */
  recordResolution: z.strictObject({
    ...on,
    clauses: z.array(z.string().max(4000)).min(1).max(50),
    matter: z.enum(RESOLUTION_MATTERS).nullable().default(null),
    tags: z.array(tag).max(30).default([]),
    subjects: z.array(z.enum(NOT_DELEGABLE)).max(4).default([]),
    conditionalOn: z.array(partyKey).max(20).default([]),
    effectiveFrom: day.nullable().default(null),
    kind: z.enum(['appointManager', 'other']).default('other'),
    consultationNote: text.default(''),
    delegationOrder: text.default(''),
    consequencesRead,
  }),
  /** `id`: the resolution. One clause is adopted, changed or rejected. */
  decideClause: z.strictObject({
    ...on,
    nr: z.int().min(1).max(50),
    verdict: z.enum(['adopt', 'change', 'reject']),
    text: text.default(''),
    /** Why it is decided without the consultation that the rule asks for. */
    overrideReason: text.optional(),
  }),
  /** `id`: the resolution. A party's own decision, that this one hangs on. */
  answerCondition: z.strictObject({
    ...on,
    partyKey,
    answer: z.enum(['approved', 'refused']),
    on: day,
    reference: z.string().max(255),
  }),
  /** `id`: the agenda item. A consultation with a member before it is decided. */
  recordConsultation: z.strictObject({ ...on, partyKey, day }),
  /** `id`: the published decision. A member has been told of it. */
  informMember: z.strictObject({ ...on, partyKey, sentOn: day }),
} as const;
