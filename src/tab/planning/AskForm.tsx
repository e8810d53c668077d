import { useId, useState } from 'react';
import type { PlanningPage } from '../../api/planningView';
import { PLAN_WEEKDAYS } from '../../core/planning/words';
import { Button } from '../look/Button';
import field from '../look/field.module.css';
import { FieldError } from '../look/FieldError';
import look from '../look/look.module.css';
import type { PageActs } from '../pages/usePageActs';
import { breaksIn } from './breaks';
import styles from './planning.module.css';
import { usePlanningTexts } from './planningTexts';

/** What the dates are proposed from. The answer is shown with its reasons before anybody is asked. */
export function AskForm({ view, acts }: { readonly view: PlanningPage; readonly acts: PageActs }) {
  const texts = usePlanningTexts();
  const id = useId();
  const { start, year, body } = view;
  const [asked, setAsked] = useState({ ...start, times: '', breaks: '' });
  const [wrong, setWrong] = useState<string>();
  const set = (change: Partial<typeof asked>) => setAsked((before) => ({ ...before, ...change }));
  const about = (name: string) => ({ id: `${id}-${name}`, className: field.input });
  const label = (name: string, words: string) => (
    <label htmlFor={`${id}-${name}`} className={field.label}>
      {words}
    </label>
  );
  return (
    <form
      noValidate
      className={styles.form}
      aria-label={texts.propose}
      onSubmit={(event) => {
        event.preventDefault();
        const read = breaksIn(asked.breaks);
        setWrong(read.wrong);
        if (read.breaks === undefined) {
          document.getElementById(`${id}-breaks`)?.focus();
          return;
        }
        const times = asked.times === '' ? {} : { times: Number(asked.times) };
        const { weekday, starts, ends } = asked;
        void acts.ask('askPlannedDates', {
          ...{ id: body.nr, version: 'any', year, weekday, starts, ends, ...times },
          breaks: read.breaks,
        });
      }}
    >
      <div className={field.field}>
        {label('weekday', texts.weekday)}
        <select
          {...about('weekday')}
          value={asked.weekday}
          onChange={({ target }) =>
            set({ weekday: PLAN_WEEKDAYS.find((one) => one === target.value) ?? start.weekday })
          }
        >
          {PLAN_WEEKDAYS.map((one) => (
            <option key={one} value={one}>
              {texts.weekdays[one]}
            </option>
          ))}
        </select>
      </div>
      {(['starts', 'ends'] as const).map((name) => (
        <div key={name} className={field.field}>
          {label(name, texts[name])}
          <input
            {...about(name)}
            type="time"
            value={asked[name]}
            onChange={({ target }) => set({ [name]: target.value })}
          />
        </div>
      ))}
      <div className={field.field}>
        {label('times', texts.times)}
        <input
          {...about('times')}
          type="number"
          min={1}
          max={24}
          value={asked.times}
          aria-describedby={`${id}-times-hint`}
          onChange={({ target }) => set({ times: target.value })}
        />
        <p id={`${id}-times-hint`} className={field.hint}>
          {texts.timesHint(start.times, start.clause)}
        </p>
      </div>
      <div className={`${field.field ?? ''} ${styles.wide ?? ''}`}>
        {label('breaks', texts.breaks)}
        <textarea
          {...about('breaks')}
          value={asked.breaks}
          aria-invalid={wrong !== undefined}
          aria-describedby={`${id}-breaks-hint ${id}-breaks-wrong`}
          onChange={({ target }) => set({ breaks: target.value })}
        />
        <p id={`${id}-breaks-hint`} className={field.hint}>
          {texts.breaksHint}
        </p>
        <FieldError id={`${id}-breaks-wrong`} text={wrong === undefined ? undefined : texts.breaksWrong(wrong)} />
      </div>
      <div className={`${look.inline ?? ''} ${styles.wide ?? ''}`}>
        <Button appearance="primary" type="submit" blocked={acts.state === 'idle' ? 'free' : 'blocked'}>
          {texts.propose}
        </Button>
      </div>
    </form>
  );
}
