import { Ended, Lines } from '../acts/Ended';
import { MessageBar } from '../look/MessageBar';
import styles from './listing.module.css';
import type { RowActs } from './useRowActs';

/** How the last act on the page ended, in one place above its rows. */
export function Told({ acts }: { readonly acts: RowActs }) {
  const { outcome, told } = acts;
  return (
    <div ref={told} tabIndex={-1} className={`told ${styles.told ?? ''}`}>
      {outcome?.kind === 'done' && (
        <MessageBar intent="good">
          <p>{outcome.done.text}</p>
          <Lines lines={outcome.done.lines ?? []} />
        </MessageBar>
      )}
      {outcome?.kind === 'invalid' && <MessageBar intent="bad">{outcome.text}</MessageBar>}
      <Ended outcome={outcome} onConfirm={acts.confirm} onAgain={acts.again} onFetch={acts.fetch} />
    </div>
  );
}
