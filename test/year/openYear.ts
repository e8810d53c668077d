import type { BodyView, MeetingSummary } from '../../src/api/views';
import { day, type Day } from '../../src/core/calendar';
import { handOf, type Hand } from '../contract';
import type { Product } from '../product';
import { planOf, type Planned } from './planning';

/** A body of the year: its address, and those who do things in it. */
export interface LivedBody {
  readonly nr: string;
  readonly name: string;
  readonly people: readonly Serving[];
}

/** A mandate: first and last day in Stockholm, both included. */
interface Serving {
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
  readonly plan: Planned[];
  readonly counts: Record<string, number>;
  readonly breaches: string[];
  hand(upn: string): Promise<Hand>;
  /** Prints one line of the timeline. */
  tell(on: Day, what: string): void;
  /** Counts one more of something done. */
  count(what: string): void;
  breach(on: Day, what: string): void;
}

interface LocalBody {
  readonly address: string;
  readonly name: string;
}
interface LocalMember {
  readonly upn: string;
  readonly bodies: readonly (Omit<Serving, 'upn'> & { readonly address: string })[];
}

/** Meets everybody, reads the meetings of each body, and plans what they set off. */
export async function openYear(product: Product, year: number, print: (line: string) => void): Promise<LivedYear> {
  const [local, people] = (await Promise.all([product.get('/local/bodies'), product.get('/local/people')])) as [
    readonly LocalBody[],
    readonly LocalMember[],
  ];
  const hands = new Map<string, Promise<Hand>>();
  const lived: LivedYear = {
    product,
    year,
    today: day(`${String(year)}-01-01`),
    bodies: local.map(({ address, name }) => ({
      nr: address,
      name,
      people: people.flatMap(({ upn, bodies }) =>
        bodies
          .filter((one) => one.address === address)
          .map(({ role, party, from, to }) => ({ upn, role, party, from, to })),
      ),
    })),
    plan: [],
    counts: {},
    breaches: [],
    hand: (upn) => {
      const known = hands.get(upn) ?? handOf(product, upn);
      hands.set(upn, known);
      return known;
    },
    tell: (on, what) => print(`${on}  ${what}`),
    count: (what) => {
      lived.counts[what] = (lived.counts[what] ?? 0) + 1;
    },
    breach: (on, what) => {
      print(`${on}  BREACH: ${what}`);
      lived.breaches.push(`${on} ${what}`);
    },
  };
  for (const body of lived.bodies) {
    const view = await bodyView(lived, body);
    for (const meeting of meetingsIn(view, year)) lived.plan.push(...planOf(body, meeting));
  }
  return lived;
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

function meetingsIn(view: BodyView, year: number): readonly MeetingSummary[] {
  return view.meetings.filter(({ day }) => day.startsWith(String(year)));
}
