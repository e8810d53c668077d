import { Button } from '../look/Button';
import { Card } from '../look/Card';
import look from '../look/look.module.css';
import { useMeeting } from '../meeting/openMeeting';
import { usePublishingTexts } from './publishingTexts';
import { useRecordActs } from './useRecordActs';

/** The §§ the meeting decided to approve at once, and who has not yet (DEC-14). */
export function AtOnce() {
  const { view } = useMeeting();
  const { atOnce: texts } = usePublishingTexts();
  const acts = useRecordActs();
  const { board } = view;
  if (board === null || board.atOnce.length === 0) return null;
  const by = board.minutes?.by ?? 'eSignature';
  return (
    <Card heading={texts.heading}>
      {acts.told}
      <ul className={look.rows}>
        {board.atOnce.map(({ id, version, number, title, missing, finalOn, mine }) => (
          <li key={id} className={look.spread}>
            <div>
              <p>{texts.section(number, title)}</p>
              <p className={look.quiet}>{finalOn === null ? texts.waitsFor(missing) : texts.final(finalOn)}</p>
            </div>
            {mine === 'toSign' && (
              <Button
                blocked={acts.state === 'acting' ? 'blocked' : 'free'}
                onClick={() => void acts.ask('approveImmediately', { id, version, by })}
              >
                {texts.approve(number)}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
