import { loadDirectory } from '../api/local';
import type { LocalPerson } from '../api/model';
import { useLoaded } from '../loaded';
import { PersonPicker } from '../people/PersonPicker';
import type { ThemeName } from '../theme/theme';
import { Shell } from './Shell';
import { useWhereabouts } from './useWhereabouts';
import { Waiting } from './Waiting';

interface TeamsScreenProps {
  readonly theme: ThemeName;
  readonly onTheme: (theme: ThemeName) => void;
}

/** Teams on one machine: pick a person, then be them. */
export function TeamsScreen({ theme, onTheme }: TeamsScreenProps) {
  const [{ as, place }, goTo] = useWhereabouts();
  const known = useLoaded('people and bodies', loadDirectory);
  return (
    <Waiting for={known}>
      {({ people, bodies }) => {
        const person = people.find((one) => one.id === as);
        const pick = ({ id, reached }: LocalPerson) =>
          goTo({ as: id, place: reached === 'inTeams' ? { at: 'chat' } : { at: 'mail', mail: '' } });
        if (person === undefined) {
          return <PersonPicker people={people} bodies={bodies} onPick={pick} />;
        }
        return (
          <Shell
            key={person.id}
            who={{ person, people, bodies }}
            place={place}
            theme={theme}
            onTheme={onTheme}
            onGo={(to) => goTo({ as, place: to })}
            onLeave={() => goTo({ as: '', place: { at: 'chat' } })}
          />
        );
      }}
    </Waiting>
  );
}
