import { lazy, Suspense, useId, useState } from 'react';
import { Button } from '../look/Button';
import { Icon } from '../look/Icon';
import look from '../look/look.module.css';
import { useMeeting } from '../meeting/openMeeting';
import { usePreparingTexts } from '../preparing/preparingTexts';
import { useTexts } from '../words/words';
import styles from './agenda.module.css';
import { Annexes } from './Annexes';
import { commentIcon } from './icons';
import { openIn, type Line } from './lines';

const Remarks = lazy(() => import('../preparing/Remarks').then((part) => ({ default: part.Remarks })));

/** Who changed a line last, and what those who prepare together say of it. */
export function LineTalk({ line }: { readonly line: Line }) {
  const { view } = useMeeting();
  const { agenda, remarks: texts } = usePreparingTexts();
  const tab = useTexts();
  const [shown, setShown] = useState<'shown' | 'hidden'>('hidden');
  const panel = useId();
  const item = view.items.find(({ id }) => id === line.id);
  const remarks = view.remarks.filter(({ itemId }) => itemId === line.id);
  const open = remarks.filter(({ state }) => state === 'open').length;
  const may = view.may.includes('remarkOnItem') && openIn(line) === 'all' && line.secrecy === null;
  const changed = item?.changed ?? null;
  const byOther = changed === null || changed.mine ? null : changed;
  const mayAnnex = view.may.includes('attachAnnex') && openIn(line) === 'all';
  if (item === undefined) return null;
  const files = item.annexes.length + item.enclosed.length;
  if (!may && !mayAnnex && remarks.length + files === 0 && byOther === null) return null;
  return (
    <div className={styles.talk}>
      {byOther !== null && (
        <p className={`${look.quiet ?? ''} ${look.small ?? ''}`}>{agenda.changed(byOther.by, byOther.minutesAgo)}</p>
      )}
      <Annexes item={item} writing={mayAnnex ? 'may' : 'mayNot'} />
      {(may || remarks.length > 0) && (
        <Button
          appearance="subtle"
          aria-expanded={shown === 'shown'}
          aria-controls={panel}
          aria-label={shown === 'shown' ? undefined : texts.open(open, line.title)}
          onClick={() => setShown(shown === 'shown' ? 'hidden' : 'shown')}
        >
          <Icon path={commentIcon} />
          {shown === 'shown' ? texts.hide : texts.show(open)}
        </Button>
      )}
      <div id={panel}>
        {shown === 'shown' && (
          <Suspense fallback={<p role="status">{tab.shell.loading}</p>}>
            <Remarks item={item} remarks={remarks} writing={may ? 'may' : 'mayNot'} />
          </Suspense>
        )}
      </div>
    </div>
  );
}
