import { z } from 'zod';
import { on, upn } from './fields';

/** What is kept for named readers (design decision 16). */
export const confidentialActs = {
  /** `id`: the agenda item. `named`: those who may read it, and nobody else; the one who asks is not among them by asking. */
  encloseItem: z.strictObject({ ...on, ground: z.string().max(255), named: z.array(upn).max(100) }),
  /** `id`: the agenda item. */
  openItem: z.strictObject({ ...on }),
} as const;
