import type { PreviewView } from '../../api/previewView';
import { BlockOfPreview } from './BlockOfPreview';
import styles from './sending.module.css';

type Shown = Pick<PreviewView, 'language' | 'title' | 'subtitle' | 'creator' | 'blocks'>;

/** A document as everybody will read it. */
export function DocumentAsRead({ shown: { language, title, subtitle, creator, blocks } }: { readonly shown: Shown }) {
  return (
    <article className={styles.preview} lang={language} aria-label={title}>
      <h3>{title}</h3>
      <p>{[...new Set([subtitle, creator])].join(' · ')}</p>
      {blocks.map((block, at) => (
        // A document's parts have no names of their own and never change places while they are shown.
        <BlockOfPreview key={String(at)} block={block} />
      ))}
    </article>
  );
}
