import { useState } from 'react';
import type { AgendaItemView } from '../../api/views';
import { readCommand, type Command, type CommandRefusal } from '../../core/commands/command';
import { useMeeting } from '../meeting/openMeeting';
import { useRunTexts } from '../running/runTexts';
import type { RunTexts } from '../../texts/tab/run/sv';
import type { ActOutcome } from '../service/answer';
import { useAnnounce } from '../words/announcer';
import type { AssignmentValue, NotesValue } from './values';

export interface CommandsAround {
  readonly item: AgendaItemView;
  readonly decide: (text: string) => void;
  readonly assign: (value: AssignmentValue) => void;
  readonly mark: (outcome: NotesValue['outcome']) => void;
  readonly onNext: () => void;
}

export interface Commands {
  /** Why the command last tried was not done, or undefined. */
  readonly refused: string | undefined;
  /** Does what a line asks for; `done` is told when the line may go from the notes. */
  readonly run: (line: string, done: () => void) => void;
  readonly clear: () => void;
}

/** Does the short commands of a line's notes. What is not done stays written, with the reason beneath the field. */
export function useCommands(around: CommandsAround): Commands {
  const { view, act } = useMeeting();
  const { commands: texts } = useRunTexts();
  const announce = useAnnounce();
  const [refused, setRefused] = useState<string>();
  const { item } = around;
  const board = view.board?.items.find((one) => one.itemId === item.id);

  const press = async (perform: () => Promise<ActOutcome>, done: () => void) => {
    const outcome = await perform();
    if (outcome.kind === 'done') {
      announce(outcome.done.text);
      done();
    } else setRefused('text' in outcome ? outcome.text : undefined);
  };
  const fulfil = (command: Command, done: () => void) => {
    const at = { id: item.id, version: item.version };
    switch (command.kind) {
      case 'decision': {
        if (board !== undefined) {
          const clauses = [...(board.resolution?.clauses ?? []).map(({ text }) => text), command.text];
          void press(() => act('recordResolution', { ...at, clauses }), done);
          return;
        }
        around.decide(command.text);
        announce(texts.done.decision);
        break;
      }
      case 'assignment': {
        const { what, who, upn, due } = command;
        around.assign({ what, who, upn, due });
        announce(texts.done.assignment);
        break;
      }
      case 'outcome':
        around.mark(command.outcome);
        announce(texts.done.outcome);
        break;
      case 'section':
        if (board === undefined) setRefused(texts.noSections);
        else void press(() => act('numberAtOnce', at), done);
        return;
      case 'next':
        around.onNext();
        break;
    }
    done();
  };
  return {
    refused,
    clear: () => setRefused(undefined),
    run(line, done) {
      const read = readCommand(line, { today: view.today, people: view.people });
      setRefused(read.ok ? undefined : refusalText(texts, read.refusal));
      if (read.ok) fulfil(read.value, done);
    },
  };
}

function refusalText(texts: RunTexts['commands'], refusal: CommandRefusal): string {
  const tell = texts.refused[refusal.reason] as (refusal: CommandRefusal) => string;
  return tell(refusal);
}
