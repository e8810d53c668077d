import type { TabTexts } from '../../texts/tab/sv';
import type { Trouble } from '../service/answer';
import { Button } from './Button';
import look from './look.module.css';
import { MessageBar } from './MessageBar';

export interface TroubleViewProps {
  readonly trouble: Trouble;
  readonly texts: TabTexts;
  readonly onRetry: () => void;
}

/** A view that could not be had: what happened and what to do, with the button that does it. */
export function TroubleView({ trouble, texts, onRetry }: TroubleViewProps) {
  const words = texts.trouble[trouble];
  return (
    <main className={look.page} id="content">
      <MessageBar intent="bad" actions={<Button onClick={onRetry}>{texts.shell.retry}</Button>}>
        <h1 className={look.strong} style={{ fontSize: 'inherit', lineHeight: 'inherit' }}>
          {words.title}
        </h1>
        <p>{words.text}</p>
      </MessageBar>
    </main>
  );
}
