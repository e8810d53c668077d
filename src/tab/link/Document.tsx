import type { PreviewView } from '../../api/previewView';
import { Card } from '../look/Card';
import { BlockOfPreview } from '../sending/BlockOfPreview';
import styles from '../sending/sending.module.css';

/** The document that is approved or commented on, as everybody will read it. */
export function Document({ heading, preview }: { readonly heading: string; readonly preview: PreviewView | null }) {
  if (preview === null) return null;
  const { language, title, subtitle, creator, blocks } = preview;
  return (
    <Card heading={heading}>
      {/* It may be wider than a phone: whoever has no pointer scrolls it by keys. */}
      <article className={styles.preview} lang={language} aria-label={title} tabIndex={0}>
        <h3>{title}</h3>
        <p>{[...new Set([subtitle, creator])].join(' · ')}</p>
        {blocks.map((block, at) => (
          // A document's parts have no names of their own and never change places while they are shown.
          <BlockOfPreview key={String(at)} block={block} />
        ))}
      </article>
    </Card>
  );
}
