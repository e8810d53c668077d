import { useId, useState } from 'react';
import type { PartyView } from '../../api/views';
import { PRESENCES, type Presence } from '../../core/meetings/attendance';
import field from '../look/field.module.css';
import look from '../look/look.module.css';
import { OutcomeBar } from '../meeting/OutcomeBar';
import { useMeeting } from '../meeting/openMeeting';
import { useStepTexts } from '../meeting/stepTexts';
import { SavingStatus } from '../saving/SavingStatus';
import styles from './attendance.module.css';
import { PresenceTimes } from './PresenceTimes';
import { useAttendance } from './useAttendance';

/** One party: its representative, somebody else, a guest, or nobody; by one press. */
export function PartyAttendance({ party }: { readonly party: PartyView }) {
  const { view } = useMeeting();
  const { attendance: texts, presences } = useStepTexts();
  const { state, pending, outcome, note } = useAttendance(party.partyKey);
  const stored = view.attendance.find((one) => one.partyKey === party.partyKey);
  const shown = pending ?? stored;
  const [typed, setTyped] = useState<string>();
  const id = useId();

  const press = (presence: Presence) => {
    const name = presence === 'representative' ? (party.representative ?? '') : '';
    setTyped(undefined);
    void note(presence, name);
  };
  const named = shown !== undefined && shown.presence !== 'absent' && shown.presence !== 'representative';
  const saveName = () => {
    if (typed !== undefined && shown !== undefined && typed.trim() !== shown.name)
      void note(shown.presence, typed.trim(), { arrived: shown.arrived, left: shown.left });
  };
  return (
    <div role="group" aria-labelledby={id} className={styles.party}>
      <div>
        <p id={id} className={look.strong}>
          {party.name}
        </p>
        {party.representative !== null && (
          <p className={`${look.quiet ?? ''} ${look.small ?? ''}`}>{party.representative}</p>
        )}
      </div>
      <div className={styles.choices}>
        {PRESENCES.map((presence) => (
          <button
            key={presence}
            type="button"
            className={styles.choice}
            aria-pressed={shown?.presence === presence}
            onClick={() => press(presence)}
          >
            {presences[presence]}
          </button>
        ))}
      </div>
      <div>{state !== 'idle' && <SavingStatus status={state} />}</div>
      {named && (
        <div className={styles.name}>
          <input
            className={field.input}
            aria-label={texts.nameFor(party.name)}
            placeholder={texts.name}
            maxLength={255}
            value={typed ?? shown.name}
            onChange={(event) => setTyped(event.target.value)}
            onBlur={saveName}
            onKeyDown={(event) => {
              if (event.key === 'Enter') saveName();
            }}
          />
        </div>
      )}
      {shown !== undefined && shown.presence !== 'absent' && (
        <PresenceTimes
          who={party.name}
          shown={shown}
          onTimes={(times) => void note(shown.presence, shown.name, times)}
        />
      )}
      <div className={styles.said}>
        <OutcomeBar outcome={outcome} />
      </div>
    </div>
  );
}
