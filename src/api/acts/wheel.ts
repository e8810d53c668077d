import { z } from 'zod';
import { THEMES } from '../../core/yearWheel/entry';
import { consequencesRead, day, on, partyKey, text, title } from './fields';

const year = z.int().min(2000).max(2199);
const month = z.int().min(1).max(12);
const written = {
  title,
  about: text.default(''),
  month,
  day: day.nullable().default(null),
  theme: z.enum(THEMES).nullable().default(null),
  parties: z.array(partyKey).max(100).default([]),
};

/** The year wheel of a body, and the duties in it. */
export const wheelActs = {
  /** `id`: the body. With a `day`, the month is the day's. */
  addWheelEntry: z.strictObject({ ...on, year, kind: z.enum(['theme', 'event']), ...written }),
  /** `id`: the entry. A dated duty keeps its title; a locked one is not moved past its last day. */
  changeWheelEntry: z.strictObject({ ...on, ...written }),
  /** `id`: the entry. */
  removeWheelEntry: z.strictObject({ ...on, consequencesRead }),
  /** `id`: the body. Makes the wheel of `toYear` from that of `fromYear`, with the dated duties of the body's rules. */
  copyYear: z.strictObject({ ...on, fromYear: year, toYear: year }),
  /** `id`: the entry. One member it was sent to; `forecast` says whether a full-year forecast is part of it. */
  recordSending: z.strictObject({
    ...on,
    partyKey,
    sentOn: day,
    forecast: z.enum(['with', 'without']).default('without'),
  }),
  /** `id`: the entry. */
  markDone: z.strictObject({ ...on, doneOn: day }),
} as const;
