import { useEffect, useState } from 'react';

const KEPT = 'samverka-storbild';

/** Large type for a screen that a room shares. Kept while the window is open, also over a reload. */
export function useBigType() {
  const [size, setSize] = useState<'big' | 'plain'>(() => (read() === 'big' ? 'big' : 'plain'));
  useEffect(() => {
    document.documentElement.dataset['size'] = size;
    keep(size);
    return () => {
      delete document.documentElement.dataset['size'];
    };
  }, [size]);
  return { size, swap: () => setSize((now) => (now === 'big' ? 'plain' : 'big')) };
}

/** A browser may refuse to keep anything: the switch then works until the page is left. */
function read(): string | null {
  try {
    return sessionStorage.getItem(KEPT);
  } catch {
    return null;
  }
}

function keep(size: string): void {
  try {
    sessionStorage.setItem(KEPT, size);
  } catch {
    return;
  }
}
