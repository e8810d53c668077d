import type { BodyView, RuleFact, WheelView } from '../../api/views';
import { inTime } from '../../texts/tab/days';
import { PlaceLink } from '../app/PlaceLink';
import { Badge, type Tone } from '../look/Badge';
import { Card } from '../look/Card';
import look from '../look/look.module.css';
import { StageBadge } from '../look/StageBadge';
import { useForumTexts } from '../words/forumTexts';
import forum from './forum.module.css';

const TONES: Readonly<Record<BodyView['yearCount']['light'], Tone>> = {
  red: 'bad',
  amber: 'warn',
  green: 'good',
  notDecided: 'plain',
};

/** The year: meetings against floor and target (FSS-11, FSG-06), and the wheel month by month (FSS-07). */
export function YearGlance({ view }: { readonly view: BodyView }) {
  const texts = useForumTexts();
  const { yearCount, wheel, body } = view;
  const rule = yearCount.floor ?? yearCount.target;
  const decided = (fact: RuleFact<number> | null) => (fact === null ? texts.notDecided : String(fact.value));
  const ofYear = view.meetings.filter((meeting) => meeting.day.startsWith(String(yearCount.year)));
  return (
    <Card
      heading={texts.forum.year(yearCount.year)}
      aside={<Badge tone={TONES[yearCount.light]}>{texts.lights[yearCount.light]}</Badge>}
    >
      <div>
        <p>
          {texts.forum.counted(yearCount.held, yearCount.planned)}{' '}
          {rule !== null && texts.forum.floorAndTarget(decided(yearCount.floor), decided(yearCount.target))}
        </p>
        {rule !== null && <p className={`${look.quiet ?? ''} ${look.small ?? ''}`}>{texts.source(rule.source)}</p>}
      </div>
      <h3>{texts.forum.meetings}</h3>
      <ul className={look.rows}>
        {[...ofYear]
          .sort((a, b) => inTime(a.day, b.day))
          .map((meeting) => (
            <li key={meeting.id} className={look.spread}>
              <PlaceLink to={{ kind: 'meeting', body: body.nr, meeting: meeting.id, step: null }}>
                {texts.day(meeting.day)}
              </PlaceLink>
              <StageBadge meeting={meeting} />
            </li>
          ))}
      </ul>
      <h3>{texts.forum.wheel}</h3>
      {wheel.length === 0 ? (
        <p className={look.quiet}>{texts.forum.noWheel}</p>
      ) : (
        <Wheel wheel={wheel.filter((entry) => entry.year === yearCount.year)} />
      )}
      <p>
        <PlaceLink to={{ kind: 'wheel', body: body.nr, year: null }}>{texts.forum.openWheel}</PlaceLink>
      </p>
    </Card>
  );
}

function Wheel({ wheel }: { readonly wheel: readonly WheelView[] }) {
  const texts = useForumTexts();
  const months = [...new Set(wheel.map((entry) => entry.month))].sort((a, b) => a - b);
  return (
    <dl className={forum.months}>
      {months.map((month) => (
        <div key={month} style={{ display: 'contents' }}>
          <dt>{texts.month(month)}</dt>
          {/* One cell for the month's entries, so that the next month starts a row of its own. */}
          <dd>
            {wheel
              .filter((entry) => entry.month === month)
              .map((entry) => (
                <p key={entry.id}>
                  {entry.title}
                  <span className={look.quiet}>
                    {' '}
                    ({entry.theme === null ? texts.forum.wheelKinds[entry.kind] : texts.themes[entry.theme]})
                  </span>
                </p>
              ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
