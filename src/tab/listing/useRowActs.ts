import { useCallback, useRef, useState, type RefObject } from 'react';
import type { ActName } from '../../api/acts';
import { useTab } from '../app/tab';
import { useStandAt } from '../look/useStandAt';
import type { ActOutcome } from '../service/answer';
import { useAnnounce } from '../words/announcer';
import { useListingTexts } from './listingTexts';

/** The row an act is about, as it was read. */
export interface ActedOn {
  readonly id: string;
  readonly version: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** Acts on the rows of a page: one at a time, and one place that tells how the last one ended. */
export interface RowActs {
  readonly outcome: ActOutcome | undefined;
  /** The row something is being done to, `<act> <row>`; null while nothing is. */
  readonly doing: string | null;
  /** Where the end of an act is told; the person is taken there when it was done. */
  readonly told: RefObject<HTMLDivElement>;
  /** Does an act, and reads the page anew when it is done. Says how it ended. */
  readonly act: (name: ActName, row: ActedOn, fields?: Fields) => Promise<ActOutcome['kind']>;
  /** The same act again, when the person has read what follows from it. */
  readonly confirm: () => void;
  readonly again: () => void;
  /** Reads the page anew after somebody else has changed the row. */
  readonly fetch: () => void;
}

export function useRowActs(reload: () => Promise<unknown>): RowActs {
  const { service } = useTab();
  const announce = useAnnounce();
  const texts = useListingTexts();
  const [outcome, setOutcome] = useState<ActOutcome>();
  const [doing, setDoing] = useState<string | null>(null);
  // What was pressed may have gone with its row: the person stands at what came of it, and hears it.
  const told = useStandAt<HTMLDivElement>(outcome);
  const last = useRef<{ readonly name: ActName; readonly row: ActedOn; readonly fields: Fields }>();
  const busy = useRef<'busy' | 'idle'>('idle');

  const run = useCallback(
    async (name: ActName, row: ActedOn, fields: Fields): Promise<ActOutcome['kind']> => {
      if (busy.current === 'busy') return 'unanswered';
      busy.current = 'busy';
      setDoing(`${name} ${row.id}`);
      setOutcome(undefined);
      announce(texts.saving);
      const { id, version } = row;
      const ended = await service.actByForm(name, { id, version, ...fields });
      last.current = { name, row, fields };
      if (ended.kind === 'done') await reload();
      setOutcome(ended);
      setDoing(null);
      busy.current = 'idle';
      return ended.kind;
    },
    [service, announce, texts, reload],
  );

  const repeat = (more: Fields) => {
    if (last.current === undefined) return;
    const { name, row, fields } = last.current;
    void run(name, row, { ...fields, ...more });
  };

  return {
    outcome,
    doing,
    told,
    act: (name, row, fields = {}) => run(name, row, fields),
    confirm: () => repeat({ consequencesRead: true }),
    again: () => repeat({}),
    fetch: () => {
      setOutcome(undefined);
      void reload();
    },
  };
}
