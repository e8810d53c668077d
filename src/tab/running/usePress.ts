import { useState } from 'react';
import type { ActName } from '../../api/acts';
import { useMeeting } from '../meeting/openMeeting';
import type { ActOutcome } from '../service/answer';
import type { ActFieldsSent } from '../service/service';
import { useAnnounce } from '../words/announcer';

export interface Press {
  readonly state: 'idle' | 'acting';
  /** How the last press ended: told where it is nothing but done, which the page shows by itself. */
  readonly outcome: ActOutcome | undefined;
  readonly press: <Name extends ActName>(name: Name, fields: ActFieldsSent<Name>) => Promise<ActOutcome>;
  /** Does what was asked to be confirmed, once its consequences have been read; undefined where nothing waits. */
  readonly confirm: (() => Promise<ActOutcome>) | undefined;
}

/** One press that does one act, says aloud that it is done, and keeps what it was refused for. */
export function usePress(): Press {
  const { act } = useMeeting();
  const announce = useAnnounce();
  const [state, setState] = useState<Press['state']>('idle');
  const [outcome, setOutcome] = useState<ActOutcome>();
  const [waiting, setWaiting] = useState<() => Promise<ActOutcome>>();
  async function press<Name extends ActName>(name: Name, fields: ActFieldsSent<Name>): Promise<ActOutcome> {
    setState('acting');
    setWaiting(undefined);
    const ended = await act(name, fields);
    setState('idle');
    setOutcome(ended.kind === 'done' && (ended.done.lines ?? []).length === 0 ? undefined : ended);
    if (ended.kind === 'done') announce(ended.done.text);
    if (ended.kind === 'refused' && ended.reason === 'toConfirm') {
      setWaiting(() => () => press(name, { ...fields, consequencesRead: true }));
    }
    return ended;
  }
  return { state, outcome, press, confirm: waiting };
}
