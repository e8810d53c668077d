import { z } from 'zod';
import { ITEM_KINDS, ITEM_OUTCOMES } from '../core/agenda/item';
import { parseDay, type Day } from '../core/calendar';
import { PRESENCES } from '../core/meetings/attendance';
import { THEMES } from '../core/yearWheel/entry';

/** Address of a row: `goteborg-17`, or the bare number where one organisation is served. */
const address = z
  .union([z.string().regex(/^(?:[a-z][a-z0-9]{0,39}-)?[1-9]\d{0,9}$/), z.int().positive()])
  .transform(String);
/** The version the row was read at: a change from an older one is refused with 412. */
const version = z.string().min(1).max(100);
/** Chosen by the caller, the same for a repeated press: the act is done once. */
const key = z.string().min(8).max(100);
const title = z.string().trim().min(1).max(255);
const text = z.string().max(4000);
const day = z.string().transform((value, context): Day => {
  const parsed = parseDay(value);
  if (parsed !== undefined) return parsed;
  context.addIssue({ code: 'custom', message: 'Write the day as YYYY-MM-DD.' });
  return z.NEVER;
});

const on = { id: address, version, key };

/** One line of the agenda as it is arranged. A line without `id` is new. */
const arrangedItem = z.strictObject({
  id: address.optional(),
  version: version.optional(),
  title,
  description: text,
  kind: z.enum(ITEM_KINDS),
  purpose: z.string().max(255),
  theme: z.enum(THEMES).nullable(),
  parties: z.array(z.string().max(60)).max(100),
  presenter: z.string().max(255),
  minutes: z.int().min(0).max(600),
});

/** The acts of the tab: the fields of each. `id` and `version` are those of the row the act is about. */
export const acts = {
  /** `id`: the proposal. Puts it on the draft agenda of its meeting. */
  acceptProposal: z.strictObject({ ...on, reason: text.default('') }),
  /** `id`: the proposal. Moves it to a later meeting of the body. */
  deferProposal: z.strictObject({ ...on, meetingId: address, reason: text }),
  /** `id`: the proposal. Points it to where it belongs: a body or a working group by name. */
  referProposal: z.strictObject({ ...on, referTo: title, reason: text }),
  /** `id`: the proposal. */
  declineProposal: z.strictObject({ ...on, reason: text }),
  /** `id`: the meeting. Compiles what is missing, saves the lines given, in the order given, and drops those left out. Without `items`: compiles only. */
  arrangeAgenda: z.strictObject({ ...on, items: z.array(arrangedItem).max(200).optional() }),
  /** `id`: the meeting. `meaningRead` says that the person has read what sending means. `passed` gives a reason for each warning passed by. */
  sendAgenda: z.strictObject({ ...on, meaningRead: z.literal(true), passed: z.record(z.string(), text).default({}) }),
  /** `id`: the meeting. One entry per party, or per guest (then `partyKey` is null). */
  recordAttendance: z.strictObject({
    ...on,
    partyKey: z.string().max(60).nullable(),
    presence: z.enum(PRESENCES),
    name: z.string().max(255),
  }),
  /** `id`: the agenda item. */
  writeNotes: z.strictObject({
    ...on,
    notes: z.string().max(20000),
    outcome: z.enum(ITEM_OUTCOMES).optional(),
  }),
  /** `id`: the agenda item. An empty text removes the decision with `decisionKey`. */
  recordDecision: z.strictObject({ ...on, decisionKey: z.string().max(100).optional(), text }),
  /** `id`: the agenda item. An empty `what` removes the assignment with `assignmentKey`. */
  giveAssignment: z.strictObject({
    ...on,
    assignmentKey: z.string().max(100).optional(),
    what: z.string().max(255),
    upn: z.string().max(255).nullable(),
    who: z.string().max(255),
    due: day,
  }),
  /** `id`: the meeting. */
  publishNotes: z.strictObject({ ...on, meaningRead: z.literal(true), passed: z.record(z.string(), text).default({}) }),
} as const;

export type ActName = keyof typeof acts;
export type ActFields<Name extends ActName> = z.output<(typeof acts)[Name]>;
/** What a caller sends. */
export type ActInput<Name extends ActName> = z.input<(typeof acts)[Name]>;

/** What the service answers an act with; the status is 200, 409, 412 or 400 in that order. */
export type ActAnswer =
  | { readonly done: ActDone }
  | { readonly refused: { readonly reason: string; readonly clause: string | null; readonly text: string } }
  | { readonly changedByOther: { readonly text: string } }
  | { readonly invalid: { readonly text: string; readonly fields: readonly string[] } };

/** What was done: a sentence for the person, and the row's new version where it still exists. */
export interface ActDone {
  readonly text: string;
  readonly id: string | null;
  readonly version: string | null;
}
