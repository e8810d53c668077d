import { useCallback, useState } from 'react';
import type { AgendaItemView } from '../../api/views';
import { useMeeting } from '../meeting/openMeeting';
import { draftsOf, useDrafts } from '../saving/drafts';

export interface Rows<Begin> {
  /** Keys of the rows in order: what the service holds, then what has been begun here. */
  readonly keys: readonly string[];
  /** Adds an empty row, which takes the focus; or one that begins as something already written, which does not. */
  readonly add: (begin?: Begin) => void;
  /** What rows added here begin as, by their keys. */
  readonly begins: ReadonlyMap<string, Begin>;
  /** The row has been removed, and the service knows. */
  readonly drop: (key: string) => void;
  /** The key of the row just added, which takes the focus. */
  readonly added: string | undefined;
}

/**
 * The decisions or assignments of a line. A new one gets its key here, before it has been saved, so that it is the same
 * row in a draft, in a repeated try and in the service. A row stays while the line is shown: it may be saving.
 */
export function useRows<Begin>(item: AgendaItemView, kind: 'decisions' | 'assignments'): Rows<Begin> {
  const { view } = useMeeting();
  const { found } = useDrafts();
  const stored = item[kind].map((one) => one.key);
  const [begun, setBegun] = useState(() => {
    const prefix = `${draftsOf(view)}${item.id}/${kind}/`;
    const drafted = [...found.keys()]
      .filter((name) => name.startsWith(prefix))
      .map((name) => name.slice(prefix.length));
    return [...new Set([...stored, ...drafted])];
  });
  const [begins, setBegins] = useState<ReadonlyMap<string, Begin>>(new Map());
  const [added, setAdded] = useState<string>();
  const drop = useCallback((key: string) => setBegun((before) => before.filter((one) => one !== key)), []);
  return {
    drop,
    keys: [...begun, ...stored.filter((key) => !begun.includes(key))],
    added,
    begins,
    add(begin) {
      const key = crypto.randomUUID();
      if (begin !== undefined) setBegins((before) => new Map(before).set(key, begin));
      setBegun((before) => [...before, ...stored.filter((one) => !before.includes(one)), key]);
      setAdded(begin === undefined ? key : undefined);
    },
  };
}
