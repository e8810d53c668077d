import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Reloadable } from '../loaded';
import { texts } from '../texts';

const useStyles = makeStyles({
  room: { padding: tokens.spacingHorizontalXL },
  quiet: {
    display: 'grid',
    placeItems: 'center',
    padding: tokens.spacingHorizontalXXL,
    textAlign: 'center',
    color: tokens.colorNeutralForeground3,
    height: '100%',
  },
});

interface WaitingProps<Value> {
  readonly for: Reloadable<Value>;
  readonly children: (value: Value) => ReactNode;
}

/** What is fetched, once it is here; until then that it is coming, or why it is not. */
export function Waiting<Value>({ for: loaded, children }: WaitingProps<Value>) {
  const styles = useStyles();
  switch (loaded.state) {
    case 'loading':
      return (
        <div className={styles.room}>
          <Spinner label={texts.loading} size="small" />
        </div>
      );
    case 'failed':
      return (
        <div className={styles.room}>
          <Failure sentence={loaded.sentence} onAgain={loaded.reload} />
        </div>
      );
    case 'ready':
      return children(loaded.value);
  }
}

interface FailureProps {
  readonly sentence: string;
  readonly onAgain: () => void;
}

export function Failure({ sentence, onAgain }: FailureProps) {
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>{sentence}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={onAgain}>{texts.again}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** A pane with nothing in it says so, in the middle. */
export function Quiet({ children }: { readonly children: string }) {
  return (
    <div className={useStyles().quiet}>
      <Text>{children}</Text>
    </div>
  );
}
