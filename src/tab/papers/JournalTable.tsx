import type { RecordsPage } from '../../api/recordsView';
import styles from '../pages/page.module.css';
import { usePapersTexts } from './papersTexts';

/** The newest rows of the journal that are drawn. */
const SHOWN = 50;

/** The journal's newest rows: who did what to which row, which version came of it, and the way it came. */
export function JournalTable({ view: { journal } }: { readonly view: RecordsPage }) {
  const texts = usePapersTexts();
  const { columns } = texts;
  return (
    <div className={styles.wide} role="region" aria-label={texts.kept} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {[columns.at, columns.act, columns.by, columns.row, columns.version, columns.source].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {journal.entries.slice(0, SHOWN).map(({ id, at, act, by, list, row, version, source }) => (
            <tr key={id}>
              <td>
                <time dateTime={new Date(at).toISOString()}>
                  {new Date(at).toLocaleString('sv-SE', { timeZone: 'Europe/Stockholm' })}
                </time>
              </td>
              <td>{act}</td>
              <td>{by}</td>
              <td>{texts.row(list, row)}</td>
              <td>{version}</td>
              <td>{source === null ? '' : texts.sources[source]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
