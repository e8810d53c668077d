import { Field, SearchBox, Text, Title1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { LocalBody, LocalPerson } from '../api/model';
import { texts } from '../texts';
import { groupPeople, searchPeople } from './groups';
import { PersonGroup } from './PersonGroup';

const useStyles = makeStyles({
  page: {
    height: '100%',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  column: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '64rem',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
  },
  about: { maxWidth: '42rem', color: tokens.colorNeutralForeground2 },
  search: { maxWidth: '30rem' },
  box: { maxWidth: 'none', width: '100%' },
});

interface PersonPickerProps {
  readonly people: readonly LocalPerson[];
  readonly bodies: readonly LocalBody[];
  readonly onPick: (person: LocalPerson) => void;
}

/** Everybody in the loaded organisations, to be one of. */
export function PersonPicker({ people, bodies, onPick }: PersonPickerProps) {
  const styles = useStyles();
  const [search, setSearch] = useState('');
  const groups = searchPeople(groupPeople(people, bodies), search);
  const found = new Set(groups.flatMap((group) => group.standings.map((one) => one.person.id))).size;
  return (
    <div className={styles.page}>
      <main className={styles.column}>
        <Title1 as="h1">{texts.people.heading}</Title1>
        <Text className={styles.about}>{texts.people.about}</Text>
        <Field label={texts.people.search} className={styles.search}>
          <SearchBox
            className={styles.box}
            value={search}
            onChange={(_event, { value }) => setSearch(value)}
            dismiss={{ 'aria-label': texts.people.clear }}
            autoFocus
          />
        </Field>
        <Text role="status" size={200}>
          {people.length === 0 ? texts.people.empty : found === 0 ? texts.people.none : texts.people.found(found)}
        </Text>
        {groups.map((group) => (
          <PersonGroup key={group.key} group={group} onPick={onPick} />
        ))}
      </main>
    </div>
  );
}
