import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useHost } from './host';
import type { Asked } from './useAnswer';

interface AnsweredProps<Answer> {
  readonly to: { readonly asked: Asked<Answer>; readonly again: () => void };
  readonly children: (answer: Answer) => ReactElement;
}

/** What a question gave; while it is under way, and when it could not be had, that is said. */
export function Answered<Answer>({ to: { asked, again }, children }: AnsweredProps<Answer>): ReactElement {
  const { texts } = useHost();
  if (asked.state === 'loading') return <Spinner label={texts.loading} labelPosition="after" size="small" />;
  if (asked.state === 'answered') return children(asked.answer);
  return (
    <MessageBar intent="error" role="alert">
      <MessageBarBody>{asked.because === 'refused' ? texts.refused : texts.failed}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={again}>{texts.again}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
