import type { HopView, MatterView } from '../../api/matterViews';
import { drawWay, LANE, type StepDrawn } from './geometry';
import { useMattersTexts } from './mattersTexts';
import styles from './matters.module.css';

/** A lane goes on to the edge of the page where the drawing is narrower, in units of the view box. */
const WIDEST = 4000;

/**
 * A matter's way drawn: a lane for each place, time from left to right. It shows nothing that the list does not say, so
 * it is one picture to a screen reader; it is scrolled sideways where it is wider than the page.
 */
export function WayDrawing({ matter }: { readonly matter: MatterView }) {
  const texts = useMattersTexts();
  const { width, height, lanes, days, steps, arrows } = drawWay(matter);
  const years = new Set(days.map(({ day }) => texts.year(day)));
  const spread = matter.asked.find(({ kind }) => kind === 'spread');
  const fan = steps.find(({ hop }) => hop.outcome === 'spread');
  return (
    // What is scrolled must be reached by keyboard.
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={texts.way}>
      <svg
        className={styles.way}
        style={{ width, height }}
        viewBox={`0 0 ${String(width)} ${String(height)}`}
        preserveAspectRatio="xMinYMin"
        role="img"
        aria-label={texts.drawn(steps.length, lanes.length)}
      >
        <defs>
          <marker id="way-head" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="7" markerHeight="7" orient="auto">
            <path d="M0 0L8 4L0 8Z" className={styles.head} />
          </marker>
        </defs>
        {lanes.map(({ name, y }, index) => (
          <rect
            key={name}
            className={styles.lane}
            data-odd={index % 2}
            x={0}
            y={y}
            width={width + WIDEST}
            height={LANE}
          />
        ))}
        {days.map(({ day, x }) => (
          <text key={day} className={styles.day} x={x} y={20} textAnchor="middle">
            {texts.shortDay(day)}
            {years.size > 1 && ` ${texts.year(day)}`}
          </text>
        ))}
        {arrows.map(({ key, path, standing }) => (
          <path key={key} className={styles.arrow} data-standing={standing} d={path} markerEnd="url(#way-head)" />
        ))}
        {lanes.map(({ name, y }) => (
          <text key={name} className={styles.place} x={10} y={y + 18}>
            {name}
          </text>
        ))}
        {once(steps).map((step) => (
          <Step key={keyOf(step)} step={step} />
        ))}
        {spread !== undefined && fan !== undefined && (
          <text className={styles.count} x={fan.x + 16} y={fan.y - 8}>
            {texts.answered(spread.answered, spread.of)}
          </text>
        )}
      </svg>
    </div>
  );
}

function Step({ step: { hop, x, y } }: { readonly step: StepDrawn }) {
  return (
    <g className={styles.step} data-standing={hop.standing}>
      <title>{`${hop.at}: ${hop.outcomeText}`}</title>
      <path d={SIGNS[hop.outcome]} transform={`translate(${String(x)} ${String(y)})`} data-outcome={hop.outcome} />
      <text x={x} y={y + 26} textAnchor="middle">
        {hop.outcomeText}
      </text>
    </g>
  );
}

const CIRCLE = 'M-8 0a8 8 0 1 0 16 0a8 8 0 1 0 -16 0Z';
const SQUARE = 'M-8 -8H8V8H-8Z';
const UP = 'M0 -10L10 8H-10Z';
const RIGHT = 'M10 0L-8 10V-10Z';
const DIAMOND = 'M0 -10L10 0L0 10L-10 0Z';
const SIGNS: Readonly<Record<HopView['outcome'], string>> = {
  raised: CIRCLE,
  handled: CIRCLE,
  carriedOver: RIGHT,
  escalated: UP,
  spread: DIAMOND,
  assigned: RIGHT,
  prepared: CIRCLE,
  passedOn: RIGHT,
  decided: SQUARE,
  reported: SQUARE,
  answered: SQUARE,
};

const keyOf = ({ hop, x, y }: StepDrawn) => `${hop.outcome} ${String(x)} ${String(y)}`;

/** What goes several ways from one place is one sign. */
function once(steps: readonly StepDrawn[]): readonly StepDrawn[] {
  return [...new Map(steps.map((step) => [keyOf(step), step] as const)).values()];
}
