import { Text } from '@fluentui/react-components';
import type { ClockMove } from '../api/model';
import type { Session } from '../shell/session';
import { texts } from '../texts';
import { timeOf, writtenDayOf } from '../times';

interface RanProps {
  readonly session: Session;
  readonly move: ClockMove;
}

/** What fell due while the clock was moved, and whom the bot wrote to. */
export function Ran({ session, move }: RanProps) {
  const names = move.told.map((id) => nameOf(session, id));
  return (
    <>
      <Text>{move.ran.length === 0 ? texts.clock.nothingRan : texts.clock.ran}</Text>
      {move.ran.length > 0 && (
        <ul>
          {move.ran.map(({ at, count }) => (
            <li key={at}>{texts.clock.ranAt(`${writtenDayOf(at)} ${timeOf(at)}`, count)}</li>
          ))}
        </ul>
      )}
      {names.length > 0 && <Text>{texts.clock.told(names)}</Text>}
    </>
  );
}

function nameOf({ people, bodies }: Session, id: string): string {
  const channel = bodies.find((body) => body.channel?.id === id)?.channel;
  return people.find((person) => person.id === id)?.name ?? channel?.name ?? id;
}
