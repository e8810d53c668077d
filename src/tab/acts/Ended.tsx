import { Button } from '../look/Button';
import look from '../look/look.module.css';
import { MessageBar } from '../look/MessageBar';
import type { ActOutcome } from '../service/answer';
import { useTexts } from '../words/words';
import styles from './acts.module.css';
import { useActsTexts } from './actsTexts';

export interface EndedProps {
  readonly outcome: ActOutcome | undefined;
  readonly onConfirm: () => void;
  readonly onAgain: () => void;
  readonly onFetch: () => void;
}

/** How an act that was not done ended, and the one button that goes on from there. */
export function Ended({ outcome, onConfirm, onAgain, onFetch }: EndedProps) {
  const tab = useTexts();
  const texts = useActsTexts();
  switch (outcome?.kind) {
    case undefined:
    case 'done':
    case 'invalid':
      return null;
    case 'refused':
      return outcome.reason === 'toConfirm' ? (
        <MessageBar
          intent="warn"
          actions={
            <Button appearance="primary" onClick={onConfirm}>
              {texts.confirm}
            </Button>
          }
        >
          <h2 className={look.strong}>{texts.consequences}</h2>
          <p>{outcome.text}</p>
          <Lines lines={outcome.lines} />
        </MessageBar>
      ) : (
        <MessageBar intent="bad">
          <h2 className={look.strong}>{texts.refused}</h2>
          <p>{outcome.text}</p>
          <Lines lines={outcome.lines} />
          {/* Many sentences name their source themselves. */}
          {outcome.clause !== null && !outcome.text.includes(outcome.clause) && <p>{texts.clause(outcome.clause)}</p>}
        </MessageBar>
      );
    case 'changedByOther':
      return (
        <MessageBar intent="warn" actions={<Button onClick={onFetch}>{texts.changed}</Button>}>
          {texts.changedText}
        </MessageBar>
      );
    case 'unanswered':
      return (
        <MessageBar intent="bad" actions={<Button onClick={onAgain}>{texts.again}</Button>}>
          {texts.unanswered}
        </MessageBar>
      );
    case 'trouble': {
      const words = tab.trouble[outcome.trouble];
      return (
        <MessageBar intent="bad">
          {words.title}. {words.text}
        </MessageBar>
      );
    }
  }
}

/** Sentences, each on a line of its own. */
export function Lines({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
