import { useEffect, useState } from 'react';

/** Real milliseconds between two looks at the clock. */
const LOOK = 5_000;

/** The domain time now, ISO 8601, running on in real time from when it was read; undefined until it has been read. */
export function useRunning(clock: { readonly now: string; readonly read: number } | undefined): string | undefined {
  const [real, setReal] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setReal(Date.now()), LOOK);
    return () => clearInterval(timer);
  }, []);
  if (clock === undefined) return undefined;
  return new Date(Date.parse(clock.now) + Math.max(0, real - clock.read)).toISOString();
}
