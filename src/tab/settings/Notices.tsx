import { useId, useState } from 'react';
import type { RulesPage } from '../../api/rulesView';
import { NOTHING_SET, PACES } from '../../core/notices/settings';
import { Button } from '../look/Button';
import { Card } from '../look/Card';
import field from '../look/field.module.css';
import { FieldError } from '../look/FieldError';
import look from '../look/look.module.css';
import type { PageActs } from '../pages/usePageActs';
import styles from './settings.module.css';
import { useSettingsTexts } from './settingsTexts';

export interface NoticesProps {
  readonly view: RulesPage;
  readonly acts: PageActs;
}

/** How the person is told, as it is set now, and changed where it stands. */
export function Notices({ view: { body, notices, noticesText }, acts }: NoticesProps) {
  const texts = useSettingsTexts();
  const id = useId();
  const set = notices ?? NOTHING_SET;
  const [pace, setPace] = useState(set.pace);
  const [quietFrom, setFrom] = useState<string>(set.quietFrom ?? '');
  const [quietTo, setTo] = useState<string>(set.quietTo ?? '');
  const [tried, setTried] = useState<'tried' | 'writing'>('writing');
  const halfSaid = (quietFrom === '') !== (quietTo === '');
  const saving = acts.state === 'acting';
  const save = () => {
    setTried('tried');
    if (halfSaid || saving) return;
    const quiet = quietFrom === '' ? { quietFrom: null, quietTo: null } : { quietFrom, quietTo };
    void acts.ask('changeNoticeSettings', { id: body.nr, version: body.version, pace, ...quiet });
  };
  const clock = (label: string, value: string, onChange: (value: string) => void) => (
    <label className={field.field}>
      <span className={field.label}>{label}</span>
      <input
        type="time"
        className={field.input}
        value={value}
        aria-describedby={`${id}-about ${id}-wrong`}
        aria-invalid={tried === 'tried' && halfSaid ? true : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
  return (
    <Card heading={texts.notices}>
      <p>{noticesText}</p>
      <form
        noValidate
        className={styles.form}
        aria-label={texts.notices}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <fieldset>
          <legend className={field.label}>{texts.pace}</legend>
          {PACES.map((one) => (
            <label key={one} className={look.inline}>
              <input type="radio" name={`${id}-pace`} checked={pace === one} onChange={() => setPace(one)} />
              {texts.paces[one]}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend className={field.label}>{texts.quiet}</legend>
          <p id={`${id}-about`} className={field.hint}>
            {texts.quietAbout}
          </p>
          <div className={styles.times}>
            {clock(texts.quietFrom, quietFrom, setFrom)}
            {clock(texts.quietTo, quietTo, setTo)}
          </div>
          <FieldError id={`${id}-wrong`} text={tried === 'tried' && halfSaid ? texts.bothOrNone : undefined} />
        </fieldset>
        <div>
          <Button type="submit" appearance="primary" blocked={saving ? 'blocked' : 'free'}>
            {saving ? texts.saving : texts.save}
          </Button>
        </div>
      </form>
    </Card>
  );
}
