import { z } from 'zod';
import { on, text, upn } from './fields';

/** What is kept for named readers (design decision 16). */
export const confidentialActs = {
  /** `id`: the agenda item. `named`: those who may read it, and nobody else; the one who asks is not among them by asking. */
  encloseItem: z.strictObject({ ...on, ground: z.string().max(255), named: z.array(upn).max(100) }),
  /** `id`: the agenda item, which stays open; what is noted on it goes to a closed room. */
  encloseNote: z.strictObject({ ...on, ground: z.string().max(255), named: z.array(upn).max(100) }),
  /** `id`: the agenda item. `number`: which of its decisions, 1 first; minutes have one on each item. */
  encloseDecision: z.strictObject({
    ...on,
    number: z.int().min(1).max(100).default(1),
    ground: z.string().max(255),
    named: z.array(upn).max(100),
  }),
  /** `id`: the agenda item, not sent yet. `number`: which of its annexes, among those the caller may read; 1 first. */
  encloseAnnex: z.strictObject({
    ...on,
    number: z.int().min(1).max(100).default(1),
    ground: z.string().max(255),
    named: z.array(upn).max(100),
  }),
  /** `id`: the confidential note. */
  writeEnclosed: z.strictObject({ ...on, text }),
  /** `id`: the confidential note, decision or annex. */
  openPart: z.strictObject({ ...on }),
  /** `id`: the agenda item. */
  openItem: z.strictObject({ ...on }),
} as const;
