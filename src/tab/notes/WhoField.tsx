import { useId, useState } from 'react';
import field from '../look/field.module.css';
import { useMeeting } from '../meeting/openMeeting';
import { useStepTexts } from '../meeting/stepTexts';
import type { AssignmentValue } from './values';

export interface WhoFieldProps {
  readonly value: AssignmentValue;
  readonly onChange: (who: Pick<AssignmentValue, 'upn' | 'who'>) => void;
}

const OTHER = 'other';

/** Who is given an assignment: one of the body's people, or somebody else by name. */
export function WhoField({ value, onChange }: WhoFieldProps) {
  const { notes: texts } = useStepTexts();
  const { people, parties } = useMeeting().view;
  const [other, setOther] = useState<'other' | 'listed'>(value.upn === null && value.who !== '' ? 'other' : 'listed');
  const id = useId();
  const partyOf = (key: string | null) => parties.find((party) => party.partyKey === key)?.name;
  return (
    <div className={field.field}>
      <label htmlFor={id} className={field.label}>
        {texts.who}
      </label>
      <select
        id={id}
        className={field.input}
        value={other === 'other' ? OTHER : (value.upn ?? '')}
        onChange={({ target }) => {
          const person = people.find((one) => one.upn === target.value);
          setOther(target.value === OTHER ? 'other' : 'listed');
          onChange({ upn: person?.upn ?? null, who: person?.name ?? '' });
        }}
      >
        <option value="">{texts.chooseWho}</option>
        {people.map((person) => (
          <option key={person.upn} value={person.upn}>
            {[person.name, partyOf(person.partyKey)].filter(Boolean).join(', ')}
          </option>
        ))}
        <option value={OTHER}>{texts.otherWho}</option>
      </select>
      {other === 'other' && (
        <input
          className={field.input}
          aria-label={texts.whoName}
          maxLength={255}
          value={value.who}
          onChange={(event) => onChange({ upn: null, who: event.target.value })}
        />
      )}
    </div>
  );
}
