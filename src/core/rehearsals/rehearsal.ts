import type { Row } from '../stored';

/**
 * A meeting may be rehearsed: a whole round is gone through, and nothing of it is sent, numbered, counted or archived. What
 * a rehearsal writes lies in rows of its own, that no list, count, search or duty of the body reads.
 */
export interface RehearsedRow extends Row {
  readonly bodyNr: number;
  /** The rehearsal it belongs to. */
  readonly rehearsal: string;
  /** Title of the list the row would lie in. */
  readonly listTitle: string;
  /** Number of the row on record that this one stands before in the rehearsal; null for one that is new there. */
  readonly standsFor: number | null;
  readonly content: Readonly<Record<string, unknown>>;
  readonly state: RehearsalState;
}

export const REHEARSAL_STATES = ['kept', 'thrownAway'] as const;
export type RehearsalState = (typeof REHEARSAL_STATES)[number];

/** Rehearsed rows are numbered from here on: no list of SharePoint reaches it, so a number tells what it names. */
export const REHEARSED_FROM = 9_000_000_000;

/** The number in the list of rehearsed rows that an address names, or null where it names a row on record. */
export function rehearsedNumber(number: number): number | null {
  return number > REHEARSED_FROM ? number - REHEARSED_FROM : null;
}

/** What a rehearsal is called: the meeting that is rehearsed, and the press that began it. */
export function rehearsalOf(meetingId: number, press: string): string {
  return `${String(meetingId)}:${press}`;
}

/** The meeting that is rehearsed, from the name of its rehearsal. */
export function rehearsedMeeting(rehearsal: string): number {
  return Number.parseInt(rehearsal, 10);
}

/** A rehearsed meeting's key: the name of its rehearsal can be read from it. */
export function rehearsedKey(rehearsal: string): string {
  return `${KEY}${rehearsal}`;
}

/** The name of the rehearsal that a meeting is the one of, by its key; null for a meeting on record. */
export function rehearsalIn(key: string): string | null {
  return key.startsWith(KEY) ? key.slice(KEY.length) : null;
}

const KEY = 'rehearsal:';

/** The heading of a rehearsed meeting: it stands on its page, on the shared screen and at the head of every document. */
export function rehearsedTitle(title: string): string {
  return `ÖVNING – ${title}`;
}

/** Whether a rehearsed row is among what a question asks for: every condition holds, by value, by list or by range. */
export function isAsked(row: Readonly<Record<string, unknown>>, where: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(where).every(([name, condition]) => {
    if (condition === undefined) return true;
    const value = row[name] ?? null;
    if (Array.isArray(condition)) return condition.some((one) => same(value, one));
    if (typeof condition === 'object' && condition !== null) return within(value, condition);
    return same(value, condition);
  });
}

/** SharePoint compares texts without regard to case. */
function same(value: unknown, asked: unknown): boolean {
  const folded = (one: unknown) => (typeof one === 'string' ? one.toLowerCase() : (one ?? null));
  return folded(value) === folded(asked);
}

function within(value: unknown, { from, to }: { readonly from?: unknown; readonly to?: unknown }): boolean {
  if (typeof value !== 'string' && typeof value !== 'number') return false;
  return (from === undefined || value >= (from as typeof value)) && (to === undefined || value <= (to as typeof value));
}
