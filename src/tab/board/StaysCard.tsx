import type { BoardView } from '../../api/boardView';
import { Button } from '../look/Button';
import { Card } from '../look/Card';
import look from '../look/look.module.css';
import { useMeeting } from '../meeting/openMeeting';
import { clockTimeAt, useServiceNow } from '../running/clock';
import { useRunTexts } from '../running/runTexts';
import { usePress } from '../running/usePress';
import { Pressed } from './Pressed';

/** Who is in the room of a body that decides, by one press each, with the time. */
export function StaysCard({ board }: { readonly board: BoardView }) {
  const { view } = useMeeting();
  const { board: texts } = useRunTexts();
  const at = clockTimeAt(useServiceNow(view.now));
  const press = usePress();
  const { id, version } = view.meeting;
  const note = (upn: string, what: 'arrives' | 'leaves') =>
    void press.press('recordStay', { id, version, upn, what, at });
  return (
    <Card heading={texts.stays}>
      <ul className={look.rows}>
        {view.people.map(({ upn, name }) => {
          const stay = board.stays.filter((one) => one.upn === upn).at(-1);
          const isHere = stay?.left === null;
          return (
            <li key={upn} className={look.spread}>
              <span>
                {name}{' '}
                <span className={look.quiet}>
                  {stay === undefined ? texts.notHere : texts.hereSince(stay.arrived, stay.left)}
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
        })}
      </ul>
      <Pressed press={press} />
    </Card>
  );
}
