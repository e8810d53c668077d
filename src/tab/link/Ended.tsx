import { MessageBar } from '../look/MessageBar';
import type { ActOutcome } from '../service/answer';
import { useLink } from './linkPage';

/** How an act ended, in the service's own sentence. */
export function Ended({ outcome }: { readonly outcome: ActOutcome | undefined }) {
  const { texts } = useLink();
  if (outcome === undefined) return null;
  if (outcome.kind === 'done') return <MessageBar intent="good">{outcome.done.text}</MessageBar>;
  if (outcome.kind === 'trouble' || outcome.kind === 'unanswered') {
    return <MessageBar intent="bad">{texts.outage}</MessageBar>;
  }
  return (
    <MessageBar intent="bad">
      <p>{outcome.text}</p>
      {outcome.kind === 'refused' && outcome.clause !== null && <p>{outcome.clause}</p>}
    </MessageBar>
  );
}
