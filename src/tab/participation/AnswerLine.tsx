import { useId, useState } from 'react';
import type { AgendaItemView } from '../../api/views';
import { PARTY_ANSWERS, type PartyAnswerKind } from '../../core/participation/answer';
import { Button } from '../look/Button';
import field from '../look/field.module.css';
import { FieldError } from '../look/FieldError';
import { OutcomeBar } from '../meeting/OutcomeBar';
import { useMeeting } from '../meeting/openMeeting';
import { usePreparingTexts } from '../preparing/preparingTexts';
import type { ActOutcome } from '../service/answer';
import { useAnnounce } from '../words/announcer';
import styles from './participation.module.css';

export interface AnswerLineProps {
  readonly line: AgendaItemView;
  readonly partyKey: string;
  /** Name of the one with the mandate, or null: nobody has it. */
  readonly representative: string | null;
}

/** One line: the representative comes, somebody named comes for that line alone, or nobody needs to (FSS-15, FSS-16). */
export function AnswerLine({ line, partyKey, representative }: AnswerLineProps) {
  const { view, act } = useMeeting();
  const { answers: texts } = usePreparingTexts();
  const announce = useAnnounce();
  const given = view.participation.answers.find((one) => one.itemId === line.id && one.partyKey === partyKey);
  const [chosen, setChosen] = useState<PartyAnswerKind>();
  const [name, setName] = useState(given?.name ?? '');
  const [state, setState] = useState<'writing' | 'tried' | 'saving'>('writing');
  const [outcome, setOutcome] = useState<ActOutcome>();
  const id = useId();
  const shown = chosen ?? given?.answer;
  const missing = name.trim() === '';
  const save = async (answer: PartyAnswerKind) => {
    setState('saving');
    const fields = { id: line.id, version: line.version, partyKey, answer } as const;
    const ended = await act('answerAgenda', answer === 'named' ? { ...fields, name: name.trim() } : fields);
    setState('writing');
    if (ended.kind === 'done') {
      setChosen(undefined);
      announce(ended.done.text);
    }
    setOutcome(ended.kind === 'done' ? undefined : ended);
  };
  const choose = (answer: PartyAnswerKind) => {
    setChosen(answer);
    // A named person is saved once the name is written.
    if (answer !== 'named') void save(answer);
  };
  const words = { ...texts, representative: texts.representative(representative) };
  return (
    <fieldset className={styles.answer} aria-busy={state === 'saving'}>
      <legend>{line.title}</legend>
      <div className={styles.choices}>
        {PARTY_ANSWERS.map((answer) => (
          <label key={answer} className={field.check}>
            <input type="radio" name={id} checked={shown === answer} onChange={() => choose(answer)} />
            {words[answer]}
          </label>
        ))}
      </div>
      {shown === 'named' && (
        <form
          className={styles.name}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            setState('tried');
            if (!missing) void save('named');
          }}
        >
          <div className={field.field}>
            <label htmlFor={`${id}-name`} className={field.label}>
              {texts.name}
            </label>
            <input
              id={`${id}-name`}
              className={field.input}
              value={name}
              maxLength={255}
              aria-describedby={`${id}-error`}
              onChange={(event) => setName(event.target.value)}
            />
            <FieldError id={`${id}-error`} text={state === 'tried' && missing ? texts.nameMissing : undefined} />
          </div>
          <Button type="submit">{texts.saveName}</Button>
        </form>
      )}
      <OutcomeBar outcome={outcome} />
    </fieldset>
  );
}
