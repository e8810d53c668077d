import { useEffect, useState } from 'react';

/**
 * How many parts of a page are drawn yet: one more in each task until all are, the first at once. So a slow phone shows
 * what matters first sooner, and answers a press between two parts. They are to stand in that order on the page, so that
 * none is moved by one that comes later.
 */
export function useTurns(parts: number): number {
  const [drawn, setDrawn] = useState(1);
  useEffect(() => {
    if (drawn >= parts) return;
    const timer = setTimeout(() => setDrawn(drawn + 1));
    return () => clearTimeout(timer);
  }, [drawn, parts]);
  return drawn;
}
