import { lazy, Suspense, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { Button } from '../look/Button';
import { Card } from '../look/Card';
import { Icon } from '../look/Icon';
import look from '../look/look.module.css';
import { MessageBar } from '../look/MessageBar';
import { useMeeting } from '../meeting/openMeeting';
import { useStepTexts } from '../meeting/stepTexts';
import { usePreparingTexts } from '../preparing/preparingTexts';
import { useFollowing } from '../running/useFollowing';
import { SavingStatus } from '../saving/SavingStatus';
import { useAnnounce } from '../words/announcer';
import { AgendaTrouble } from './AgendaTrouble';
import { Compile } from './Compile';
import { addIcon, redoIcon, undoIcon } from './icons';
import type { LineActs } from './lineActs';
import { LineList } from './LineList';
import { addLine, contentOf, editLine, moveLine, removeLine, type Line, type LineContent } from './lines';
import { MinuteMeter } from './MinuteMeter';
import { inSections } from './sections';
import { useArrangement } from './useArrangement';
import { useUndoKeys } from './useUndoKeys';

const LineDialog = lazy(() => import('./LineDialog').then((dialog) => ({ default: dialog.LineDialog })));

const EMPTY: LineContent = {
  title: '',
  description: '',
  kind: 'discussion',
  purpose: '',
  theme: null,
  parties: [],
  presenter: '',
  minutes: 10,
};

/** The agenda as it is arranged, one line at a time: by drag, by button or by keyboard. */
export function AgendaEditor() {
  const { view, row } = useMeeting();
  const { agenda: texts } = useStepTexts();
  const { agenda: words } = usePreparingTexts();
  const announce = useAnnounce();
  const { lines, change, undo, canUndo, redo, canRedo, saving, status, choose } = useArrangement();
  const [editing, setEditing] = useState<Line | 'new' | undefined>(() =>
    lines.find(({ id, standing }) => id !== null && id === row && standing === 'draft'),
  );
  useFollowing(editing === undefined ? 'prepared' : 'paused');
  const [removed, setRemoved] = useState<string>();
  const undoButton = useRef<HTMLButtonElement>(null);
  const sent = view.meeting.stage !== 'planned';

  const move = (line: Line, to: number) => {
    const moved = moveLine(lines, line.lineKey, to);
    announce(moved === lines ? texts.cannotMove(line.title) : texts.moved(line.title, to + 1, lines.length));
    change(moved);
  };
  const remove = (line: Line) => {
    change(removeLine(lines, line.lineKey));
    setRemoved(line.title);
    announce(texts.removed(line.title));
    undoButton.current?.focus();
  };
  const minutes = (line: Line, to: number) => change(editLine(lines, line.lineKey, { minutes: to }));
  const acts = useLineActs({ move, remove, minutes, edit: setEditing });
  const save = (content: LineContent) => {
    change(
      editing === 'new' || editing === undefined
        ? addLine(lines, `new-${crypto.randomUUID()}`, content)
        : editLine(lines, editing.lineKey, content),
    );
    setEditing(undefined);
  };
  const arrange = () => {
    change(inSections(lines));
    announce(words.arranged);
  };
  const takeBack = () => {
    if (canUndo === 'no') return;
    undo();
    setRemoved(undefined);
    announce(texts.undone);
  };
  const makeAgain = () => {
    if (canRedo === 'no') return;
    redo();
    announce(words.redone);
  };
  useUndoKeys(takeBack, makeAgain);

  return (
    <Card heading={sent ? texts.heading : texts.draft} aside={<SavingStatus status={status} />}>
      {sent && <MessageBar intent="info">{texts.frozen}</MessageBar>}
      <AgendaTrouble saving={saving} choose={choose} />
      <Compile isEmpty={lines.length === 0 ? 'empty' : 'hasLines'} />
      <MinuteMeter lines={lines} available={view.minutesAvailable} />
      <LineList lines={lines} view={view} acts={acts} />
      <div className={look.inline}>
        <Button onClick={() => setEditing('new')}>
          <Icon path={addIcon} />
          {sent ? texts.addSupplement : texts.add}
        </Button>
        {lines.length > 1 && <Button onClick={arrange}>{words.arrange}</Button>}
        <Button
          ref={undoButton}
          appearance="subtle"
          title={words.undoKeys}
          blocked={canUndo === 'yes' ? 'free' : 'blocked'}
          onClick={takeBack}
        >
          <Icon path={undoIcon} />
          {texts.undo}
        </Button>
        <Button
          appearance="subtle"
          title={words.undoKeys}
          blocked={canRedo === 'yes' ? 'free' : 'blocked'}
          onClick={makeAgain}
        >
          <Icon path={redoIcon} />
          {words.redo}
        </Button>
        {removed !== undefined && <span className={look.quiet}>{texts.removed(removed)}</span>}
      </div>
      {editing !== undefined && (
        <Suspense fallback={null}>
          <LineDialog
            content={editing === 'new' ? EMPTY : contentOf(editing)}
            heading={editing === 'new' ? 'new' : 'edit'}
            stands={editing !== 'new' && editing.id === row ? 'firstMissing' : 'first'}
            onSave={save}
            onClose={() => setEditing(undefined)}
          />
        </Suspense>
      )}
    </Card>
  );
}

/** The same acts as long as the editor is there, so that a line is not drawn anew because another one has changed. */
function useLineActs(acts: LineActs): LineActs {
  const latest = useRef(acts);
  useLayoutEffect(() => {
    latest.current = acts;
  });
  return useMemo(
    () => ({
      move: (line, to) => latest.current.move(line, to),
      edit: (line) => latest.current.edit(line),
      remove: (line) => latest.current.remove(line),
      minutes: (line, to) => latest.current.minutes(line, to),
    }),
    [],
  );
}
