import type { WheelPage } from '../../api/wheelView';
import { angleOfDay, angleOfMonth, pointAt, ringPart, writingArc } from './geometry';
import { datedOf, monthsOf } from './marks';
import { DutySign, MeetingSign } from './signs';
import styles from './wheel.module.css';
import { useWheelTexts } from './wheelTexts';

/** Distances from the middle, in units of the view box. */
const MEETINGS = 118;
const [TEXTS_FROM, TEXTS_TO] = [140, 292] as const;
const DUTIES = 306;
const [MONTHS_FROM, MONTHS_TO] = [320, 350] as const;
const HALF = 356;
const BOX = { width: 112, height: 104 } as const;

/** The year drawn as a wheel. It shows nothing that the list does not say, so it is one picture to a screen reader. */
export function WheelDrawing({
  view,
  onMonth,
}: {
  readonly view: WheelPage;
  readonly onMonth: (month: number) => void;
}) {
  const texts = useWheelTexts();
  const { entries, meetings, year, today } = view;
  return (
    <svg
      className={styles.wheel}
      viewBox={`${String(-HALF)} ${String(-HALF)} ${String(2 * HALF)} ${String(2 * HALF)}`}
      role="img"
      aria-label={texts.drawn(year, entries.length, meetings.length)}
    >
      {monthsOf(entries).map((month) => (
        <MonthPart
          key={month.month}
          month={month}
          isNow={today.startsWith(`${String(year)}-${two(month.month)}`)}
          onMonth={onMonth}
        />
      ))}
      {datedOf(entries).map(({ id, angle, state }) => (
        <DutySign key={id} at={pointAt(angle, DUTIES)} state={state} />
      ))}
      {meetings.map((meeting) => (
        <MeetingSign key={meeting.id} at={pointAt(angleOfDay(meeting.day), MEETINGS)} meeting={meeting} />
      ))}
      {today.startsWith(String(year)) && <Hand angle={angleOfDay(today)} />}
      <text className={styles.year} textAnchor="middle" y={-2}>
        {year}
      </text>
      <text className={styles.counted} textAnchor="middle" y={24}>
        {texts.counted(entries.length, meetings.length)}
      </text>
    </svg>
  );
}

interface MonthPartProps {
  readonly month: ReturnType<typeof monthsOf>[number];
  readonly isNow: boolean;
  readonly onMonth: (month: number) => void;
}

function MonthPart({ month: { month, shown, more }, isNow, onMonth }: MonthPartProps) {
  const texts = useWheelTexts();
  const [from, to] = [angleOfMonth(month), angleOfMonth(month + 1)];
  const middle = pointAt((from + to) / 2, (TEXTS_FROM + TEXTS_TO) / 2 + 14);
  const path = `month-${String(month)}`;
  return (
    <g className={styles.month} onClick={() => onMonth(month)} data-now={isNow ? 'now' : undefined}>
      <path className={styles.part} d={ringPart(from, to, TEXTS_FROM, TEXTS_TO)} />
      <path className={styles.rim} d={ringPart(from, to, MONTHS_FROM, MONTHS_TO)} />
      <path id={path} d={writingArc(from, to, isLower(from, to) ? MONTHS_TO - 9 : MONTHS_FROM + 9)} fill="none" />
      <text className={styles.monthName}>
        <textPath href={`#${path}`} startOffset="50%" textAnchor="middle">
          {texts.month(month)}
        </textPath>
      </text>
      <foreignObject x={middle.x - BOX.width / 2} y={middle.y - BOX.height / 2} width={BOX.width} height={BOX.height}>
        <div className={styles.lines}>
          {shown.map((entry) => (
            <p key={entry.id} className={styles.line} data-kind={entry.kind} title={entry.title}>
              {entry.title}
            </p>
          ))}
          {more > 0 && <p className={styles.line}>{texts.more(more)}</p>}
        </div>
      </foreignObject>
    </g>
  );
}

/** Where in the year the day is; it leaves the texts of its month alone. */
function Hand({ angle }: { readonly angle: number }) {
  const strokes = [
    [84, TEXTS_FROM],
    [TEXTS_TO, MONTHS_FROM],
  ] as const;
  return strokes.map(([from, to]) => {
    const [a, b] = [pointAt(angle, from), pointAt(angle, to)];
    return <line key={from} className={styles.hand} x1={a.x} y1={a.y} x2={b.x} y2={b.y} />;
  });
}

const isLower = (from: number, to: number): boolean => (from + to) / 2 > 90 && (from + to) / 2 < 270;
const two = (month: number): string => String(month).padStart(2, '0');
