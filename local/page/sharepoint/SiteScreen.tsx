import { Avatar, Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { loadDirectory } from '../api/local';
import { useLoaded } from '../loaded';
import { PersonPicker } from '../people/PersonPicker';
import { writeHash } from '../place';
import type { Screen } from '../screen';
import { useWhereabouts } from '../shell/useWhereabouts';
import { Waiting } from '../shell/Waiting';
import { texts } from '../texts';
import { ThemeMenu } from '../theme/ThemeMenu';
import type { ThemeName } from '../theme/theme';
import { SharePointView } from './SharePointView';

const useStyles = makeStyles({
  screen: {
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground4,
  },
  brand: { flexGrow: 1 },
});

interface SiteScreenProps {
  readonly screen: Extract<Screen, { show: 'site' }>;
  readonly theme: ThemeName;
  readonly onTheme: (theme: ThemeName) => void;
}

/** A SharePoint site at its own address. */
export function SiteScreen({ screen, theme, onTheme }: SiteScreenProps) {
  const styles = useStyles();
  const [{ as, place }, goTo] = useWhereabouts();
  const known = useLoaded('people and bodies', loadDirectory);
  const asked = as === '' ? screen.as : as;
  const atFirst = { site: screen.site, list: '', folder: screen.folder };
  const spot = place.at === 'sharepoint' ? place.spot : atFirst;
  return (
    <Waiting for={known}>
      {({ people, bodies }) => {
        const person = people.find((one) => [one.id, one.upn, one.mail].includes(asked));
        if (person === undefined) {
          const pick = (id: string) => goTo({ as: id, place: { at: 'sharepoint', spot } });
          return <PersonPicker people={people} bodies={bodies} onPick={({ id }) => pick(id)} />;
        }
        return (
          <div className={styles.screen}>
            <header className={styles.bar}>
              <Text weight="semibold" className={styles.brand}>
                {texts.sharepoint.heading}
              </Text>
              <ThemeMenu theme={theme} onTheme={onTheme} />
              <Button
                appearance="subtle"
                icon={<Avatar name={person.name} size={24} color="colorful" aria-hidden />}
                aria-label={texts.people.signedIn(person.name)}
                onClick={() => location.assign(location.pathname)}
              />
            </header>
            <main>
              <SharePointView
                person={person}
                sites={[screen.site]}
                spot={spot}
                href={(to) => writeHash({ as: person.id, place: { at: 'sharepoint', spot: to } })}
              />
            </main>
          </div>
        );
      }}
    </Waiting>
  );
}
