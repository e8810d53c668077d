import { useId, useState } from 'react';
import { Button } from '../look/Button';
import { Card } from '../look/Card';
import field from '../look/field.module.css';
import look from '../look/look.module.css';
import type { NoticesProps } from './Notices';
import { useSettingsTexts } from './settingsTexts';

/** The person's own address to subscribe to their meetings by: made, told once, and taken back. */
export function Feed({ view: { body, feed }, acts }: NoticesProps) {
  const texts = useSettingsTexts();
  const id = useId();
  const [address, setAddress] = useState<string>();
  const blocked = acts.state === 'acting' ? 'blocked' : 'free';
  const about = { id: body.nr, version: body.version };
  const make = async () => {
    const ended = await acts.ask('makeCalendarFeed', about);
    const path = ended.kind === 'done' ? ended.done.address : undefined;
    if (path !== undefined) setAddress(new URL(path, window.location.origin).href);
  };
  const revoke = async () => {
    const ended = await acts.ask('revokeCalendarFeed', about);
    if (ended.kind === 'done') setAddress(undefined);
  };
  return (
    <Card heading={texts.feed}>
      <p>{texts.feedAbout}</p>
      {address !== undefined && (
        <label className={field.field} htmlFor={id}>
          <span className={field.label}>{texts.feedAddress}</span>
          <input
            id={id}
            className={field.input}
            readOnly
            value={address}
            aria-describedby={`${id}-once`}
            onFocus={(event) => event.target.select()}
          />
          <span id={`${id}-once`} className={field.hint}>
            {texts.feedOnce}
          </span>
        </label>
      )}
      <p className={look.quiet}>{feed === 'has' ? texts.feedThere : texts.feedNone}</p>
      <div className={look.inline}>
        <Button blocked={blocked} onClick={() => void make()}>
          {feed === 'has' ? texts.feedAnew : texts.feedMake}
        </Button>
        {feed === 'has' && (
          <Button blocked={blocked} onClick={() => void revoke()}>
            {texts.feedRevoke}
          </Button>
        )}
      </div>
    </Card>
  );
}
