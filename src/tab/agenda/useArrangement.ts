import { useCallback, useEffect, useRef, useState } from 'react';
import type { MeetingView } from '../../api/views';
import { useMeeting, type OpenMeeting } from '../meeting/openMeeting';
import { savedAs } from '../saving/saving';
import { useSaving, type SavingHandle, type TryOutcome } from '../saving/useSaving';
import { arrangedFrom, linesOf, type Lines } from './lines';
import { adoptKeys, lineRules, mergeLines } from './mergeLines';

/** Quiet time before a changed arrangement is sent, in ms. */
const PAUSE = 600;

export interface Arrangement extends Pick<SavingHandle<Lines>, 'saving' | 'status' | 'choose'> {
  readonly lines: Lines;
  readonly change: (lines: Lines) => void;
  readonly undo: () => void;
  readonly canUndo: 'yes' | 'no';
}

/** The agenda while it is arranged: changed at once on the screen, saved behind it, undone one change at a time. */
export function useArrangement(): Arrangement {
  const meeting = useMeeting();
  const { items } = meeting.view;
  const [done, setDone] = useState<readonly { readonly before: Lines; readonly after: Lines }[]>([]);
  const sender = useSender(meeting);
  const [start] = useState(() => savedAs(linesOf(items)));
  const { saving, status, change, arrived, choose } = useSaving({ start, rules: lineRules, pause: PAUSE, send: sender.send });
  const { value, base } = saving;
  useEffect(() => sender.know([...value, ...base]), [value, base, sender]);

  const current = useRef(value);
  current.current = value;
  useEffect(() => arrived(adoptKeys(current.current, linesOf(items))), [items, arrived]);

  return {
    saving,
    status,
    choose,
    lines: value,
    change(lines) {
      if (lineRules.same(lines, value)) return;
      setDone((before) => [...before, { before: value, after: lines }]);
      change(lines);
    },
    undo() {
      const last = done.at(-1);
      if (last === undefined) return;
      setDone(done.slice(0, -1));
      // The change is taken back from what stands now, so that lines that came since are kept.
      change(mergeLines(last.after, last.before, value) ?? last.before);
    },
    canUndo: done.length > 0 ? 'yes' : 'no',
  };
}

interface Sender {
  readonly send: (lines: Lines, key: string) => Promise<TryOutcome<Lines>>;
  /** These lines have been on the screen: leaving one of them out is a choice. */
  readonly know: (lines: Lines) => void;
}

function useSender(meeting: OpenMeeting): Sender {
  const known = useRef(new Set<string>());
  /** Rows that the service no longer takes back: what was written in them is sent as a new line. */
  const gone = useRef(new Set<string>());
  const open = useRef(meeting);
  open.current = meeting;

  const know = useCallback((lines: Lines) => lines.forEach((line) => line.id !== null && known.current.add(line.id)), []);
  const send = useCallback(async (lines: Lines, key: string): Promise<TryOutcome<Lines>> => {
    const { latest, reload, actOnce } = open.current;
    const view = latest();
    // A line that came while this waited to be sent has not been seen: it is kept, not dropped.
    const unseen = linesOf(view.items).filter((line) => line.id !== null && !known.current.has(line.id));
    const mine = lines.map((line) => (line.id !== null && gone.current.has(line.id) ? { ...line, id: null } : line));
    const sent = [...mine, ...unseen];
    const versions = versionsOf(view);
    const outcome = await actOnce(
      'arrangeAgenda',
      { id: view.meeting.id, version: view.meeting.version, items: arrangedFrom(sent, (id) => versions.get(id)) },
      key,
    );
    if (outcome.kind === 'refused' || outcome.kind === 'invalid') return { kind: 'refused', text: outcome.text };
    if (outcome.kind === 'unanswered' || outcome.kind === 'trouble') return { kind: 'lost' };
    const now = await reload();
    if (now === undefined) return { kind: 'lost' };
    const theirs = adoptKeys(sent, linesOf(now.items));
    if (outcome.kind === 'done') return { kind: 'stored', stored: theirs };
    const left = versionsOf(now);
    for (const { id } of mine) if (id !== null && !left.has(id)) gone.current.add(id);
    return { kind: 'newer', theirs };
  }, []);
  const [sender] = useState({ send, know });
  return sender;
}

function versionsOf(view: MeetingView): ReadonlyMap<string, string> {
  return new Map(view.items.map((item) => [item.id, item.version]));
}
