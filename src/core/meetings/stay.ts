import type { ClockTime } from '../calendar';
import { sameUpn } from '../people/person';
import { ok, refused, type Result } from '../result';
import type { Row } from '../stored';

/** From when to when somebody was in a meeting, on the clock in Stockholm and by item (FIN-15). Coming back is a new stay. */
export interface Stay extends Row {
  readonly bodyNr: number;
  readonly meetingId: number;
  readonly upn: string;
  readonly name: string;
  /** Key of the party the person is there for, null for those who stand for none. */
  readonly partyKey: string | null;
  readonly arrived: ClockTime;
  /** Null while the person is there. */
  readonly left: ClockTime | null;
  /** Id of the first item the person was there for in whole; null where none was left. */
  readonly fromItem: number | null;
  /** Id of the last item the person was there for in whole; null while the person is there. */
  readonly throughItem: number | null;
}

/** How far a meeting has come. `order` is the ids of the items in the order they are handled, `finished` how many are done. */
export interface Course {
  readonly order: readonly number[];
  readonly finished: number;
  readonly pace: 'betweenItems' | 'duringItem';
}

export type StayRefusal =
  | { readonly reason: 'alreadyThere'; readonly since: ClockTime }
  | { readonly reason: 'notThere' }
  | { readonly reason: 'clockRunsBack'; readonly last: ClockTime };

type Known = Pick<Stay, 'upn' | 'arrived' | 'left' | 'fromItem' | 'throughItem'>;

/** Somebody comes in. They are there for an item in whole from the next one: nobody steps in during an item. */
export function arrive(
  stays: readonly Known[],
  who: Pick<Stay, 'upn'>,
  at: ClockTime,
  course: Course,
): Result<Pick<Stay, 'arrived' | 'left' | 'fromItem' | 'throughItem'>, StayRefusal> {
  const last = staysOf(stays, who.upn).at(-1);
  if (last?.left === null) return refused({ reason: 'alreadyThere', since: last.arrived });
  if (last !== undefined && at < last.left) return refused({ reason: 'clockRunsBack', last: last.left });
  const first = course.pace === 'duringItem' ? course.finished + 1 : course.finished;
  return ok({ arrived: at, left: null, fromItem: course.order[first] ?? null, throughItem: null });
}

/** Somebody leaves. The item under way is not one they were there for. */
export function leave(
  stays: readonly Known[],
  who: Pick<Stay, 'upn'>,
  at: ClockTime,
  course: Course,
): Result<Pick<Stay, 'left' | 'fromItem' | 'throughItem'>, StayRefusal> {
  const last = staysOf(stays, who.upn).at(-1);
  if (last?.left !== null) return refused({ reason: 'notThere' });
  if (at < last.arrived) return refused({ reason: 'clockRunsBack', last: last.arrived });
  const through = course.order[course.finished - 1] ?? null;
  return ok({ left: at, throughItem: through, fromItem: through === null ? null : last.fromItem });
}

/** The ids of the items a stay covers in whole, in the order they are handled. */
export function itemsOf(stay: Known, order: readonly number[]): readonly number[] {
  if (stay.fromItem === null) return [];
  const first = order.indexOf(stay.fromItem);
  const last = stay.throughItem === null ? order.length - 1 : order.indexOf(stay.throughItem);
  return first === -1 ? [] : order.slice(first, last + 1);
}

/**
 * Whether somebody was there for the whole of an item: `never`, `there`, or `back` for one who had been there for an
 * item, left the meeting and come again.
 */
export function presenceAt(
  stays: readonly Known[],
  upn: string,
  itemId: number,
  order: readonly number[],
): 'never' | 'there' | 'back' {
  const own = staysOf(stays, upn).map((stay) => itemsOf(stay, order));
  const now = own.findIndex((items) => items.includes(itemId));
  if (now === -1) return 'never';
  return own.slice(0, now).some((items) => items.length > 0) ? 'back' : 'there';
}

function staysOf(stays: readonly Known[], upn: string): readonly Known[] {
  return stays.filter((stay) => sameUpn(stay.upn, upn)).sort((one, other) => one.arrived.localeCompare(other.arrived));
}
