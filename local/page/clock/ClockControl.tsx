import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { Clock20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { loadClock } from '../api/local';
import { useLoaded } from '../loaded';
import type { Session } from '../shell/session';
import { texts } from '../texts';
import { shortMoment, timeOf, writtenDayOf } from '../times';
import { ClockDialog } from './ClockDialog';
import { useRunning } from './useRunning';

const NARROW = '@media (max-width: 40rem)';

const useStyles = makeStyles({
  clock: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minWidth: 0 },
  wide: { [NARROW]: { display: 'none' } },
  narrow: { display: 'none', [NARROW]: { display: 'inline' } },
  move: { [NARROW]: { minWidth: 'auto', paddingInline: tokens.spacingHorizontalXS } },
});

/** The domain clock, and the way to move it forward. */
export function ClockControl({ session }: { readonly session: Session }) {
  const styles = useStyles();
  const [dialog, setDialog] = useState<'open' | 'closed'>('closed');
  const loaded = useLoaded('clock', async () => ({ ...(await loadClock()), read: Date.now() }), session.live.round);
  const now = useRunning(loaded.state === 'ready' ? loaded.value : undefined);
  return (
    <div className={styles.clock}>
      {now !== undefined && (
        <Text wrap={false} truncate title={texts.clock.now(`${writtenDayOf(now)} ${timeOf(now)}`)}>
          <time dateTime={now} className={styles.wide}>{`${writtenDayOf(now)} ${timeOf(now)}`}</time>
          <time dateTime={now} className={styles.narrow}>
            {shortMoment(now)}
          </time>
        </Text>
      )}
      <Button
        size="small"
        icon={<Clock20Regular />}
        className={styles.move}
        aria-label={texts.clock.move}
        disabled={now === undefined}
        onClick={() => setDialog('open')}
      >
        <span className={styles.wide}>{texts.clock.move}</span>
      </Button>
      {dialog === 'open' && now !== undefined && (
        <ClockDialog session={session} now={now} onMoved={loaded.reload} onClose={() => setDialog('closed')} />
      )}
    </div>
  );
}
