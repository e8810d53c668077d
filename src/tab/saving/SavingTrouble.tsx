import { Button } from '../look/Button';
import { MessageBar } from '../look/MessageBar';
import { useStepTexts } from '../meeting/stepTexts';
import type { Saving, ValueRules } from './saving';
import styles from './saving.module.css';

export interface SavingTroubleProps<Value> {
  readonly saving: Saving<Value>;
  readonly choose: (value: Value) => void;
  /** Their value as text, or null where it is many things and cannot be shown in one. */
  readonly textOf: (value: Value) => string | null;
  /** Both values in one, where that can be had. */
  readonly both?: ValueRules<Value>['both'];
}

/** Why something is not saved: a rule said no, or somebody else changed the same. Both texts stand until one is chosen. */
export function SavingTrouble<Value>({ saving, choose, textOf, both }: SavingTroubleProps<Value>) {
  const texts = useStepTexts().saving;
  const { trouble, value, base } = saving;
  if (trouble === null) return null;
  if (trouble.kind === 'refused') return <MessageBar intent="bad">{trouble.text}</MessageBar>;
  const theirs = textOf(trouble.theirs);
  return (
    <MessageBar
      intent="warn"
      actions={
        <>
          <Button onClick={() => choose(value)}>{texts.keepMine}</Button>
          <Button onClick={() => choose(trouble.theirs)}>{texts.takeTheirs}</Button>
          {both !== undefined && (
            <Button onClick={() => choose(both(base, value, trouble.theirs))}>{texts.keepBoth}</Button>
          )}
        </>
      }
    >
      {theirs === null ? (
        texts.clashLines
      ) : (
        <>
          <p>{texts.clashText}</p>
          <p className={styles.theirs}>{theirs === '' ? texts.emptyTheirs : theirs}</p>
        </>
      )}
    </MessageBar>
  );
}
