import type { BoardView } from '../../api/boardView';
import type { MeetingView } from '../../api/views';
import { Button } from '../look/Button';
import { Card } from '../look/Card';
import look from '../look/look.module.css';
import { useMeeting } from '../meeting/openMeeting';
import { clockTimeAt, useServiceNow } from '../running/clock';
import { useRunTexts } from '../running/runTexts';
import { usePress } from '../running/usePress';
import { Pressed } from './Pressed';

type Person = MeetingView['people'][number];

/** Who is in the room of a body that decides, by one press each, with the time. */
export function StaysCard({ board }: { readonly board: BoardView }) {
  const { view } = useMeeting();
  const { board: texts } = useRunTexts();
  const at = clockTimeAt(useServiceNow(view.now));
  const press = usePress();
  const { id, version } = view.meeting;
  const note = (upn: string, what: 'arrives' | 'leaves') =>
    void press.press('recordStay', { id, version, upn, what, at });
  const row = ({ upn, name, partyKey }: Person) => {
    const stay = board.stays.filter((one) => one.upn === upn).at(-1);
    const isHere = stay?.left === null;
    const party = view.parties.find((one) => one.partyKey === partyKey)?.name;
    return (
      <li key={upn} className={look.spread}>
        <span>
          {name}{' '}
          <span className={look.quiet}>
            {[
              ...(party === undefined ? [] : [party]),
              stay === undefined ? texts.notHere : texts.hereSince(stay.arrived, stay.left),
            ].join(', ')}
          </span>
        </span>
        {view.may.includes('recordStay') && (
          <Button
            aria-label={isHere ? texts.goesFor(name) : texts.comesFor(name)}
            onClick={() => note(upn, isHere ? 'leaves' : 'arrives')}
          >
            {isHere ? texts.goes : texts.comes}
          </Button>
        )}
      </li>
    );
  };
  // Those who stand for a party fill the seats: they come first, party by party.
  const seated = view.parties.flatMap(({ partyKey }) => view.people.filter((one) => one.partyKey === partyKey));
  const others = view.people.filter((one) => !seated.includes(one));
  return (
    <Card heading={texts.stays}>
      <ul className={look.rows}>{seated.map(row)}</ul>
      {others.length > 0 && (
        <details open={others.some(({ upn }) => board.stays.some((one) => one.upn === upn))}>
          <summary>{texts.others}</summary>
          <ul className={look.rows}>{others.map(row)}</ul>
        </details>
      )}
      <Pressed press={press} />
    </Card>
  );
}
