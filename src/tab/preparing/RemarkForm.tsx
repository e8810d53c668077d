import { useId, useState } from 'react';
import type { AgendaItemView } from '../../api/views';
import { REMARK_KINDS, type RemarkKind } from '../../core/preparing/remark';
import { Button } from '../look/Button';
import { SelectField } from '../look/SelectField';
import { TextField } from '../look/TextField';
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
      <SelectField
        id={`${id}-kind`}
        label={texts.kind}
        value={kind}
        choices={REMARK_KINDS.map((value) => ({ value, name: texts.kinds[value] }))}
        onValue={choose}
      />
      <TextField
        id={`${id}-text`}
        kind="lines"
        label={texts.text}
        value={text}
        onValue={setText}
        wrong={state === 'tried' && missing ? texts.textMissing : undefined}
      />
      <Button type="submit" blocked={state === 'sending' ? 'blocked' : 'free'}>
        {state === 'sending' ? texts.sending : texts.send}
      </Button>
    </form>
  );
}
