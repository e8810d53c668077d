import type { HopView, MatterView } from '../../api/matterViews';
import type { Day } from '../../core/calendar';

/** Distances of the drawing, in units of its view box; one unit is one CSS pixel at full size. */
export const LANE = 84;
const TOP = 34;
const LEFT = 180;
const COLUMN = 132;
/** How far into its lane a step stands: below the lane's name. */
const DOWN = 42;

/** A step of the way where it is drawn. */
export interface StepDrawn {
  readonly hop: HopView;
  readonly x: number;
  readonly y: number;
}

/** A way from one place to another, as the path of an SVG. */
export interface ArrowDrawn {
  readonly key: string;
  readonly path: string;
  readonly standing: HopView['standing'];
}

/** A matter's way as lanes of places, with time from left to right. */
export interface WayDrawn {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly { readonly name: string; readonly y: number }[];
  readonly days: readonly { readonly day: Day; readonly x: number }[];
  readonly steps: readonly StepDrawn[];
  readonly arrows: readonly ArrowDrawn[];
}

/**
 * Draws a way: a lane for each place in the order it came there, a column for each day, and one more where more than one
 * thing happened in a lane on one day. Time is counted in steps: months of silence take no room.
 */
export function drawWay({ way, places }: Pick<MatterView, 'way' | 'places'>): WayDrawn {
  const lanes = places.map(({ name }, index) => ({ name, y: TOP + index * LANE }));
  const columns = columnsOf(way);
  const steps = columns.flatMap((hops, column) =>
    hops.map((hop) => ({ hop, x: LEFT + (column + 0.5) * COLUMN, y: yOf(lanes, hop.at) })),
  );
  return {
    width: LEFT + (columns.length + 0.75) * COLUMN,
    height: TOP + lanes.length * LANE,
    lanes,
    days: columns.flatMap((hops, column) => {
      const [first] = hops;
      const before = columns[column - 1]?.[0]?.day;
      return first === undefined || first.day === before ? [] : [{ day: first.day, x: LEFT + (column + 0.5) * COLUMN }];
    }),
    steps,
    arrows: steps.flatMap((step, index) => arrowsOf(step, steps.slice(0, index), lanes)),
  };
}

/** The steps in columns: a new one for a new day, or where the lane has a step in this one already. */
function columnsOf(way: readonly HopView[]): readonly (readonly HopView[])[] {
  const columns: HopView[][] = [];
  for (const hop of way) {
    const last = columns.at(-1);
    if (last?.every((one) => one.day === hop.day && (one.at !== hop.at || isFan(one, hop)))) last.push(hop);
    else columns.push([hop]);
  }
  return columns;
}

/** One question put to several places on one day is one step with several ways out. */
function isFan(one: HopView, other: HopView): boolean {
  return one.outcome === other.outcome && one.outcome === 'spread' && one.to !== other.to;
}

function arrowsOf(
  { hop, x, y }: StepDrawn,
  before: readonly StepDrawn[],
  lanes: WayDrawn['lanes'],
): readonly ArrowDrawn[] {
  const { at, from, to, standing, day } = hop;
  const out: readonly ArrowDrawn[] =
    to === null || to === at
      ? []
      : [{ key: `${day} ${at} ${to} ${String(x)}`, path: curve(x, y, x + COLUMN / 2, yOf(lanes, to)), standing }];
  // Where the step before says that it came here, that is drawn already.
  const known = before.some((one) => one.hop.at === from && one.hop.to === at);
  const into: readonly ArrowDrawn[] =
    from === null || from === at || known
      ? []
      : [
          {
            key: `${day} ${from} ${at} ${String(x)} in`,
            path: curve(x - COLUMN / 2, yOf(lanes, from), x, y),
            standing,
          },
        ];
  return [...into, ...out];
}

function curve(x1: number, y1: number, x2: number, y2: number): string {
  const middle = (x1 + x2) / 2;
  // It stops short of the sign it leads to, so that its head is seen.
  const end = x2 - 10;
  return `M${String(x1)} ${String(y1)}C${String(middle)} ${String(y1)} ${String(middle)} ${String(y2)} ${String(end)} ${String(y2)}`;
}

function yOf(lanes: WayDrawn['lanes'], name: string): number {
  return (lanes.find((lane) => lane.name === name)?.y ?? TOP) + DOWN;
}

/** A place of the way with where the matter came to it from and where it went from there, each place once. */
export interface PlaceOnWay {
  readonly name: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** The way place by place, so that it is read in either direction: one step back and one step on from each (ESC-07). */
export function placeByPlace({ way, places }: Pick<MatterView, 'way' | 'places'>): readonly PlaceOnWay[] {
  const ways = way.flatMap(({ from, at, to }) => [
    ...(from === null || from === at ? [] : [{ from, to: at }]),
    ...(to === null || to === at ? [] : [{ from: at, to }]),
  ]);
  return places.map(({ name }) => ({
    name,
    from: [...new Set(ways.filter((one) => one.to === name).map((one) => one.from))],
    to: [...new Set(ways.filter((one) => one.from === name).map((one) => one.to))],
  }));
}
