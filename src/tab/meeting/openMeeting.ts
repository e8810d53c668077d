import { createContext, useCallback, useContext, useEffect, useMemo, useRef } from 'react';
import type { ActName } from '../../api/acts';
import type { MeetingView } from '../../api/views';
import { useTab } from '../app/tab';
import type { ActOutcome } from '../service/answer';
import type { Reloadable } from '../service/loaded';
import type { ActFieldsSent, Service } from '../service/service';

/** The meeting that is open, and what can be done with it. */
export interface OpenMeeting {
  readonly view: MeetingView;
  /** Asks for the meeting anew; gives it, or undefined on trouble. */
  readonly reload: () => Promise<MeetingView | undefined>;
  readonly patch: (change: (view: MeetingView) => MeetingView) => void;
  /** The newest view, also for what was started before it came. */
  readonly latest: () => MeetingView;
  /** Does an act, then shows the meeting as it is after it: also when somebody else was first. */
  readonly act: <Name extends ActName>(name: Name, fields: ActFieldsSent<Name>) => Promise<ActOutcome>;
  readonly actOnce: Service['actOnce'];
}

export const OpenMeetingContext = createContext<OpenMeeting | undefined>(undefined);

export function useMeeting(): OpenMeeting {
  const meeting = useContext(OpenMeetingContext);
  if (meeting === undefined) throw new Error('A part of a meeting was shown without its meeting.');
  return meeting;
}

export function useOpenMeeting(view: MeetingView, { reload, patch }: Reloadable<MeetingView>): OpenMeeting {
  const { service } = useTab();
  const newest = useRef(view);
  useEffect(() => {
    newest.current = view;
  }, [view]);
  const latest = useCallback(() => newest.current, []);
  const reloadNewest = useCallback(async () => {
    const answer = await reload();
    if (answer !== undefined) newest.current = answer;
    return answer;
  }, [reload]);
  return useMemo(
    () => ({
      view,
      latest,
      patch,
      reload: reloadNewest,
      actOnce: service.actOnce,
      async act(name, fields) {
        const outcome = await service.act(name, fields);
        if (outcome.kind !== 'unanswered' && outcome.kind !== 'invalid') await reloadNewest();
        return outcome;
      },
    }),
    [view, latest, patch, reloadNewest, service],
  );
}
