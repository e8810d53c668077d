import { Button, Checkbox } from '@fluentui/react-components';
import { useId } from 'react';
import type { PartyView } from '../../api/views';
import { useStepTexts } from '../meeting/stepTexts';
import styles from './partyChoice.module.css';

export interface PartyChoiceProps {
  readonly parties: readonly PartyView[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** The parties a line concerns, so that each can judge whether to take part (FSS-16, FSG-10). */
export function PartyChoice({ parties, chosen, onChange }: PartyChoiceProps) {
  const { line: texts } = useStepTexts();
  const hint = useId();
  const all = parties.length > 0 && parties.every((party) => chosen.includes(party.partyKey));
  const keys = parties.map((party) => party.partyKey);
  return (
    <fieldset aria-describedby={hint}>
      <legend>{texts.parties}</legend>
      <p id={hint} className={styles.hint}>
        {texts.partiesHint}
      </p>
      <div className={styles.parties}>
        {parties.map((party) => (
          <Checkbox
            key={party.partyKey}
            label={party.name}
            checked={chosen.includes(party.partyKey)}
            onChange={(_event, data) =>
              onChange(
                data.checked === true
                  ? keys.filter((key) => key === party.partyKey || chosen.includes(key))
                  : chosen.filter((key) => key !== party.partyKey),
              )
            }
          />
        ))}
      </div>
      <Button size="small" onClick={() => onChange(all ? [] : keys)}>
        {all ? texts.none : texts.all}
      </Button>
    </fieldset>
  );
}
