import type { Day } from '../../core/calendar';

/** A point of the drawing; its middle is 0, 0 and the unit is one unit of the view box. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const MONTHS = 12;

/** The angle at which a month begins, in degrees clockwise from the top; the thirteenth is the first again. */
export const angleOfMonth = (month: number): number => ((month - 1) * 360) / MONTHS;

/**
 * The angle of a day: months are equally wide, so that a day stands within its own month. The year does not matter.
 */
export function angleOfDay(day: Day): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return angleOfMonth(month) + ((date - 0.5) / days) * (360 / MONTHS);
}

/** The point at an angle and a distance from the middle. */
export function pointAt(angle: number, radius: number): Point {
  const turned = ((angle - 90) * Math.PI) / 180;
  return { x: round(radius * Math.cos(turned)), y: round(radius * Math.sin(turned)) };
}

/** The outline of a part of a ring, as the path of an SVG. `from` and `to` are less than half a turn apart. */
export function ringPart(from: number, to: number, inner: number, outer: number): string {
  const [a, b, c, d] = [pointAt(from, outer), pointAt(to, outer), pointAt(to, inner), pointAt(from, inner)];
  const arc = (radius: number, sweep: 0 | 1, end: Point) =>
    `A ${String(radius)} ${String(radius)} 0 0 ${String(sweep)} ${said(end)}`;
  return `M ${said(a)} ${arc(outer, 1, b)} L ${said(c)} ${arc(inner, 0, d)} Z`;
}

/** An arc to write along: read from left to right also in the lower half, where it runs the other way. */
export function writingArc(from: number, to: number, radius: number): string {
  const lower = (from + to) / 2 > 90 && (from + to) / 2 < 270;
  const [start, end] = lower
    ? [pointAt(to, radius), pointAt(from, radius)]
    : [pointAt(from, radius), pointAt(to, radius)];
  return `M ${said(start)} A ${String(radius)} ${String(radius)} 0 0 ${lower ? '0' : '1'} ${said(end)}`;
}

const round = (number: number): number => Math.round(number * 100) / 100 + 0;
const said = ({ x, y }: Point): string => `${String(x)} ${String(y)}`;
