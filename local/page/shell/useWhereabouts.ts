import { useMemo, useSyncExternalStore } from 'react';
import type { Whereabouts } from '../place';
import { readHash, writeHash } from '../place';

/** Where the person is, as the address says, and the way to somewhere else. */
export function useWhereabouts(): readonly [Whereabouts, (to: Whereabouts) => void] {
  const hash = useSyncExternalStore(listenToHash, () => location.hash);
  const here = useMemo(() => readHash(hash), [hash]);
  return [here, goTo];
}

function goTo(to: Whereabouts): void {
  location.hash = writeHash(to);
}

function listenToHash(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}
