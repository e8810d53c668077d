import { Button, Combobox, Field, Input, Option, Select, Textarea } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import { ITEM_CONCERNS, ITEM_KINDS, type ItemConcern, type ItemKind } from '../../core/agenda/item';
import { THEMES, type Theme } from '../../core/yearWheel/entry';
import { FluentDialog } from '../look/FluentDialog';
import { useMeeting } from '../meeting/openMeeting';
import { useStepTexts } from '../meeting/stepTexts';
import { useTexts } from '../words/words';
import type { LineContent } from './lines';
import { PartyChoice } from './PartyChoice';

export interface LineDialogProps {
  readonly content: LineContent;
  readonly heading: 'new' | 'edit';
  /** Where the person stands when it opens: at the first field, or at the first that something is missing in. */
  readonly stands: 'first' | 'firstMissing';
  readonly onSave: (content: LineContent) => void;
  readonly onClose: () => void;
}

/** What the gate asks of a line, in the order the form has it (FSS-16, FSG-10). */
const MENDED = ['purpose', 'parties', 'presenter'] as const;

/** One line of the agenda: what it is about, what the meeting is to do with it, whom it concerns, who presents it. */
export function LineDialog({ content, heading, stands, onSave, onClose }: LineDialogProps) {
  const tab = useTexts();
  const { line: texts, kinds, agenda } = useStepTexts();
  const { parties, people, concerns } = useMeeting().view;
  const [value, setValue] = useState(content);
  const [minutes, setMinutes] = useState(String(content.minutes));
  const [tried, setTried] = useState<'tried' | 'notYet'>('notYet');
  const change = (part: Partial<LineContent>) => setValue((before) => ({ ...before, ...part }));

  const id = useId();
  useEffect(() => {
    const empty = MENDED.find((field) => content[field].length === 0);
    if (stands === 'first' || empty === undefined) return;
    // After the dialog has taken the focus to its first field.
    const timer = setTimeout(() => {
      const field = document.getElementById(`${id}-${empty}`);
      (field?.querySelector('input') ?? field)?.focus();
    });
    return () => clearTimeout(timer);
  }, [id, content, stands]);

  const titleWrong = value.title.trim() === '';
  const minutesWrong = !/^\d{1,3}$/.test(minutes.trim()) || Number(minutes) > 600;
  const submit = () => {
    setTried('tried');
    if (!titleWrong && !minutesWrong) onSave({ ...value, title: value.title.trim(), minutes: Number(minutes) });
  };
  const presenters = people.filter((person) => person.name.toLowerCase().includes(value.presenter.toLowerCase()));

  return (
    <FluentDialog
      title={heading === 'new' ? texts.newTitle : agenda.editLine(content.title)}
      onClose={onClose}
      onSubmit={submit}
      actions={
        <>
          <Button onClick={onClose}>{texts.cancel}</Button>
          <Button appearance="primary" type="submit">
            {texts.save}
          </Button>
        </>
      }
    >
      <Field
        label={texts.title}
        required
        {...(tried === 'tried' && titleWrong ? { validationMessage: texts.titleMissing } : {})}
      >
        <Input value={value.title} maxLength={255} onChange={(_event, data) => change({ title: data.value })} />
      </Field>
      <Field label={texts.kind}>
        <Select value={value.kind} onChange={(_event, data) => change({ kind: data.value as ItemKind })}>
          {ITEM_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {kinds[kind]}
            </option>
          ))}
        </Select>
      </Field>
      {concerns === 'steers' && (
        <Field label={texts.concern}>
          <Select
            value={value.concern ?? 'own'}
            onChange={(_event, data) => change({ concern: data.value as ItemConcern })}
          >
            {ITEM_CONCERNS.map((concern) => (
              <option key={concern} value={concern}>
                {texts.concerns[concern]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={texts.purpose} hint={texts.purposeHint}>
        <Input
          id={`${id}-purpose`}
          value={value.purpose}
          maxLength={255}
          onChange={(_event, data) => change({ purpose: data.value })}
        />
      </Field>
      <div id={`${id}-parties`}>
        <PartyChoice parties={parties} chosen={value.parties} onChange={(chosen) => change({ parties: chosen })} />
      </div>
      <Field label={texts.presenter}>
        <Combobox
          id={`${id}-presenter`}
          freeform
          value={value.presenter}
          selectedOptions={[]}
          inlinePopup
          style={{ minWidth: 0 }}
          onChange={(event) => change({ presenter: event.target.value })}
          onOptionSelect={(_event, data) => change({ presenter: data.optionText ?? '' })}
        >
          {presenters.map((person) => (
            <Option key={person.upn}>{person.name}</Option>
          ))}
        </Combobox>
      </Field>
      <Field
        label={texts.minutes}
        {...(tried === 'tried' && minutesWrong ? { validationMessage: texts.minutesWrong } : {})}
      >
        <Input inputMode="numeric" value={minutes} onChange={(_event, data) => setMinutes(data.value)} />
      </Field>
      <Field label={texts.description}>
        <Textarea
          value={value.description}
          resize="vertical"
          onChange={(_event, data) => change({ description: data.value })}
        />
      </Field>
      <Field label={texts.theme}>
        <Select
          value={value.theme ?? ''}
          onChange={(_event, data) => change({ theme: data.value === '' ? null : (data.value as Theme) })}
        >
          <option value="">{texts.noTheme}</option>
          {THEMES.map((theme) => (
            <option key={theme} value={theme}>
              {tab.themes[theme]}
            </option>
          ))}
        </Select>
      </Field>
    </FluentDialog>
  );
}
