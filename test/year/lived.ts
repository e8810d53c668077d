import type { BodyView } from '../../src/api/views';
import type { Day } from '../../src/core/calendar';
import type { Hand } from '../contract';
import type { Product } from '../product';

export const STEPS = [
  'swapTurns',
  'move',
  'takeOver',
  'propose',
  'proposeLate',
  'prepare',
  'hold',
  'publish',
  'report',
  'takeDown',
] as const;
type Step = (typeof STEPS)[number];

/** Something to be done on a day around a meeting. */
export interface Planned {
  readonly on: Day;
  readonly step: Step;
  readonly body: LivedBody;
  readonly meetingId: string;
  /** The other meeting, where there are two. */
  readonly with?: string;
  /** UPN of the one who does it, where it is not whoever chairs. */
  readonly who?: string;
}

/** A body of the year: its address, and those who do things in it. */
export interface LivedBody {
  readonly nr: string;
  readonly name: string;
  readonly kind: string;
  readonly people: readonly Serving[];
}

/** A mandate: first and last day in Stockholm, both included. */
export interface Serving {
  readonly upn: string;
  readonly role: string;
  readonly party: string | null;
  readonly from: string;
  readonly to: string | null;
}

/** The year as it is being lived: what is to be done which day, and what has come of it. */
export interface LivedYear {
  readonly product: Product;
  readonly year: number;
  /** The day it is in the product. */
  today: Day;
  readonly bodies: readonly LivedBody[];
  plan: readonly Planned[];
  /** Questions lifted to another body, by title: they are to be on an agenda of its before the year is over. */
  readonly lifted: { readonly title: string; readonly to: LivedBody }[];
  readonly counts: Record<string, number>;
  readonly breaches: string[];
  hand(upn: string): Promise<Hand>;
  /** Prints one line of the timeline. */
  tell(on: Day, what: string): void;
  /** Counts one more of something done. */
  count(what: string): void;
  breach(on: Day, what: string): void;
}

/** Those who serve in a body today, guests left out. */
export function servingIn(lived: LivedYear, body: LivedBody): readonly Serving[] {
  return body.people.filter(
    ({ role, from, to }) => role !== 'guest' && from <= lived.today && (to === null || to >= lived.today),
  );
}

/** The body as somebody who serves it sees it. */
export async function bodyView(lived: LivedYear, body: LivedBody): Promise<BodyView> {
  const [someone] = servingIn(lived, body);
  if (someone === undefined) throw new Error(`Nobody serves ${body.name}.`);
  return (await lived.hand(someone.upn)).body(body.nr);
}
