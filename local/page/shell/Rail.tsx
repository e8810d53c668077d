import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FluentIcon } from '@fluentui/react-icons';
import {
  Apps24Regular,
  CalendarLtr24Regular,
  Chat24Regular,
  Library24Regular,
  Mail24Regular,
  PeopleTeam24Regular,
} from '@fluentui/react-icons';
import type { Place } from '../place';
import { texts } from '../texts';
import type { Session } from './session';

const NARROW = '@media (max-width: 40rem)';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    height: '100%',
    width: '4.75rem',
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    listStyleType: 'none',
    backgroundColor: tokens.colorNeutralBackground4,
    [NARROW]: { flexDirection: 'row', width: '100%', justifyContent: 'space-around', gap: 0 },
  },
  item: { [NARROW]: { flex: '1 1 0', minWidth: 0 } },
  link: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase100,
    textDecorationLine: 'none',
    ':hover': { color: tokens.colorNeutralForeground2BrandHover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  here: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1,
    // Seen in high contrast too, where the colours of the surfaces are one.
    boxShadow: `inset ${tokens.strokeWidthThicker} 0 ${tokens.colorBrandStroke1}`,
    [NARROW]: {
      fontWeight: tokens.fontWeightRegular,
      boxShadow: `inset 0 ${tokens.strokeWidthThicker} ${tokens.colorBrandStroke1}`,
    },
  },
  badge: { position: 'absolute', top: tokens.spacingVerticalXXS, insetInlineEnd: '18%' },
});

interface RailProps {
  readonly session: Session;
  readonly place: Place;
  readonly unread: number;
}

/** The ways into the parts of Teams; at the side, or along the bottom where it is narrow. */
export function Rail({ session, place, unread }: RailProps) {
  const styles = useStyles();
  return (
    <nav aria-label={texts.rail.label} style={{ height: '100%' }}>
      <ul className={styles.list}>
        {WAYS.map(({ to, icon: Icon, name, holds }) => (
          <li key={name} className={styles.item}>
            <a
              href={session.href(to)}
              className={mergeClasses(styles.link, holds.includes(place.at) && styles.here)}
              aria-current={holds.includes(place.at) ? 'page' : undefined}
              aria-label={to.at === 'chat' && unread > 0 ? `${name}, ${texts.rail.unread(unread)}` : name}
            >
              <Icon aria-hidden />
              {name}
              {to.at === 'chat' && unread > 0 && (
                <Badge className={styles.badge} size="small" color="danger">
                  {unread}
                </Badge>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface Way {
  readonly to: Place;
  readonly icon: FluentIcon;
  readonly name: string;
  readonly holds: readonly Place['at'][];
}

const WAYS: readonly Way[] = [
  { to: { at: 'chat' }, icon: Chat24Regular, name: texts.rail.chat, holds: ['chat'] },
  { to: { at: 'teams' }, icon: PeopleTeam24Regular, name: texts.rail.teams, holds: ['teams', 'channel'] },
  { to: { at: 'app', body: null, sub: '' }, icon: Apps24Regular, name: texts.rail.app, holds: ['app'] },
  { to: { at: 'mail', mail: '' }, icon: Mail24Regular, name: texts.rail.mail, holds: ['mail'] },
  { to: { at: 'calendar' }, icon: CalendarLtr24Regular, name: texts.rail.calendar, holds: ['calendar'] },
  {
    to: { at: 'sharepoint', spot: { site: '', list: '', folder: '' } },
    icon: Library24Regular,
    name: texts.rail.sharepoint,
    holds: ['sharepoint'],
  },
];
