import { useId, useState } from 'react';
import type { AgendaItemView } from '../../api/views';
import { PARTY_ANSWERS, type PartyAnswerKind } from '../../core/participation/answer';
import { Button } from '../look/Button';
import { Card } from '../look/Card';
import field from '../look/field.module.css';
import { FieldError } from '../look/FieldError';
import look from '../look/look.module.css';
import { TextField } from '../look/TextField';
import type { ActOutcome } from '../service/answer';
import { Ended } from './Ended';
import styles from './link.module.css';
import { standingOf, useLink } from './linkPage';
import { WriteForm } from './WriteForm';

/** Who comes for each line that concerns the person's party (FSS-15, FSS-16). */
export function AnswerPart() {
  const { view, texts } = useLink();
  const { meeting } = view;
  if (meeting === null || meeting.participation.answersFor.length === 0 || meeting.items.length === 0) return null;
  return (
    <Card heading={texts.answer.heading}>
      <p>{texts.answer.about}</p>
      {meeting.participation.answersFor.map((partyKey) => {
        const lines = meeting.items.filter((item) => item.standing !== 'draft' && item.parties.includes(partyKey));
        const name = meeting.parties.find((party) => party.partyKey === partyKey)?.name ?? partyKey;
        return (
          <section key={partyKey} aria-label={texts.answer.party(name)}>
            <h3>{texts.answer.party(name)}</h3>
            {lines.length === 0 && <p>{texts.answer.none}</p>}
            <ul className={look.rows}>
              {lines.map((line) => (
                <li key={line.id}>
                  <AnswerLine line={line} partyKey={partyKey} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </Card>
  );
}

function AnswerLine({ line, partyKey }: { readonly line: AgendaItemView; readonly partyKey: string }) {
  const { view, texts, act } = useLink();
  const representative = view.meeting?.parties.find((party) => party.partyKey === partyKey)?.representative ?? null;
  const given = view.meeting?.participation.answers.find((one) => one.itemId === line.id && one.partyKey === partyKey);
  const [chosen, setChosen] = useState<PartyAnswerKind>();
  const [name, setName] = useState('');
  const [state, setState] = useState<'writing' | 'tried' | 'saving'>('writing');
  const [outcome, setOutcome] = useState<ActOutcome>();
  const id = useId();
  const words = { ...texts.answer, representative: texts.answer.representative(representative) };
  const answered =
    given === undefined || given.answer === 'notAnswered' ? undefined : { name: given.name, answer: given.answer };
  const standing = standingOf(view, 'answerAgenda', line.id);
  const missing = chosen === 'named' && name.trim() === '';
  const save = async () => {
    setState('tried');
    if (chosen === undefined || missing) {
      document.getElementById(chosen === undefined ? `${id}-${PARTY_ANSWERS[0]}` : `${id}-name`)?.focus();
      return;
    }
    setState('saving');
    const ended = await act('answerAgenda', {
      ...{ id: line.id, version: line.version, partyKey, answer: chosen },
      ...(chosen === 'named' ? { name: name.trim() } : {}),
    });
    setState('writing');
    setOutcome(ended);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <fieldset className={styles.line} aria-describedby={`${id}-wrong`}>
        <legend>{line.title}</legend>
        {answered !== undefined && (
          <p>{texts.answer.is(answered.answer === 'named' ? answered.name : words[answered.answer])}</p>
        )}
        {standing === 'open' && (
          <>
            <div className={styles.choices}>
              {PARTY_ANSWERS.map((answer) => (
                <label key={answer} className={field.check}>
                  <input
                    type="radio"
                    name={id}
                    id={`${id}-${answer}`}
                    checked={chosen === answer}
                    onChange={() => setChosen(answer)}
                  />
                  {words[answer]}
                </label>
              ))}
            </div>
            <FieldError
              id={`${id}-wrong`}
              text={state === 'tried' && chosen === undefined ? texts.answer.choose : undefined}
            />
            {chosen === 'named' && (
              <TextField
                id={`${id}-name`}
                label={texts.answer.name}
                value={name}
                onValue={setName}
                wrong={state === 'tried' && missing ? texts.answer.nameMissing : undefined}
              />
            )}
            <div>
              <Button
                type="submit"
                aria-label={texts.answer.save(line.title)}
                blocked={state === 'saving' ? 'blocked' : 'free'}
              >
                {state === 'saving' ? texts.open.sending : texts.answer.saveShort}
              </Button>
            </div>
          </>
        )}
        <Ended outcome={outcome} />
      </fieldset>
    </form>
  );
}

/** The person's own cannot come, and perhaps somebody instead. */
export function AbsencePart() {
  const { view, texts, act } = useLink();
  const { meeting } = view;
  const [partyKey] = meeting?.participation.answersFor ?? [];
  if (meeting === null || partyKey === undefined) return null;
  const { id, version } = meeting.meeting;
  const standing = standingOf(view, 'tellAbsence', id);
  if (standing === 'closed') return null;
  const { heading, name, nameHint, send } = texts.absence;
  return (
    <Card heading={heading}>
      {standing === 'done' ? (
        <p>{texts.open.used}</p>
      ) : (
        <WriteForm
          fields={[{ name: 'name', label: name, hint: nameHint, kind: 'line', needed: 'optional' }]}
          button={send}
          onSend={(values) => act('tellAbsence', { id, version, partyKey, ...values })}
        />
      )}
    </Card>
  );
}
