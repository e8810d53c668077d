import { lazy, Suspense, useId, useState } from 'react';
import { Button } from '../look/Button';
import { usePreparingTexts } from '../preparing/preparingTexts';
import styles from '../meeting/meeting.module.css';

const PreviewedDocument = lazy(() =>
  import('./PreviewedDocument').then((part) => ({ default: part.PreviewedDocument })),
);

/** The document as it will look, fetched when it is asked for: from what writes the .docx, so that it is the same. */
export function Preview() {
  const { preview: texts } = usePreparingTexts();
  const [shown, setShown] = useState<'shown' | 'hidden'>('hidden');
  const id = useId();
  return (
    <div className={styles.stack}>
      <div>
        <Button
          aria-expanded={shown === 'shown'}
          aria-controls={id}
          onClick={() => setShown(shown === 'shown' ? 'hidden' : 'shown')}
        >
          {shown === 'shown' ? texts.hide : texts.show}
        </Button>
      </div>
      <div id={id}>
        {shown === 'shown' && (
          <Suspense fallback={<p role="status">{texts.loading}</p>}>
            <PreviewedDocument />
          </Suspense>
        )}
      </div>
    </div>
  );
}
