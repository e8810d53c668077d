import { useEffect, useState } from 'react';

export interface Live {
  /** Grows each time something happened; what is shown is then fetched again. */
  readonly round: number;
  readonly contact: 'held' | 'lost';
}

/** Listens to the server's events. The browser connects again by itself; what happened meanwhile is then fetched. */
export function useLive(as: string): Live {
  const [live, setLive] = useState<Live>({ round: 0, contact: 'held' });
  useEffect(() => {
    const events = new EventSource(`/local/events?${new URLSearchParams({ as }).toString()}`);
    const happened = () => setLive((before) => ({ round: before.round + 1, contact: 'held' }));
    events.onmessage = happened;
    // The first opening changes nothing: all has just been fetched.
    events.onopen = () =>
      setLive((before) => (before.contact === 'lost' ? { round: before.round + 1, contact: 'held' } : before));
    events.onerror = () => setLive((before) => ({ ...before, contact: 'lost' }));
    return () => events.close();
  }, [as]);
  return live;
}
