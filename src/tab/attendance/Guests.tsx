import { useId, useState } from 'react';
import { Button } from '../look/Button';
import field from '../look/field.module.css';
import look from '../look/look.module.css';
import { OutcomeBar } from '../meeting/OutcomeBar';
import { useMeeting } from '../meeting/openMeeting';
import { useStepTexts } from '../meeting/stepTexts';
import styles from './attendance.module.css';
import { useAttendance } from './useAttendance';

/** Guests from outside the parties (FSS-17). A name stays in the field until it has been saved. */
export function Guests() {
  const { view } = useMeeting();
  const { attendance: texts } = useStepTexts();
  const { state, outcome, note } = useAttendance(null);
  const [name, setName] = useState('');
  const id = useId();
  const guests = view.attendance.filter((one) => one.partyKey === null && one.presence !== 'absent');
  const add = async () => {
    const guest = name.trim();
    if (guest === '' || state === 'saving') return;
    const ended = await note('guest', guest);
    if (ended.kind === 'done') setName('');
  };
  return (
    <section className={styles.guests} aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>{texts.others}</h3>
      <ul className={look.rows}>
        {guests.map((guest) => (
          <li key={guest.name} className={look.spread}>
            <span>{guest.name}</span>
            <Button
              appearance="subtle"
              aria-label={texts.notThereFor(guest.name)}
              onClick={() => void note('absent', guest.name)}
            >
              {texts.notThere}
            </Button>
          </li>
        ))}
      </ul>
      <form
        className={styles.addGuest}
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <div className={field.field}>
          <label htmlFor={id} className={field.label}>
            {texts.guestName}
          </label>
          <input
            id={id}
            className={field.input}
            maxLength={255}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </div>
        <Button type="submit">{texts.addGuest}</Button>
      </form>
      <OutcomeBar outcome={outcome} />
    </section>
  );
}
