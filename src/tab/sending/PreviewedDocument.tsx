import type { PreviewBlock } from '../../api/previewView';
import { useTab } from '../app/tab';
import { Card } from '../look/Card';
import look from '../look/look.module.css';
import { TroubleView } from '../look/TroubleView';
import { useMeeting } from '../meeting/openMeeting';
import { usePreparingTexts } from '../preparing/preparingTexts';
import { useLoaded } from '../service/loaded';
import { useTexts } from '../words/words';
import styles from './sending.module.css';

/** The agenda, or the supplement, as everybody will read it: the record is Swedish whoever looks. */
export function PreviewedDocument() {
  const { service } = useTab();
  const { meeting, items } = useMeeting().view;
  const tab = useTexts();
  const { preview: texts } = usePreparingTexts();
  // Another version of a line is another document.
  const name = `preview ${meeting.id} ${meeting.version} ${items.map(({ version }) => version).join(' ')}`;
  const { loaded, reload } = useLoaded(name, () => service.preview(meeting.id));
  if (loaded.state === 'loading') return <p role="status">{texts.loading}</p>;
  if (loaded.state === 'failed') {
    return <TroubleView trouble={loaded.trouble} texts={tab} onRetry={() => void reload()} />;
  }
  const { language, title, subtitle, creator, blocks } = loaded.value;
  return (
    <Card heading={texts.heading}>
      <p className={look.quiet}>{texts.about}</p>
      <article className={styles.preview} lang={language} aria-label={title}>
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

function BlockOfPreview({ block }: { readonly block: PreviewBlock }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? <h4>{block.text}</h4> : <h5>{block.text}</h5>;
    case 'paragraph':
      return (
        <p className={`${styles.written ?? ''} ${block.look === 'marked' ? (styles.marked ?? '') : ''}`}>
          {block.text}
        </p>
      );
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'facts':
      return (
        <dl>
          {block.facts.map(([name, value]) => (
            <div key={name}>
              <dt className={look.quiet}>{name}</dt>
              <dd className={styles.written}>{value}</dd>
            </div>
          ))}
        </dl>
      );
    case 'table':
      return (
        <table>
          <thead>
            <tr>
              {block.head.map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row) => (
              <tr key={row.join(' ')}>
                {row.map((cell, at) => (
                  <td key={`${String(at)} ${cell}`}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}
