import { z } from 'zod';
import { COMMISSION_KINDS } from '../../core/assignments/commission';
import { addressOf, consequencesRead, day, on, partyKey, text, title, upn, version } from './fields';

/** Assignments until they are closed, and ideas from those who are in no body. `id`: the assignment. */
export const assignmentActs = {
  /** `id`: the body that gives it. To one of: another body, a group, a function of a party, a person (BAD-10, PL-07). */
  giveCommission: z.strictObject({
    ...on,
    version: version.optional(),
    kind: z.enum(COMMISSION_KINDS),
    what: text,
    due: day,
    toBody: addressOf('body').optional(),
    toGroup: addressOf('workingGroup').optional(),
    operation: z.string().trim().max(255).optional(),
    partyKey: partyKey.optional(),
    upn: upn.optional(),
    takesPartIn: z.string().trim().max(255).default(''),
    decision: addressOf('decision').optional(),
  }),
  /** `id`: what the body has received. Reports it back to the body that gave it (BAD-09). */
  reportReceived: z.strictObject({ ...on, text }),
  /** Reports it back to whoever gave it, which is what closes it (BAD-09). */
  reportAssignment: z.strictObject({ ...on, text }),
  /** Asks whoever gave it for more time. */
  askMoreTime: z.strictObject({ ...on, due: day, reason: text }),
  /** `id`: the request. */
  answerMoreTime: z.strictObject({ ...on, answer: z.enum(['granted', 'refused']), text: text.default('') }),
  /** Gives it to somebody else, who is told. */
  handOverAssignment: z.strictObject({ ...on, upn: upn.nullable(), name: z.string().max(255), consequencesRead }),
  /** Closes it with what was reported by word of mouth. */
  closeAssignment: z.strictObject({ ...on, text, consequencesRead }),
  /** `id`: the body. Reminds those whose reports and assignments are overdue, once a day at most. */
  remindLate: z.strictObject({ ...on, consequencesRead }),
  /** `id`: the body. Leaves an idea to the party's representative there (BAD-29). */
  leaveIdea: z.strictObject({ ...on, version: version.optional(), partyKey, title, text }),
  /** `id`: the idea. Whether its representative takes it further. */
  answerIdea: z.strictObject({ ...on, answer: z.enum(['takenUp', 'notTakenUp']) }),
} as const;
