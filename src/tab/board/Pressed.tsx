import { Button } from '../look/Button';
import { MessageBar } from '../look/MessageBar';
import { OutcomeBar } from '../meeting/OutcomeBar';
import type { Press } from '../running/usePress';
import { useRunTexts } from '../running/runTexts';

/** How a press ended; where it has consequences they are read first, and then it is done. */
export function Pressed({ press: { outcome, confirm } }: { readonly press: Press }) {
  const { board: texts } = useRunTexts();
  if (confirm === undefined || outcome?.kind !== 'refused') return <OutcomeBar outcome={outcome} />;
  return (
    <MessageBar intent="warn" actions={<Button onClick={() => void confirm()}>{texts.confirm}</Button>}>
      <p>{outcome.text}</p>
      <ul>
        {outcome.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </MessageBar>
  );
}
