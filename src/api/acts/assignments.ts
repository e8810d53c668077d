import { z } from 'zod';
import { consequencesRead, day, on, partyKey, text, title, upn, version } from './fields';

/** Assignments until they are closed, and ideas from those who are in no body. `id`: the assignment. */
export const assignmentActs = {
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
  /** `id`: the body. Leaves an idea to the party's representative there (BAD-29). */
  leaveIdea: z.strictObject({ ...on, version: version.optional(), partyKey, title, text }),
  /** `id`: the idea. Whether its representative takes it further. */
  answerIdea: z.strictObject({ ...on, answer: z.enum(['takenUp', 'notTakenUp']) }),
} as const;
