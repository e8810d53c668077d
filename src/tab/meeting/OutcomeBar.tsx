import { MessageBar } from '../look/MessageBar';
import type { ActOutcome } from '../service/answer';
import { useTexts } from '../words/words';
import { useStepTexts } from './stepTexts';

/** How an act ended, as one calm sentence beside what it concerns; nothing while there is nothing to say. */
export function OutcomeBar({ outcome }: { readonly outcome: ActOutcome | undefined }) {
  const tab = useTexts();
  const texts = useStepTexts().outcome;
  switch (outcome?.kind) {
    case undefined:
      return null;
    case 'done':
      return <MessageBar intent="good">{outcome.done.text}</MessageBar>;
    case 'refused':
      return (
        <MessageBar intent="bad">
          {outcome.text} {outcome.clause !== null && texts.clause(outcome.clause)}
        </MessageBar>
      );
    case 'invalid':
      return <MessageBar intent="bad">{outcome.text}</MessageBar>;
    case 'changedByOther':
      return <MessageBar intent="warn">{texts.changedByOther(outcome.text)}</MessageBar>;
    case 'unanswered':
      return <MessageBar intent="bad">{texts.unanswered}</MessageBar>;
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
