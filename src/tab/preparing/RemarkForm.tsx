import { useId, useState } from 'react';
import type { AgendaItemView } from '../../api/views';
import { REMARK_KINDS, type RemarkKind } from '../../core/preparing/remark';
import { Button } from '../look/Button';
import field from '../look/field.module.css';
import { FieldError } from '../look/FieldError';
import { useMeeting } from '../meeting/openMeeting';
import type { ActOutcome } from '../service/answer';
import { usePreparingTexts } from './preparingTexts';

export interface RemarkFormProps {
  readonly item: AgendaItemView;
  readonly onOutcome: (outcome: ActOutcome | undefined) => void;
}

/** A comment on a line, or another wording, that begins with the one that stands. */
export function RemarkForm({ item, onOutcome }: RemarkFormProps) {
  const { act } = useMeeting();
  const { remarks: texts } = usePreparingTexts();
  const [kind, setKind] = useState<RemarkKind>('comment');
  const [text, setText] = useState('');
  const [state, setState] = useState<'writing' | 'tried' | 'sending'>('writing');
  const id = useId();
  const standing = (of: RemarkKind) => (of === 'comment' ? '' : item[of]);
  const choose = (next: RemarkKind) => {
    // What the person has written is kept; only a wording they have not touched gives way to another.
    if (text === standing(kind)) setText(standing(next));
    setKind(next);
  };
  const missing = text.trim() === '';
  const send = async () => {
    if (state === 'sending') return;
    setState('tried');
    if (missing) {
      document.getElementById(`${id}-text`)?.focus();
      return;
    }
    setState('sending');
    const ended = await act('remarkOnItem', { id: item.id, version: item.version, kind, text: text.trim() });
    onOutcome(ended);
    setState('writing');
    if (ended.kind !== 'done') return;
    setKind('comment');
    setText('');
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <div className={field.field}>
        <label htmlFor={`${id}-kind`} className={field.label}>
          {texts.kind}
        </label>
        <select
          id={`${id}-kind`}
          className={field.input}
          value={kind}
          onChange={(event) => choose(event.target.value as RemarkKind)}
        >
          {REMARK_KINDS.map((one) => (
            <option key={one} value={one}>
              {texts.kinds[one]}
            </option>
          ))}
        </select>
      </div>
      <div className={field.field}>
        <label htmlFor={`${id}-text`} className={field.label}>
          {texts.text}
        </label>
        <textarea
          id={`${id}-text`}
          className={field.input}
          value={text}
          maxLength={4000}
          aria-describedby={`${id}-error`}
          onChange={(event) => setText(event.target.value)}
        />
        <FieldError id={`${id}-error`} text={state === 'tried' && missing ? texts.textMissing : undefined} />
      </div>
      <Button type="submit" blocked={state === 'sending' ? 'blocked' : 'free'}>
        {state === 'sending' ? texts.sending : texts.send}
      </Button>
    </form>
  );
}
