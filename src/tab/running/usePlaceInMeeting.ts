import { useEffect, useMemo, useRef, useState } from 'react';
import type { AgendaItemView, MeetingView } from '../../api/views';
import type { Instant } from '../../core/calendar';
import { lineNow, takenUpNext } from '../../core/meetings/progress';
import { useMeeting } from '../meeting/openMeeting';
import { useAnnounce } from '../words/announcer';
import { useRunTexts } from './runTexts';

/** Where somebody looks: at who is there (`attendance`), or at a line by its address. */
export type Stop = string;

export interface PlaceInMeeting {
  readonly items: readonly AgendaItemView[];
  readonly stop: Stop;
  /** The line the meeting is at, whoever took it up; undefined before the first. */
  readonly now: AgendaItemView | undefined;
  /** Only looks there. */
  readonly lookAt: (stop: Stop) => void;
  /** Goes there; the meeting comes along where this person may take it there. */
  readonly goTo: (stop: Stop) => void;
  readonly next: Stop | undefined;
  readonly previous: Stop | undefined;
}

/** Where in the meeting this person is. Who looked at the line the meeting was at goes with it when it goes on. */
export function usePlaceInMeeting(now: Instant): PlaceInMeeting {
  const { view, row, perform, patch, inTurn, latest } = useMeeting();
  const texts = useRunTexts();
  const announce = useAnnounce();
  const items = useMemo(() => view.items.filter((item) => item.standing !== 'removed'), [view.items]);
  const at = lineNow(items);
  const [stop, setStop] = useState<Stop>(row ?? at?.id ?? 'attendance');
  const known = useRef(at?.id);
  /** Where this person takes the meeting, until it is there. */
  const wanted = useRef<Stop>();
  useEffect(() => {
    const before = known.current;
    known.current = at?.id;
    if (at === undefined || at.id === before || wanted.current !== undefined) return;
    setStop((shown) => (shown === (before ?? 'attendance') ? at.id : shown));
    announce(texts.nowAt(items.indexOf(at) + 1, at.title));
  }, [at, items, announce, texts]);
  const stops: readonly Stop[] = ['attendance', ...items.map(({ id }) => id)];
  const index = stops.indexOf(stop);
  const takeUp = (id: string) =>
    inTurn('takeUp', async () => {
      const item = latest().items.find((one) => one.id === id);
      // Passed by already: only where the person stopped is taken up.
      if (item === undefined || wanted.current !== id) return;
      const outcome = await perform('takeUpItem', { id, version: item.version });
      if (outcome.kind === 'done') patch((shown) => takenUp(shown, id, now, outcome.done.version ?? item.version));
      if (wanted.current === id) wanted.current = undefined;
    });
  return {
    items,
    stop: index === -1 ? 'attendance' : stop,
    now: at,
    lookAt: setStop,
    goTo(to) {
      setStop(to);
      const item = items.find(({ id }) => id === to);
      const takes = view.may.includes('takeUpItem') && item !== undefined && item.secrecy?.face !== 'masked';
      wanted.current = takes && at?.id !== to ? to : undefined;
      if (wanted.current !== undefined) void takeUp(to);
    },
    next: stops[index + 1],
    previous: stops[index - 1],
  };
}

function takenUp(view: MeetingView, id: string, at: Instant, version: string): MeetingView {
  const takenUpAt = takenUpNext(view.items, at);
  return { ...view, items: view.items.map((one) => (one.id === id ? { ...one, version, takenUpAt } : one)) };
}
