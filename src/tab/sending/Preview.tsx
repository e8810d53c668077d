import { lazy, Suspense, useId, useState } from 'react';
import { Button } from '../look/Button';
import { usePreparingTexts } from '../preparing/preparingTexts';
import type { PreviewedDocumentProps } from './PreviewedDocument';
import styles from '../meeting/meeting.module.css';

const PreviewedDocument = lazy(() =>
  import('./PreviewedDocument').then((part) => ({ default: part.PreviewedDocument })),
);

export interface PreviewProps extends PreviewedDocumentProps {
  readonly words: PreviewedDocumentProps['words'] & { readonly show: string; readonly hide: string };
}

/** The document as it will look, fetched when it is asked for: from what writes the .docx, so that it is the same. */
export function Preview({ of, words }: PreviewProps) {
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
          {shown === 'shown' ? words.hide : words.show}
        </Button>
      </div>
      <div id={id}>
        {shown === 'shown' && (
          <Suspense fallback={<p role="status">{texts.loading}</p>}>
            <PreviewedDocument of={of} words={words} />
          </Suspense>
        )}
      </div>
    </div>
  );
}
