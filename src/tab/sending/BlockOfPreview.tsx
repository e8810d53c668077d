import type { PreviewBlock } from '../../api/previewView';
import look from '../look/look.module.css';
import styles from './sending.module.css';

/** One part of a document as everybody will read it. */
export function BlockOfPreview({ block }: { readonly block: PreviewBlock }) {
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
            <li key={item} className={styles.written}>
              {item}
            </li>
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
        // It may be wider than a phone: whoever has no pointer scrolls it by keys.
        <div className={styles.wide} role="region" aria-label={block.head.join(', ')} tabIndex={0}>
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
        </div>
      );
  }
}
