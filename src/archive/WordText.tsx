import { useHost } from './host';
import { useArchiveStyles } from './styles';
import type { WordPiece } from './readWord';

/** The text of a Word file under its own headings, below that of the document. */
export function WordText({ pieces }: { readonly pieces: readonly WordPiece[] }) {
  const { texts } = useHost();
  const styles = useArchiveStyles();
  return (
    <div className={styles.list} role="group" aria-label={texts.asText}>
      <p className={styles.quiet}>{texts.asText}</p>
      {pieces.map((piece, at) => (
        <Piece key={at} piece={piece} />
      ))}
    </div>
  );
}

function Piece({ piece }: { readonly piece: WordPiece }) {
  const styles = useArchiveStyles();
  switch (piece.is) {
    case 'heading':
      return piece.level === 1 ? (
        <h3 className={styles.subheading}>{piece.text}</h3>
      ) : piece.level === 2 ? (
        <h4 className={styles.label}>{piece.text}</h4>
      ) : (
        <h5 className={styles.label}>{piece.text}</h5>
      );
    case 'table':
      return <Table rows={piece.rows} />;
    case 'listItem':
      return <p className={styles.listed}>{piece.text}</p>;
    case 'paragraph':
      return <p className={styles.decided}>{piece.text}</p>;
  }
}

function Table({ rows: [head = [], ...rows] }: { readonly rows: readonly (readonly string[])[] }) {
  const styles = useArchiveStyles();
  return (
    <div className={styles.wideTable} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {head.map((name, at) => (
              <th key={at} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, at) => (
                <td key={at}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
