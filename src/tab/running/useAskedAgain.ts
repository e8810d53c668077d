import { useEffect } from 'react';
import { nextAsk, type Pace } from './pace';

/** Asks now and then, as long as the page is seen and it is not paused; ever more seldom while no answer comes. `ask` is to keep its identity. */
export function useAskedAgain(ask: () => Promise<'answered' | 'missed'>, pace: Pace | 'paused'): void {
  useEffect(() => {
    if (pace === 'paused') return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let missed = 0;
    let state: 'going' | 'stopped' = 'going';
    const plan = () => {
      clearTimeout(timer);
      if (state === 'going' && document.visibilityState === 'visible') {
        timer = setTimeout(() => void again(), nextAsk(missed, Math.random(), pace));
      }
    };
    const again = async () => {
      missed = (await ask()) === 'answered' ? 0 : missed + 1;
      plan();
    };
    document.addEventListener('visibilitychange', plan);
    plan();
    return () => {
      state = 'stopped';
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', plan);
    };
  }, [ask, pace]);
}
