import { useId, useState } from 'react';
import type { ParticipationView } from '../../api/participationView';
import { Badge } from '../look/Badge';
import { Button } from '../look/Button';
import field from '../look/field.module.css';
import { FieldError } from '../look/FieldError';
import look from '../look/look.module.css';
import { OutcomeBar } from '../meeting/OutcomeBar';
import { useMeeting } from '../meeting/openMeeting';
import { usePreparingTexts } from '../preparing/preparingTexts';
import type { ActOutcome } from '../service/answer';

type Request = ParticipationView['guests'][number];

const TONES = { asked: 'warn', approved: 'good', refused: 'plain' } as const;

/** Guests somebody has asked for. The chair of that very meeting answers, with a reason where it is no (FSS-17, FSG-11). */
export function GuestRequests() {
  const { view } = useMeeting();
  const { radar: texts } = usePreparingTexts();
  const [outcome, setOutcome] = useState<ActOutcome>();
  const { guests } = view.participation;
  if (guests.length === 0) return null;
  return (
    <section aria-label={texts.guests}>
      <h3>{texts.guests}</h3>
      <OutcomeBar outcome={outcome} />
      <ul className={look.rows}>
        {guests.map((guest) => (
          <li key={guest.id}>
            <p className={look.spread}>
              <span>{[guest.name, guest.organisation].filter(Boolean).join(', ')}</span>
              <Badge tone={TONES[guest.state]}>{texts.guestStates[guest.state]}</Badge>
            </p>
            {guest.reason !== '' && <p className={look.quiet}>{guest.reason}</p>}
            {guest.state === 'asked' && view.may.includes('answerGuest') && (
              <GuestAnswer guest={guest} onOutcome={setOutcome} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface GuestAnswerProps {
  readonly guest: Request;
  readonly onOutcome: (outcome: ActOutcome) => void;
}

function GuestAnswer({ guest: { id, version, name }, onOutcome }: GuestAnswerProps) {
  const { act } = useMeeting();
  const { radar: texts } = usePreparingTexts();
  const [reason, setReason] = useState<string>();
  const [tried, setTried] = useState<'tried' | 'notYet'>('notYet');
  const fieldId = useId();
  const answer = async (how: 'approved' | 'refused', why: string) =>
    onOutcome(await act('answerGuest', { id, version, answer: how, reason: why }));
  if (reason === undefined) {
    return (
      <div className={look.inline}>
        <Button onClick={() => void answer('approved', '')}>{texts.approve(name)}</Button>
        <Button appearance="subtle" onClick={() => setReason('')}>
          {texts.refuse(name)}
        </Button>
      </div>
    );
  }
  const missing = reason.trim() === '';
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried('tried');
        if (!missing) void answer('refused', reason.trim());
      }}
    >
      <label htmlFor={fieldId} className={field.label}>
        {texts.why(name)}
      </label>
      <input
        id={fieldId}
        className={field.input}
        value={reason}
        maxLength={4000}
        aria-describedby={`${fieldId}-error`}
        onChange={(event) => setReason(event.target.value)}
      />
      <FieldError id={`${fieldId}-error`} text={tried === 'tried' && missing ? texts.whyMissing : undefined} />
      <div className={look.inline}>
        <Button type="submit">{texts.send}</Button>
        <Button appearance="subtle" onClick={() => setReason(undefined)}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}
