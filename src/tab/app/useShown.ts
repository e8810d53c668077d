import { useEffect } from 'react';
import type { Loaded } from '../service/loaded';
import { useTab } from './tab';

/** Tells the host, once something can be read, that its own loading sign can go. */
export function useShown(loaded: Loaded<unknown>): void {
  const { host } = useTab();
  const settled = loaded.state !== 'loading';
  useEffect(() => {
    if (settled) host.shown();
  }, [settled, host]);
}
