import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { MeetingView } from '../../api/views';
import { useMeeting, type OpenMeeting } from '../meeting/openMeeting';
import { draftsOf } from '../saving/drafts';
import { useDrafted } from '../saving/useDrafted';
import type { SavingHandle, TryOutcome } from '../saving/useSaving';
import { arrangedFrom, linesOf, type Lines } from './lines';
import { adoptKeys, lineRules, mergeLines } from './mergeLines';

export interface Arrangement extends Pick<SavingHandle<Lines>, 'saving' | 'status' | 'choose'> {
  readonly lines: Lines;
  readonly change: (lines: Lines) => void;
  readonly undo: () => void;
  readonly canUndo: 'yes' | 'no';
  readonly redo: () => void;
  readonly canRedo: 'yes' | 'no';
}

/** One change of the lines, so that it can be taken back and made again. */
interface Step {
  readonly before: Lines;
  readonly after: Lines;
}

/** The agenda while it is arranged: changed at once on the screen, saved behind it, undone one change at a time. */
export function useArrangement(): Arrangement {
  const meeting = useMeeting();
  const { view } = meeting;
  const [{ done, undone }, setSteps] = useState<{ readonly done: readonly Step[]; readonly undone: readonly Step[] }>({
    done: [],
    undone: [],
  });
  const held = useMemo(() => linesOf(view.items), [view.items]);
  /** Rows that have been on the screen: leaving one of them out is a choice. */
  const [known] = useState(() => new Set<string>());
  const send = useSender(meeting, known);
  const { saving, status, change, choose } = useDrafted({
    name: `${draftsOf(view)}agenda`,
    held,
    rules: lineRules,
    send,
    recognise: adoptKeys,
  });
  const { value } = saving;
  useEffect(() => {
    for (const { id } of value) if (id !== null) known.add(id);
  }, [value, known]);
  return {
    saving,
    status,
    choose,
    lines: value,
    change(lines) {
      if (lineRules.same(lines, value)) return;
      setSteps({ done: [...done, { before: value, after: lines }], undone: [] });
      change(lines);
    },
    undo() {
      const last = done.at(-1);
      if (last === undefined) return;
      setSteps({ done: done.slice(0, -1), undone: [...undone, last] });
      // The change is taken back from what stands now, so that lines that came since are kept.
      change(mergeLines(last.after, last.before, value) ?? last.before);
    },
    redo() {
      const last = undone.at(-1);
      if (last === undefined) return;
      setSteps({ done: [...done, last], undone: undone.slice(0, -1) });
      change(mergeLines(last.before, last.after, value) ?? last.after);
    },
    canUndo: done.length > 0 ? 'yes' : 'no',
    canRedo: undone.length > 0 ? 'yes' : 'no',
  };
}

function useSender({ latest, reload, actOnce, inTurn }: OpenMeeting, known: ReadonlySet<string>) {
  /** Rows that the service no longer takes back: what was written in them is sent as a new line. */
  const gone = useRef(new Set<string>());

  const tryOnce = useCallback(
    async (lines: Lines, key: string): Promise<TryOutcome<Lines>> => {
      const { meeting, items } = latest();
      const mine = lines.map((line) => (line.id !== null && gone.current.has(line.id) ? { ...line, id: null } : line));
      // A line that came while this waited to be sent has not been seen: it is kept, not dropped.
      const unseen = linesOf(items).filter((line) => line.id !== null && !known.has(line.id));
      const sent = [...mine, ...unseen];
      const versions = versionsOf(items);
      const outcome = await actOnce(
        'arrangeAgenda',
        { id: meeting.id, version: meeting.version, items: arrangedFrom(sent, (id) => versions.get(id)) },
        key,
      );
      if (outcome.kind === 'refused' || outcome.kind === 'invalid') return { kind: 'refused', text: outcome.text };
      if (outcome.kind === 'unanswered' || outcome.kind === 'trouble') return { kind: 'lost' };
      const now = await reload();
      if (now === undefined) return { kind: 'lost' };
      const theirs = adoptKeys(sent, linesOf(now.items));
      if (outcome.kind === 'done') return { kind: 'stored', stored: theirs };
      const left = versionsOf(now.items);
      for (const { id } of mine) if (id !== null && !left.has(id)) gone.current.add(id);
      return { kind: 'newer', theirs };
    },
    [latest, reload, actOnce, known],
  );
  return useCallback((lines: Lines, key: string) => inTurn('agenda', () => tryOnce(lines, key)), [inTurn, tryOnce]);
}

function versionsOf(items: MeetingView['items']): ReadonlyMap<string, string> {
  return new Map(items.map((item) => [item.id, item.version]));
}
