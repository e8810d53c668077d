import { z } from 'zod';
import { ITEM_CONCERNS, ITEM_KINDS, ITEM_OUTCOMES } from '../../core/agenda/item';
import { PRESENCES } from '../../core/meetings/attendance';
import { plainFromPaste } from '../../core/pasted';
import { THEMES } from '../../core/yearWheel/entry';
import { address, clockTime, day, on, onItsPage, partyKey, text, title, upn, version } from './fields';

/** One line of the agenda as it is arranged. A line without `id` is new. */
const arrangedItem = z.strictObject({
  id: address.optional(),
  version: version.optional(),
  title,
  description: text,
  kind: z.enum(ITEM_KINDS),
  purpose: z.string().max(255),
  theme: z.enum(THEMES).nullable(),
  /** Left out, it stays as it was; a new line is the body's own (LSG-22). */
  concern: z.enum(ITEM_CONCERNS).optional(),
  parties: z.array(z.string().max(60)).max(100),
  presenter: z.string().max(255),
  minutes: z.int().min(0).max(600),
});

/** The way of a meeting from its agenda to its notes. */
export const meetingActs = {
  /** `id`: the meeting. Compiles what is missing, saves the lines given, in the order given, and drops those left out. Without `items`: compiles only. */
  arrangeAgenda: z.strictObject({ ...on, items: z.array(arrangedItem).max(200).optional().meta(onItsPage) }),
  /** `id`: the meeting. `meaningRead` says that the person has read what sending means. `passed` gives a reason for each warning passed by. */
  sendAgenda: z.strictObject({
    ...on,
    meaningRead: z.literal(true),
    passed: z.record(z.string(), text).default({}).meta(onItsPage),
  }),
  /** `id`: the meeting. One entry per party, or per guest (then `partyKey` is null). `arrived` and `left` only for who came late or left early. */
  recordAttendance: z.strictObject({
    ...on,
    partyKey: partyKey.nullable(),
    presence: z.enum(PRESENCES),
    name: z.string().max(255),
    arrived: clockTime.nullable().default(null),
    left: clockTime.nullable().default(null),
  }),
  /** `id`: the agenda item. The meeting is at it from now on, for everybody who follows it. */
  takeUpItem: z.strictObject(on),
  /** `id`: the agenda item. */
  writeNotes: z.strictObject({
    ...on,
    notes: z.string().overwrite(plainFromPaste).max(20000).meta({ lines: 'several' }),
    outcome: z.enum(ITEM_OUTCOMES).optional(),
  }),
  /** `id`: the agenda item. An empty text removes the decision with `decisionKey`. */
  recordDecision: z.strictObject({ ...on, decisionKey: z.string().max(100).optional().meta(onItsPage), text }),
  /** `id`: the agenda item. An empty `what` removes the assignment with `assignmentKey`. */
  giveAssignment: z.strictObject({
    ...on,
    assignmentKey: z.string().max(100).optional().meta(onItsPage),
    what: z.string().max(255),
    upn: upn.nullable(),
    who: z.string().max(255),
    due: day,
  }),
  /** `id`: the meeting. */
  publishNotes: z.strictObject({
    ...on,
    meaningRead: z.literal(true),
    passed: z.record(z.string(), text).default({}).meta(onItsPage),
  }),
  /** `id`: the meeting. The number of its papers in the register (Dnr); what is published from then on carries it. */
  registerMeeting: z.strictObject({ ...on, number: z.string().trim().max(100) }),
} as const;
