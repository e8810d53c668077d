import { useEffect, useRef } from 'react';

/** Writes what a row begins as into it, once: from then on it is saved and kept as if it had been typed. */
export function useBegin<Value>(begin: Value | undefined, change: (value: Value) => void): void {
  const written = useRef(false);
  useEffect(() => {
    if (begin === undefined || written.current) return;
    written.current = true;
    change(begin);
  }, [begin, change]);
}
