import type { BodyView, MeetingSummary } from '../../src/api/views';
import { day } from '../../src/core/calendar';
import { handOf, type Hand } from '../contract';
import type { Product } from '../product';
import { bodyView, type LivedYear, type Serving } from './lived';
import { planOf } from './planning';
import { chairingOf } from './steps/chairing';
import { movingOf } from './steps/moving';

interface LocalBody {
  readonly address: string;
  readonly name: string;
  readonly kind: string;
}
interface LocalMember {
  readonly upn: string;
  /** `none` for somebody without Teams, who is reached by mail. */
  readonly teams: string;
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
    bodies: local.map(({ address, name, kind }) => ({
      nr: address,
      name,
      kind,
      // Those without Teams are told by mail; they do nothing in the tab or the chat.
      people: people
        .filter(({ teams }) => teams !== 'none')
        .flatMap(({ upn, bodies }) =>
          bodies
            .filter((one) => one.address === address)
            .map(({ role, party, from, to }) => ({ upn, role, party, from, to })),
        ),
    })),
    plan: [],
    lifted: [],
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
    const meetings = meetingsIn(view, year);
    lived.plan = [
      ...lived.plan,
      ...meetings.flatMap((meeting) => planOf(body, meeting)),
      ...chairingOf(body, meetings),
      ...movingOf(body, meetings),
    ];
  }
  return lived;
}

function meetingsIn(view: BodyView, year: number): readonly MeetingSummary[] {
  return view.meetings.filter(({ day }) => day.startsWith(String(year)));
}
