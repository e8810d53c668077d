import { useState } from 'react';
import type { PressAnswer, Pressed } from '../api/local';
import { press } from '../api/local';
import { sentenceOf } from '../api/request';
import { texts } from '../texts';

export interface Pressing {
  readonly state: 'idle' | 'busy';
  /** What the bot said to the press, when it was not a new card. */
  readonly said: { readonly sentence: string; readonly intent: 'info' | 'error' } | undefined;
  readonly press: (pressed: Pressed) => Promise<void>;
  readonly refuse: (sentence: string) => void;
}

/** Presses a button of a card and keeps what came of it. */
export function usePress(): Pressing {
  const [state, setState] = useState<Pressing['state']>('idle');
  const [said, setSaid] = useState<Pressing['said']>(undefined);
  return {
    state,
    said,
    async press(pressed) {
      setState('busy');
      setSaid(undefined);
      try {
        setSaid(saidIn(await press(pressed)));
      } catch (thrown) {
        setSaid({ sentence: sentenceOf(thrown), intent: 'error' });
      } finally {
        setState('idle');
      }
    },
    refuse: (sentence) => setSaid({ sentence, intent: 'error' }),
  };
}

/** Reads the answer to an `adaptiveCard/action`: a card is shown in the conversation, a sentence here. */
function saidIn({ status, invoke }: PressAnswer): Pressing['said'] {
  const failed = { sentence: texts.chat.pressFailed, intent: 'error' } as const;
  if (status >= 400) return failed;
  if (invoke?.type === 'application/vnd.microsoft.activity.message' && typeof invoke.value === 'string') {
    return { sentence: invoke.value, intent: 'info' };
  }
  if (invoke?.type !== 'application/vnd.microsoft.error' && (invoke?.statusCode ?? 200) < 400) return undefined;
  const message = (invoke?.value as { message?: unknown } | undefined)?.message;
  return typeof message === 'string' ? { sentence: message, intent: 'error' } : failed;
}
