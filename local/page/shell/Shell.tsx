import { Link, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { loadMessages } from '../api/local';
import { useLoaded } from '../loaded';
import type { Place } from '../place';
import { writeHash } from '../place';
import { texts } from '../texts';
import type { ThemeName } from '../theme/theme';
import { PlaceView } from './PlaceView';
import { Rail } from './Rail';
import type { Session } from './session';
import { TopBar } from './TopBar';
import { useLive } from './useLive';
import { useUnread } from './useUnread';

const useStyles = makeStyles({
  shell: {
    display: 'grid',
    gridTemplateRows: 'auto auto minmax(0, 1fr)',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gridTemplateAreas: '"top top" "notice notice" "rail main"',
    height: '100%',
    '@media (max-width: 40rem)': {
      gridTemplateRows: 'auto auto minmax(0, 1fr) auto',
      gridTemplateColumns: 'minmax(0, 1fr)',
      gridTemplateAreas: '"top" "notice" "main" "rail"',
    },
  },
  skip: {
    position: 'absolute',
    zIndex: 10,
    insetInlineStart: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground1,
    ':not(:focus)': { transform: 'translateY(-200%)' },
  },
  top: { gridArea: 'top' },
  notice: { gridArea: 'notice' },
  rail: { gridArea: 'rail', overflowY: 'auto' },
  main: { gridArea: 'main', minWidth: 0, backgroundColor: tokens.colorNeutralBackground2, outlineStyle: 'none' },
});

interface ShellProps {
  readonly who: Pick<Session, 'person' | 'people' | 'bodies'>;
  readonly place: Place;
  readonly theme: ThemeName;
  readonly onTheme: (theme: ThemeName) => void;
  readonly onGo: (place: Place) => void;
  readonly onLeave: () => void;
}

/** The frame around every view: bar, rail, and what is at the place. */
export function Shell({ who, place, theme, onTheme, onGo, onLeave }: ShellProps) {
  const styles = useStyles();
  const main = useRef<HTMLElement>(null);
  const live = useLive(who.person.id);
  const href = (to: Place) => writeHash({ as: who.person.id, place: to });
  const session: Session = { ...who, theme, live, go: onGo, href };
  const personal = useLoaded(
    `personal chat of ${who.person.id}`,
    async () => (who.person.reached === 'inTeams' ? loadMessages('personal', who.person.id) : []),
    live.round,
  );
  const unread = useUnread(personal, place.at === 'chat' ? 'seen' : 'elsewhere');
  return (
    <div className={styles.shell}>
      <Link as="button" className={styles.skip} onClick={() => main.current?.focus()}>
        {texts.skip}
      </Link>
      <div className={styles.top}>
        <TopBar session={session} onTheme={onTheme} onLeave={onLeave} />
      </div>
      <div className={styles.notice} role="status">
        {live.contact === 'lost' && (
          <MessageBar intent="warning">
            <MessageBarBody>{texts.live.lost}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <div className={styles.rail}>
        <Rail session={session} place={place} unread={unread} />
      </div>
      <main className={styles.main} ref={main} tabIndex={-1}>
        <PlaceView session={session} place={place} personal={personal} />
      </main>
    </div>
  );
}
