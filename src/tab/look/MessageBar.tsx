import type { ReactNode } from 'react';
import { Icon } from './Icon';
import { checkIcon, errorIcon, infoIcon, warningIcon } from './icons';
import look from './look.module.css';

export type Intent = 'info' | 'good' | 'warn' | 'bad';

const ICONS = { info: infoIcon, good: checkIcon, warn: warningIcon, bad: errorIcon };
const TONES = { info: undefined, good: look.barGood, warn: look.barWarn, bad: look.barBad };

export interface MessageBarProps {
  readonly intent: Intent;
  readonly children: ReactNode;
  /** Buttons that answer the message. */
  readonly actions?: ReactNode;
}

/** A sentence that stays until what it says is no longer so. Trouble is read aloud at once, the rest when there is time. */
export function MessageBar({ intent, children, actions }: MessageBarProps) {
  return (
    <div className={`${look.bar ?? ''} ${TONES[intent] ?? ''}`} role={intent === 'bad' ? 'alert' : 'status'}>
      <Icon path={ICONS[intent]} />
      <div>{children}</div>
      {actions}
    </div>
  );
}
