import { createContext, useContext, useMemo, useRef, useState } from 'react';
import type { ActName } from '../../api/acts';
import type { MeetingView } from '../../api/views';
import { useTab } from '../app/tab';
import type { ActOutcome } from '../service/answer';
import type { Reloadable } from '../service/loaded';
import type { ActFieldsSent, Service } from '../service/service';
import { createTurns, type Turns } from '../saving/turns';

/** The meeting that is open, and what can be done with it. */
export interface OpenMeeting extends MeetingActs {
  readonly view: MeetingView;
  /** Address of the line of the agenda a link has led to, or null. */
  readonly row: string | null;
  readonly acts: MeetingActs;
}

/** What can be done with the meeting that is open: the same as long as it is, whatever is shown of it. */
export interface MeetingActs extends Turns {
  /** The newest view, also for what was started before it came. */
  readonly latest: () => MeetingView;
  /** Asks for the meeting anew; gives it, or undefined on trouble. */
  readonly reload: () => Promise<MeetingView | undefined>;
  /** Puts what an answer has told into what is shown. What only the service can work out, as the gate, is then old. */
  readonly patch: (change: (view: MeetingView) => MeetingView) => void;
  readonly isOld: () => 'old' | 'fresh';
  /**
   * Takes a view that was asked for at `askedAt` (as `performance.now()` tells it) because somebody else may have done
   * something; not where something has been done here since, which it may be older than.
   */
  readonly takeFollowed: (view: MeetingView, askedAt: number) => void;
  /** Milliseconds since something was last done here; 0 while an act is under way, undefined before the first. */
  readonly sinceDone: () => number | undefined;
  /** Does an act, then shows the meeting as it is after it: also when somebody else was first. */
  readonly act: <Name extends ActName>(name: Name, fields: ActFieldsSent<Name>) => Promise<ActOutcome>;
  /** Does an act and leaves it to the caller to show what came of it. */
  readonly perform: Service['act'];
  readonly actOnce: Service['actOnce'];
}

export const OpenMeetingContext = createContext<OpenMeeting | undefined>(undefined);
export const MeetingActsContext = createContext<MeetingActs | undefined>(undefined);

export function useMeeting(): OpenMeeting {
  const meeting = useContext(OpenMeetingContext);
  if (meeting === undefined) throw new Error('A part of a meeting was shown without its meeting.');
  return meeting;
}

/** For a part that there are many of: it is not drawn anew because something else of the meeting has changed. */
export function useMeetingActs(): MeetingActs {
  const acts = useContext(MeetingActsContext);
  if (acts === undefined) throw new Error('A part of a meeting was shown without its meeting.');
  return acts;
}

export function useOpenMeeting(view: MeetingView, loaded: Reloadable<MeetingView>, row: string | null): OpenMeeting {
  const { service } = useTab();
  const { reload, patch } = loaded;
  // Every change of the view goes through here, so that what is started next knows it before the page is drawn anew.
  const newest = useRef({ view, old: false });
  const [turns] = useState(createTurns);
  const doing = useRef<{ underway: number; lastDone: number | undefined }>({ underway: 0, lastDone: undefined });
  const held = useMemo((): MeetingActs => {
    const again = async () => {
      const answer = await reload((fresh) => withNewer(fresh, newest.current.view));
      if (answer !== undefined) newest.current = { view: answer, old: false };
      return answer;
    };
    const noticing = async <Value>(does: Promise<Value>): Promise<Value> => {
      doing.current.underway += 1;
      try {
        return await does;
      } finally {
        doing.current.underway -= 1;
        doing.current.lastDone = performance.now();
      }
    };
    const sinceDone = () => {
      const { underway, lastDone } = doing.current;
      if (underway > 0) return 0;
      return lastDone === undefined ? undefined : performance.now() - lastDone;
    };
    return {
      ...turns,
      sinceDone,
      takeFollowed(answer: MeetingView, askedAt: number) {
        const since = sinceDone();
        if (since !== undefined && performance.now() - since >= askedAt) return;
        newest.current = { view: answer, old: false };
        patch(() => answer);
      },
      latest: () => newest.current.view,
      isOld: () => (newest.current.old ? ('old' as const) : ('fresh' as const)),
      reload: again,
      patch(change: (view: MeetingView) => MeetingView) {
        newest.current = { view: change(newest.current.view), old: true };
        patch(change);
      },
      perform: (name, fields) => noticing(service.act(name, fields)),
      actOnce: (name, fields, key) => noticing(service.actOnce(name, fields, key)),
      async act(name, fields) {
        const outcome = await noticing(service.act(name, fields));
        if (outcome.kind !== 'unanswered' && outcome.kind !== 'invalid') await again();
        return outcome;
      },
    };
  }, [reload, patch, service, turns]);
  return useMemo(() => ({ ...held, acts: held, view, row }), [held, view, row]);
}

/**
 * A view with the lines that are newer in the one before it: what was saved here while it was on its way does not go back
 * to what stood there when it was asked for.
 */
function withNewer(view: MeetingView, known: MeetingView): MeetingView {
  const newer = new Map(known.items.map((item) => [item.id, item]));
  const items = view.items.map((item) => {
    const before = newer.get(item.id);
    return before !== undefined && numberIn(before.version) > numberIn(item.version) ? before : item;
  });
  return items.some((item, at) => item !== view.items[at]) ? { ...view, items } : view;
}

/** Versions of a row are numbered. */
function numberIn(version: string): number {
  return Number(/\d+/.exec(version)?.[0] ?? 0);
}
