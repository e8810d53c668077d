import { useState } from 'react';
import { Button } from '../look/Button';
import look from '../look/look.module.css';
import type { ActOutcome } from '../service/answer';
import { Ended } from './Ended';
import { standingOf, useLink } from './linkPage';

/** A new link for the same thing, once something has been done with this one. */
export function RenewPart() {
  const { view, texts, act } = useLink();
  const [outcome, setOutcome] = useState<ActOutcome>();
  const [state, setState] = useState<'free' | 'sending'>('free');
  const { id } = view.link;
  const isUsed = view.acts.some(({ act: name, done }) => name !== 'renewPersonalLink' && done.length > 0);
  if (!isUsed) return null;
  const renew = async () => {
    setState('sending');
    setOutcome(await act('renewPersonalLink', { id }));
    setState('free');
  };
  return (
    <footer className={look.pageHeader}>
      <p className={look.quiet}>{texts.open.renewAbout}</p>
      <Ended outcome={outcome} />
      {standingOf(view, 'renewPersonalLink', id) === 'open' && (
        <div>
          <Button blocked={state === 'sending' ? 'blocked' : 'free'} onClick={() => void renew()}>
            {texts.open.renew}
          </Button>
        </div>
      )}
    </footer>
  );
}
