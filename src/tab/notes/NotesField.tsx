import { useEffect, useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { isCommand, readAssignment } from '../../core/commands/command';
import { Button } from '../look/Button';
import field from '../look/field.module.css';
import { FieldError } from '../look/FieldError';
import look from '../look/look.module.css';
import { useMeeting } from '../meeting/openMeeting';
import { useRunTexts } from '../running/runTexts';
import { useAnnounce } from '../words/announcer';
import { CommandHelp } from './CommandHelp';
import { caretAfter } from './caret';
import { emptied, lineAt } from './lines';
import type { Commands } from './useCommands';
import { NO_ASSIGNMENT, type AssignmentValue } from './values';

export interface NotesFieldProps {
  readonly id: string;
  readonly value: string;
  /** The newest text, also what has been typed since this was drawn. */
  readonly onChange: (change: (text: string) => string) => void;
  readonly commands: Commands;
  readonly assign: (value: AssignmentValue) => void;
}

/** Where a line's notes are typed: a line that is a command is done at Enter, any line becomes an assignment at Ctrl+Enter. */
export function NotesField({ id, value, onChange, commands, assign }: NotesFieldProps) {
  const { view } = useMeeting();
  const { commands: texts } = useRunTexts();
  const announce = useAnnounce();
  const input = useRef<HTMLTextAreaElement>(null);
  const shown = useRef({ text: value, caret: 0 });
  useLayoutEffect(() => {
    const { text, caret } = shown.current;
    if (text === value) return;
    // Not typed here: the browser has put the caret last, and what is typed next would stand among somebody else's words.
    const at = caretAfter(text, value, caret);
    shown.current = { text: value, caret: at };
    if (document.activeElement === input.current) input.current?.setSelectionRange(at, at);
  }, [value]);
  useEffect(() => {
    // Also where the caret is moved and nothing marked, of which the field itself tells nothing.
    const moved = () => {
      const at = input.current;
      if (at !== null && document.activeElement === at) shown.current = { text: at.value, caret: at.selectionStart };
    };
    document.addEventListener('selectionchange', moved);
    return () => document.removeEventListener('selectionchange', moved);
  }, []);
  const here = () => lineAt(value, input.current?.selectionStart ?? value.length);
  const toAssignment = () => {
    const line = here().line.trim();
    if (line === '') {
      announce(texts.noLine);
      return;
    }
    const read = readAssignment(line, { today: view.today, people: view.people });
    if (read.ok && read.value.kind === 'assignment') {
      const { what, who, upn, due } = read.value;
      assign({ what, who, upn, due });
    } else assign({ ...NO_ASSIGNMENT, what: line.slice(0, 255) });
    announce(texts.asAssignment);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.shiftKey) return;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      toAssignment();
      return;
    }
    const { line, from } = here();
    if (!isCommand(line)) return;
    event.preventDefault();
    commands.run(line, () => {
      shown.current = { ...shown.current, caret: from };
      onChange((text) => emptied(text, line));
    });
  };
  return (
    <>
      <textarea
        ref={input}
        id={id}
        className={field.input}
        rows={4}
        maxLength={20_000}
        aria-describedby={`${id}-refused`}
        value={value}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          const typed = event.target.value;
          shown.current = { text: typed, caret: event.target.selectionStart };
          if (commands.refused !== undefined) commands.clear();
          onChange(() => typed);
        }}
      />
      <FieldError id={`${id}-refused`} text={commands.refused} />
      <div className={look.spread}>
        <CommandHelp sections={view.board === null ? 'none' : 'sections'} />
        <Button appearance="subtle" onClick={toAssignment}>
          {texts.toAssignment}
        </Button>
      </div>
    </>
  );
}
