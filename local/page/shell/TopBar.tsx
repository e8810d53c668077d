import { Avatar, Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ClockControl } from '../clock/ClockControl';
import { texts } from '../texts';
import { ThemeMenu } from '../theme/ThemeMenu';
import type { ThemeName } from '../theme/theme';
import type { Session } from './session';

const NARROW = '@media (max-width: 40rem)';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '3rem',
    padding: `0 ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground4,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  brand: { [NARROW]: { display: 'none' } },
  clock: {
    flexGrow: 1,
    display: 'flex',
    justifyContent: 'center',
    minWidth: 0,
    [NARROW]: { justifyContent: 'flex-start' },
  },
  person: { minWidth: 0, gap: tokens.spacingHorizontalS },
  name: { [NARROW]: { display: 'none' } },
});

interface TopBarProps {
  readonly session: Session;
  readonly onTheme: (theme: ThemeName) => void;
  readonly onLeave: () => void;
}

export function TopBar({ session, onTheme, onLeave }: TopBarProps) {
  const styles = useStyles();
  const { name } = session.person;
  return (
    <header className={styles.bar}>
      <Text weight="semibold" className={styles.brand}>
        {texts.brand}
      </Text>
      <div className={styles.clock}>
        <ClockControl session={session} />
      </div>
      <ThemeMenu theme={session.theme} onTheme={onTheme} />
      <Button appearance="subtle" className={styles.person} onClick={onLeave} aria-label={texts.people.signedIn(name)}>
        <Avatar name={name} size={28} color="colorful" aria-hidden />
        <span className={styles.name}>{name}</span>
      </Button>
    </header>
  );
}
