import { Avatar, Button, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { parseDay } from '../../../src/core/calendar';
import { shortDay } from '../../../src/texts/when';
import type { LocalPerson } from '../api/model';
import { texts } from '../texts';
import type { PeopleGroup, Standing } from './groups';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(19rem, 100%), 1fr))',
    gap: tokens.spacingVerticalS,
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
  },
  person: {
    width: '100%',
    height: '100%',
    justifyContent: 'flex-start',
    textAlign: 'start',
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  role: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

interface PersonGroupProps {
  readonly group: PeopleGroup;
  readonly onPick: (person: LocalPerson) => void;
}

export function PersonGroup({ group, onPick }: PersonGroupProps) {
  const styles = useStyles();
  return (
    <section aria-label={group.name}>
      <Subtitle2 as="h2">{group.name}</Subtitle2>
      <ul className={styles.list}>
        {group.standings.map((one) => (
          <li key={`${one.person.id} ${one.role} ${one.party ?? ''}`}>
            <Button appearance="outline" className={styles.person} onClick={() => onPick(one.person)}>
              <Avatar name={one.person.name} color="colorful" aria-hidden />
              <span className={styles.words}>
                <Text weight="semibold">{one.person.name}</Text>
                <Text size={200} className={styles.role}>
                  {standingOf(one)}
                </Text>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** `representant, Polisen, till 30 juni 2026`; the address for someone without a role. */
function standingOf({ person, role, party, to }: Standing): string {
  if (role === '') return person.upn;
  const until = to === null ? undefined : parseDay(to);
  const words = [texts.role(role), party, until === undefined ? null : texts.people.until(shortDay(until, 'sv'))];
  return words.filter((word) => word !== null).join(', ');
}
