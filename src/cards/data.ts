import { z } from 'zod';
import { PROPOSAL_KINDS } from '../core/proposals/proposal';

const organisation = z.string().regex(/^[a-z][a-z0-9]{0,39}$/);
const rowNumber = z.union([
  z.int().positive().max(2_147_483_647),
  z
    .string()
    .regex(/^[1-9]\d{0,9}$/)
    .transform(Number),
]);

/**
 * A press on a draft card: which draft (else the one that the pressed card shows), and what was filled in. All of it is
 * a hint; the server looks again.
 */
export const draftPress = z.strictObject({
  organisation: organisation.optional(),
  draftId: rowNumber.optional(),
  title: z.string().max(2000).optional(),
  description: z.string().max(20000).optional(),
  kind: z.enum(PROPOSAL_KINDS).optional(),
  body: rowNumber.or(z.literal('').transform(() => undefined)).optional(),
  meeting: rowNumber.or(z.literal('').transform(() => undefined)).optional(),
});
export type DraftPress = z.output<typeof draftPress>;

/** What was filled in on the form that a message opened. `body` is a public address, empty while none is chosen. */
export const proposalForm = z.object({
  title: z.string().max(2000).default(''),
  description: z.string().max(20000).default(''),
  body: z.string().max(60).default(''),
});

/** A chair's press on the card about an exception. `version`: of the proposal when the card was made. */
export const exceptionPress = z.strictObject({
  organisation,
  proposalId: rowNumber,
  version: z.string().min(1).max(100),
  reason: z.string().max(4000).default(''),
});

/** A press on a question's card: which question, and what was chosen or written. A hint as well. */
export const questionPress = z.strictObject({
  organisation: organisation.optional(),
  questionId: rowNumber,
  pick: z.string().max(100).optional(),
  words: z.string().max(20000).optional(),
});

/** A card that is seen again: the draft, the question or the late proposal it is about. */
export const seenPress = z.union([
  z.strictObject({ organisation, draftId: rowNumber }),
  z.strictObject({ organisation, questionId: rowNumber }),
  z.strictObject({ organisation, proposalId: rowNumber }),
]);

/** A choice among the readings of an unclear message: which, and what was written. */
export const readAsPress = z.strictObject({
  intent: z.string().regex(/^[A-Za-z]{1,40}$/),
  said: z.string().min(1).max(4000),
});
