import { useState } from 'react';
import { Button } from '../look/Button';
import { Card } from '../look/Card';
import look from '../look/look.module.css';
import { MessageBar } from '../look/MessageBar';
import { useStandAt } from '../look/useStandAt';
import type { NoticesProps } from './Notices';
import { useSettingsTexts } from './settingsTexts';

const ASKING = {};

/** What is kept about the person, and letting go of it; what goes and what stays is read first (reliability I5). */
export function AboutMe({ view: { body, aboutMe, forgetting }, acts }: NoticesProps) {
  const texts = useSettingsTexts();
  const [state, setState] = useState<'reading' | 'asking'>('reading');
  const [left, setLeft] = useState<object>();
  const opener = useStandAt<HTMLButtonElement>(left);
  const yes = useStandAt<HTMLButtonElement>(state === 'asking' ? ASKING : undefined);
  const leave = () => {
    setState('reading');
    setLeft({});
  };
  const forget = async () => {
    await acts.ask('forgetMe', { id: body.nr, version: body.version });
    setState('reading');
  };
  return (
    <Card heading={texts.me}>
      <ul>
        {aboutMe.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {state === 'reading' ? (
        <div>
          <Button ref={opener} onClick={() => setState('asking')}>
            {texts.forget}
          </Button>
        </div>
      ) : (
        <MessageBar intent="warn">
          <p className={look.strong}>{texts.forgetAbout}</p>
          <ul>
            {forgetting.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <div className={look.inline}>
            <Button
              ref={yes}
              appearance="primary"
              blocked={acts.state === 'acting' ? 'blocked' : 'free'}
              onClick={() => void forget()}
            >
              {texts.forgetYes}
            </Button>
            <Button onClick={leave}>{texts.forgetNo}</Button>
          </div>
        </MessageBar>
      )}
    </Card>
  );
}
