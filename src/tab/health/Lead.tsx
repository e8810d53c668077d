import type { HealthPage } from '../../api/healthView';
import { PlaceLink } from '../app/PlaceLink';
import { Badge } from '../look/Badge';
import { Card } from '../look/Card';
import look from '../look/look.module.css';
import { Bars } from './Bars';
import { useHealthTexts } from './healthTexts';
import { spansOf } from './spans';

/** How long it takes from proposal to decision, and what waits (LSG-13). */
export function Lead({ view: { lead } }: { readonly view: HealthPage }) {
  const texts = useHealthTexts();
  const { decided, median, longest, waiting } = lead;
  const spans = spansOf(decided.map(({ days }) => days));
  return (
    <Card heading={texts.lead}>
      {decided.length + waiting.length === 0 && <p className={look.quiet}>{texts.noLead}</p>}
      {decided.length === 0 && waiting.length > 0 && <p>{texts.noneDecided}</p>}
      {median !== null && longest !== null && (
        <>
          <p>
            {texts.leadMedian(median)} {texts.leadLongest(longest)}
          </p>
          <Bars
            caption={texts.lead}
            headings={[texts.time, texts.count]}
            bars={spans.map(({ from, to, count }) => ({
              name: texts.within(to, from),
              length: count,
              numbers: [String(count)],
            }))}
            most={decided.length}
          />
        </>
      )}
      {waiting.length > 0 && <p>{texts.leadWaiting(waiting.length, Math.max(...waiting.map(({ days }) => days)))}</p>}
    </Card>
  );
}

/** How many agendas went out in time, and which were late (FSS-10). */
export function Agendas({ view: { agendas, body } }: { readonly view: HealthPage }) {
  const texts = useHealthTexts();
  const { inTime, of, late, withoutDay, notFollowed } = agendas;
  return (
    <Card heading={texts.agendas}>
      {of === 0 ? (
        <p className={look.quiet}>{texts.noAgendas}</p>
      ) : (
        <>
          <Bars
            caption={texts.target}
            headings={[texts.agendas, texts.inTime, texts.percent]}
            bars={[
              {
                name: texts.all,
                length: inTime,
                numbers: [texts.cameOf(inTime, of), texts.percentOf(Math.floor((100 * inTime) / of))],
                tone: inTime < of ? 'warn' : 'brand',
              },
            ]}
            most={of}
          />
        </>
      )}
      <ul className={look.rows}>
        {late.map(({ meeting, day, daysLate }) => (
          <li key={meeting} className={look.spread}>
            <PlaceLink to={{ kind: 'meeting', body: body.nr, meeting, step: null }}>{texts.meeting(day)}</PlaceLink>
            <Badge tone="warn">{texts.late(daysLate)}</Badge>
          </li>
        ))}
      </ul>
      {withoutDay > 0 && <p className={look.quiet}>{texts.withoutDay(withoutDay)}</p>}
      {notFollowed > 0 && <p className={look.quiet}>{texts.notFollowed(notFollowed)}</p>}
    </Card>
  );
}
