import { useState } from 'react';
import type { PlannedDateView, PlanningPage } from '../../api/planningView';
import type { ActName } from '../../api/acts';
import type { Day } from '../../core/calendar';
import { InlineForm } from '../listing/InlineForm';
import { Button } from '../look/Button';
import { Card } from '../look/Card';
import look from '../look/look.module.css';
import type { PageActs } from '../pages/usePageActs';
import styles from './planning.module.css';
import { usePlanningTexts } from './planningTexts';

export interface DatesCardProps {
  readonly plan: NonNullable<PlanningPage['plan']>;
  readonly may: readonly ActName[];
  readonly acts: PageActs;
}

/** The dates with their reasons and who can; whoever calls the meetings moves one, and enters them all. */
export function DatesCard({ plan, may, acts }: DatesCardProps) {
  const texts = usePlanningTexts();
  const [moving, setMoving] = useState<Day>();
  const { id, version, dates } = plan;
  const blocked = acts.state === 'idle' ? 'free' : 'blocked';
  return (
    <Card heading={texts.dates} aside={<p className={look.quiet}>{texts.answered(plan.answered, plan.serving)}</p>}>
      <ol className={look.rows}>
        {dates.map((date) => (
          <li key={date.day} className={styles.planned}>
            <DateFacts date={date} plan={plan} />
            {may.includes('movePlannedDate') && moving !== date.day && (
              <Button aria-label={texts.moveDay(texts.day(date.day))} onClick={() => setMoving(date.day)}>
                {texts.move}
              </Button>
            )}
            {moving === date.day && (
              <InlineForm
                title={texts.moveDay(texts.day(date.day))}
                fields={[{ name: 'to', label: texts.newDay, kind: 'day', needed: 'needed', first: date.day }]}
                submit={texts.showMove}
                state={acts.state === 'idle' ? 'writing' : 'acting'}
                onSubmit={({ to = '' }) => {
                  void acts.ask('movePlannedDate', { id, version, from: date.day, to }).then((ended) => {
                    if (ended.kind === 'refused' && ended.reason === 'toConfirm') setMoving(undefined);
                  });
                }}
                onClose={() => setMoving(undefined)}
              />
            )}
          </li>
        ))}
      </ol>
      {may.includes('enterPlannedDates') && (
        <div className={look.inline}>
          <Button
            appearance="primary"
            blocked={blocked}
            onClick={() => void acts.ask('enterPlannedDates', { id, version })}
          >
            {texts.enter(dates.length)}
          </Button>
          <Button blocked={blocked} onClick={() => void acts.ask('dropPlannedDates', { id, version })}>
            {texts.drop}
          </Button>
          {acts.state === 'acting' && <progress aria-label={texts.entering(dates.length)} />}
        </div>
      )}
    </Card>
  );
}

function DateFacts({ date, plan }: { readonly date: PlannedDateView } & Pick<DatesCardProps, 'plan'>) {
  const texts = usePlanningTexts();
  const { day, reasons, hindered, lastDay, can, ifNeeded, cannot, silent } = date;
  return (
    <div>
      <h3>
        {texts.day(day)}, {plan.starts}–{plan.ends}
      </h3>
      {reasons !== '' && <p className={look.quiet}>{reasons}</p>}
      {lastDay !== null && <p className={look.quiet}>{texts.lastDay(lastDay)}</p>}
      {hindered !== '' && <p className={styles.warn}>{texts.hindered(hindered)}</p>}
      <p>{texts.counts(can, ifNeeded, silent)}</p>
      {cannot.length > 0 && <p className={styles.warn}>{texts.cannot(cannot)}</p>}
    </div>
  );
}
