import type { BoardItemView } from '../../api/boardView';
import { Badge } from '../look/Badge';
import { Button } from '../look/Button';
import look from '../look/look.module.css';
import { useMeeting } from '../meeting/openMeeting';
import { clockTimeAt, useServiceNow } from '../running/clock';
import styles from '../running/running.module.css';
import { useRunTexts } from '../running/runTexts';
import { usePress } from '../running/usePress';
import { isDecided } from './isDecided';
import { Motions } from './Motions';
import { Pressed } from './Pressed';
import { Proposal } from './Proposal';
import { Reservations } from './Reservations';

const TONES = { quorate: 'good', notQuorate: 'bad', notRequired: 'plain', notDecided: 'warn' } as const;

/** How a line is sat and decided: the quorum as it is now, who serves, and what is moved, voted and reserved. */
export function Deciding({ at }: { readonly at: BoardItemView }) {
  const { view } = useMeeting();
  const { board: texts } = useRunTexts();
  const now = clockTimeAt(useServiceNow(view.now));
  const press = usePress();
  const item = { id: at.itemId, version: view.items.find(({ id }) => id === at.itemId)?.version ?? '' };
  const { section } = at;
  return (
    <section className={styles.panel} aria-label={texts.deciding}>
      <div className={look.spread}>
        <h3>
          {texts.deciding} {section !== null && texts.section(section.number)}
        </h3>
        <Badge tone={TONES[at.quorum]}>{texts.quorum[at.quorum]}</Badge>
      </div>
      <p role="status">{at.quorumText}</p>
      {at.presider !== null && <p className={look.quiet}>{texts.presides(at.presider)}</p>}
      <h4>{texts.serving}</h4>
      {at.serving.length === 0 && <p className={look.quiet}>{texts.nobody}</p>}
      <ul className={look.rows}>
        {at.serving.map(({ upn, name, as }) => (
          <li key={upn} className={look.spread}>
            <span>
              {name} {as === 'substitute' && <span className={look.quiet}>({texts.substitute})</span>}
            </span>
            {!isDecided(at) && view.may.includes('noteConflict') && (
              <Button
                appearance="subtle"
                aria-label={texts.recuseFor(name)}
                onClick={() =>
                  void press.press('noteConflict', { ...item, upn, at: now, because: 'conflictOfInterest' })
                }
              >
                {texts.recuse}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Pressed press={press} />
      <Motions at={at} item={item} />
      <Proposal at={at} item={item} />
      <Reservations at={at} item={item} />
      {section === null && isDecided(at) && view.may.includes('numberAtOnce') && (
        <div>
          <Button onClick={() => void press.press('numberAtOnce', item)}>{texts.atOnce}</Button>
        </div>
      )}
      {section !== null && section.atOnce && view.may.includes('approveImmediately') && (
        <div>
          <Button
            onClick={() =>
              void press.press('approveImmediately', {
                id: section.id,
                version: section.version,
                by: view.board?.minutes?.by ?? 'eSignature',
              })
            }
          >
            {texts.approveAtOnce}
          </Button>
        </div>
      )}
    </section>
  );
}
