import { z } from 'zod';
import { addressOf, clockTime, consequencesRead, day, on, title } from './fields';

/** Meetings that are moved, cancelled or called between those planned. Each tells what it brings before it is done. */
export const reschedulingActs = {
  /** `id`: the meeting. Its number, its agenda and its proposals stay its own. */
  moveMeeting: z.strictObject({ ...on, day, starts: clockTime, ends: clockTime, consequencesRead }),
  /** `id`: the meeting. Where it is held, with a link to join it by where there is one; empty where that is not known. */
  changePlace: z.strictObject({ ...on, place: z.string().trim().max(255).default('') }),
  /** `id`: the meeting. Its proposals and lines go to the meeting given, or to the next one. */
  cancelMeeting: z.strictObject({ ...on, proposalsGoTo: addressOf('meeting').optional(), consequencesRead }),
  /** `id`: the body. */
  callExtraMeeting: z.strictObject({
    ...on,
    day,
    starts: clockTime,
    ends: clockTime,
    title: title.optional(),
    place: z.string().trim().max(255).optional(),
    consequencesRead,
  }),
} as const;
