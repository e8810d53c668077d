import { useState } from 'react';
import type { PreparationView } from '../../api/participationView';
import { Badge } from '../look/Badge';
import { Button } from '../look/Button';
import { Card } from '../look/Card';
import look from '../look/look.module.css';
import { OutcomeBar } from '../meeting/OutcomeBar';
import { useMeeting } from '../meeting/openMeeting';
import type { ActOutcome } from '../service/answer';
import { usePreparingTexts } from './preparingTexts';

const TONES = { signedOff: 'good', signedEarlierDraft: 'warn', notYet: 'plain' } as const;

/** Who of those who prepare together has signed off the draft. One that is missing is shown, and stops nobody (FSG-12). */
export function PreparationCard({ preparation }: { readonly preparation: PreparationView }) {
  const { view } = useMeeting();
  const { signing: texts } = usePreparingTexts();
  const { signedOff, of, dueDay, preparers } = preparation;
  const waits = view.meeting.stage === 'planned' && signedOff < of;
  const titleOf = (id: string) => view.items.find((item) => item.id === id)?.title;
  return (
    <Card heading={texts.heading}>
      <p>{texts.count(signedOff, of)}</p>
      {waits && dueDay !== null && <p>{view.today > dueDay ? texts.late(dueDay) : texts.due(dueDay)}</p>}
      {waits && <p className={look.quiet}>{texts.noStop}</p>}
      <ul className={look.rows}>
        {preparers.map(({ upn, name, standing, at, changed }) => (
          <li key={upn}>
            <p className={look.spread}>
              <span>{name}</span>
              <Badge tone={TONES[standing]}>{texts.standing[standing]}</Badge>
            </p>
            {at !== null && <p className={`${look.quiet ?? ''} ${look.small ?? ''}`}>{texts.at(at)}</p>}
            {changed.length > 0 && (
              <p className={look.small}>{texts.changed(changed.flatMap((id) => titleOf(id) ?? []))}</p>
            )}
          </li>
        ))}
      </ul>
      <SignOffButton preparation={preparation} />
    </Card>
  );
}

/** Signs off the draft as it is now, for one of those who prepare it and have not yet. */
export function SignOffButton({ preparation }: { readonly preparation: PreparationView }) {
  const { view, act, settled, latest } = useMeeting();
  const { signing: texts } = usePreparingTexts();
  const [state, setState] = useState<'idle' | 'signing'>('idle');
  const [outcome, setOutcome] = useState<ActOutcome>();
  const mine = preparation.preparers.find(({ upn }) => upn.toLowerCase() === view.me.upn.toLowerCase());
  const sign = async () => {
    setState('signing');
    // What is being saved is part of what is signed off.
    await settled();
    const { id, version } = latest().meeting;
    setOutcome(await act('signOff', { id, version }));
    setState('idle');
  };
  const may = view.may.includes('signOff') && mine !== undefined && mine.standing !== 'signedOff';
  return (
    <>
      <OutcomeBar outcome={outcome} />
      {may && (
        <div>
          <Button blocked={state === 'signing' ? 'blocked' : 'free'} onClick={() => void sign()}>
            {state === 'signing' ? texts.signing : mine.standing === 'notYet' ? texts.sign : texts.signAgain}
          </Button>
        </div>
      )}
    </>
  );
}
