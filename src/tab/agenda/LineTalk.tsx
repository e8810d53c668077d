import { lazy, Suspense, useId, useState } from 'react';
import type { RemarkView } from '../../api/participationView';
import type { AgendaItemView } from '../../api/views';
import { Button } from '../look/Button';
import { Icon } from '../look/Icon';
import look from '../look/look.module.css';
import { usePreparingTexts } from '../preparing/preparingTexts';
import { useTexts } from '../words/words';
import styles from './agenda.module.css';
import { Annexes } from './Annexes';
import { commentIcon } from './icons';
import type { LineSurroundings } from './lineActs';
import { openIn, type Line } from './lines';

const Remarks = lazy(() => import('../preparing/Remarks').then((part) => ({ default: part.Remarks })));

export interface LineTalkProps extends Pick<LineSurroundings, 'may'> {
  readonly line: Line;
  readonly item: AgendaItemView;
  readonly remarks: readonly RemarkView[];
}

/** Who changed a line last, and what those who prepare together say of it. */
export function LineTalk({ line, item, remarks, may: acts }: LineTalkProps) {
  const { agenda, remarks: texts } = usePreparingTexts();
  const tab = useTexts();
  const [shown, setShown] = useState<'shown' | 'hidden'>('hidden');
  const panel = useId();
  const open = remarks.filter(({ state }) => state === 'open').length;
  const may = acts.includes('remarkOnItem') && openIn(line) === 'all' && line.secrecy === null;
  const { changed } = item;
  const byOther = changed === null || changed.mine ? null : changed;
  const mayAnnex = acts.includes('attachAnnex') && openIn(line) === 'all';
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
