import { createContext, useContext, useMemo, useRef, useState } from 'react';
import type { ActName } from '../../api/acts';
import type { MeetingView } from '../../api/views';
import { useTab } from '../app/tab';
import type { ActOutcome } from '../service/answer';
import type { Reloadable } from '../service/loaded';
import type { ActFieldsSent, Service } from '../service/service';
import { createTurns, type Turns } from '../saving/turns';

/** The meeting that is open, and what can be done with it. */
export interface OpenMeeting extends Turns {
  readonly view: MeetingView;
  /** Address of the line of the agenda a link has led to, or null. */
  readonly row: string | null;
  /** The newest view, also for what was started before it came. */
  readonly latest: () => MeetingView;
  /** Asks for the meeting anew; gives it, or undefined on trouble. */
  readonly reload: () => Promise<MeetingView | undefined>;
  /** Puts what an answer has told into what is shown. What only the service can work out, as the gate, is then old. */
  readonly patch: (change: (view: MeetingView) => MeetingView) => void;
  readonly isOld: () => 'old' | 'fresh';
  /** Does an act, then shows the meeting as it is after it: also when somebody else was first. */
  readonly act: <Name extends ActName>(name: Name, fields: ActFieldsSent<Name>) => Promise<ActOutcome>;
  /** Does an act and leaves it to the caller to show what came of it. */
  readonly perform: Service['act'];
  readonly actOnce: Service['actOnce'];
}

export const OpenMeetingContext = createContext<OpenMeeting | undefined>(undefined);

export function useMeeting(): OpenMeeting {
  const meeting = useContext(OpenMeetingContext);
  if (meeting === undefined) throw new Error('A part of a meeting was shown without its meeting.');
  return meeting;
}

export function useOpenMeeting(view: MeetingView, loaded: Reloadable<MeetingView>, row: string | null): OpenMeeting {
  const { service } = useTab();
  const { reload, patch } = loaded;
  // Every change of the view goes through here, so that what is started next knows it before the page is drawn anew.
  const newest = useRef({ view, old: false });
  const [turns] = useState(createTurns);
  const held = useMemo(() => {
    const again = async () => {
      const answer = await reload();
      if (answer !== undefined) newest.current = { view: answer, old: false };
      return answer;
    };
    return {
      ...turns,
      latest: () => newest.current.view,
      isOld: () => (newest.current.old ? ('old' as const) : ('fresh' as const)),
      reload: again,
      patch(change: (view: MeetingView) => MeetingView) {
        newest.current = { view: change(newest.current.view), old: true };
        patch(change);
      },
      perform: service.act,
      actOnce: service.actOnce,
      async act<Name extends ActName>(name: Name, fields: ActFieldsSent<Name>) {
        const outcome = await service.act(name, fields);
        if (outcome.kind !== 'unanswered' && outcome.kind !== 'invalid') await again();
        return outcome;
      },
    };
  }, [reload, patch, service, turns]);
  return useMemo(() => ({ ...held, view, row }), [held, view, row]);
}
