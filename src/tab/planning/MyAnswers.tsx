import { useState } from 'react';
import type { PlanningPage } from '../../api/planningView';
import type { Day } from '../../core/calendar';
import { DATE_ANSWERS, type DateAnswerWord } from '../../core/planning/words';
import { Button } from '../look/Button';
import { Card } from '../look/Card';
import field from '../look/field.module.css';
import type { PageActs } from '../pages/usePageActs';
import styles from './planning.module.css';
import { usePlanningTexts } from './planningTexts';

export interface MyAnswersProps {
  readonly plan: NonNullable<PlanningPage['plan']>;
  readonly acts: PageActs;
}

/** When the reader can, date by date; saved all at once. */
export function MyAnswers({ plan, acts }: MyAnswersProps) {
  const texts = usePlanningTexts();
  const [mine, setMine] = useState<Readonly<Record<Day, DateAnswerWord>>>(() =>
    Object.fromEntries(plan.dates.flatMap(({ day, mine: said }) => (said === null ? [] : [[day, said]]))),
  );
  return (
    <Card heading={texts.mine}>
      <form
        noValidate
        aria-label={texts.mine}
        onSubmit={(event) => {
          event.preventDefault();
          const answers = plan.dates.flatMap(({ day }) => {
            const answer = mine[day];
            return answer === undefined ? [] : [{ day, answer }];
          });
          void acts.ask('answerPlannedDates', { id: plan.id, version: plan.version, answers });
        }}
      >
        {plan.dates.map(({ day }) => (
          <fieldset key={day} className={styles.date}>
            <legend>{texts.day(day)}</legend>
            {DATE_ANSWERS.map((answer) => (
              <label key={answer} className={field.check}>
                <input
                  type="radio"
                  name={`answer-${day}`}
                  checked={mine[day] === answer}
                  onChange={() => setMine((before) => ({ ...before, [day]: answer }))}
                />
                {texts.answers[answer]}
              </label>
            ))}
          </fieldset>
        ))}
        <Button
          appearance="primary"
          type="submit"
          title={Object.keys(mine).length === 0 ? texts.saveFirst : undefined}
          blocked={acts.state === 'idle' && Object.keys(mine).length > 0 ? 'free' : 'blocked'}
        >
          {texts.save}
        </Button>
      </form>
    </Card>
  );
}
