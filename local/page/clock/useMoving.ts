import { useState } from 'react';
import type { Instant } from '../../../src/core/calendar';
import { moveClock } from '../api/local';
import type { ClockMove } from '../api/model';
import { sentenceOf } from '../api/request';
import { texts } from '../texts';

type Moving =
  | { readonly state: 'idle' }
  | { readonly state: 'moving' }
  | { readonly state: 'refused'; readonly sentence: string }
  | { readonly state: 'moved'; readonly move: ClockMove };

/** Moves the clock forward and tells what fell due on the way. */
export function useMoving(onMoved: () => void): Moving & { start: (now: Instant, to: Instant | undefined) => void } {
  const [moving, setMoving] = useState<Moving>({ state: 'idle' });
  const start = (now: Instant, to: Instant | undefined) => {
    if (to === undefined || to <= now) {
      setMoving({ state: 'refused', sentence: texts.clock.notForward });
      return;
    }
    setMoving({ state: 'moving' });
    moveClock(new Date(to).toISOString()).then(
      (move) => {
        setMoving({ state: 'moved', move });
        onMoved();
      },
      (thrown: unknown) => setMoving({ state: 'refused', sentence: sentenceOf(thrown) }),
    );
  };
  return { ...moving, start };
}
