import { useEffect, useRef, useState } from 'react';
import type { LinkPageTexts } from '../../texts/links/page/sv';
import { Button } from '../look/Button';
import field from '../look/field.module.css';
import { FieldError } from '../look/FieldError';
import look from '../look/look.module.css';
import { MessageBar } from '../look/MessageBar';
import type { Answered, Asking } from './asking';

export interface KnockProps {
  readonly asking: Asking;
  readonly texts: LinkPageTexts;
  readonly onOpened: () => void;
  readonly onOver: (text: string) => void;
}

/** Before the page opens: a code is asked for, and written. */
export function Knock({ asking, texts, onOpened, onOver }: KnockProps) {
  const [stage, setStage] = useState<'asking' | 'writing'>('asking');
  const [told, setTold] = useState<{ readonly intent: 'info' | 'bad'; readonly text: string }>();
  const [code, setCode] = useState('');
  const [wrong, setWrong] = useState<string>();
  const [busy, setBusy] = useState<'busy' | 'free'>('free');
  const written = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (stage === 'writing') written.current?.focus();
  }, [stage]);

  const refused = (answered: Exclude<Answered<unknown>, { readonly is: 'here' }>) => {
    if (answered.is === 'over') onOver(answered.text);
    else setTold({ intent: 'bad', text: answered.is === 'away' ? texts.outage : answered.text });
  };
  const ask = async () => {
    setBusy('busy');
    const answered = await asking.code();
    setBusy('free');
    if (answered.is !== 'here') {
      refused(answered);
      return;
    }
    setTold({ intent: 'info', text: answered.value.text });
    setCode('');
    setStage('writing');
    written.current?.focus();
  };
  const enter = async () => {
    if (!/^\d{6}$/.test(code.replace(/\s/g, ''))) {
      setWrong(texts.knock.codeMissing);
      written.current?.focus();
      return;
    }
    setWrong(undefined);
    setBusy('busy');
    const answered = await asking.enter(code);
    setBusy('free');
    if (answered.is === 'here') onOpened();
    else refused(answered);
  };

  return (
    <main className={look.page}>
      <form
        className={look.card}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void (stage === 'asking' ? ask() : enter());
        }}
      >
        <h1>{texts.knock.heading}</h1>
        {stage === 'asking' && <p>{texts.knock.about}</p>}
        {told !== undefined && <MessageBar intent={told.intent}>{told.text}</MessageBar>}
        {stage === 'writing' && (
          <div className={field.field}>
            <label htmlFor="code" className={field.label}>
              {texts.knock.code}
            </label>
            <input
              ref={written}
              id="code"
              className={field.input}
              value={code}
              maxLength={12}
              inputMode="numeric"
              autoComplete="one-time-code"
              aria-describedby="code-wrong"
              aria-invalid={wrong === undefined ? undefined : true}
              onChange={(event) => setCode(event.target.value)}
            />
            <FieldError id="code-wrong" text={wrong} />
          </div>
        )}
        <p className={look.inline}>
          <Button type="submit" appearance="primary" blocked={busy === 'busy' ? 'blocked' : 'free'}>
            {stage === 'asking' ? texts.knock.ask : texts.knock.enter}
          </Button>
          {stage === 'writing' && (
            <Button appearance="subtle" blocked={busy === 'busy' ? 'blocked' : 'free'} onClick={() => void ask()}>
              {texts.knock.askAgain}
            </Button>
          )}
        </p>
      </form>
    </main>
  );
}
