import { Text } from '@fluentui/react-components';
import { texts } from '../texts';

/** What fell due while the clock was moved. */
export function Ran({ ran }: { readonly ran: readonly string[] }) {
  return (
    <>
      <Text>{texts.clock.ran(ran.length)}</Text>
      {ran.length > 0 && (
        <ul>
          {ran.map((line, index) => (
            <li key={`${index} ${line}`}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}
