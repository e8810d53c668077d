import type { HealthPage } from '../../api/healthView';
import { Badge } from '../look/Badge';
import { Card } from '../look/Card';
import look from '../look/look.module.css';
import styles from '../pages/page.module.css';
import { Bars } from './Bars';
import { useHealthTexts } from './healthTexts';

/** What is open, that most past its day first (LSG-14). */
export function Open({ view: { open } }: { readonly view: HealthPage }) {
  const texts = useHealthTexts();
  return (
    <Card heading={texts.open}>
      {open.length === 0 ? (
        <p className={look.quiet}>{texts.noOpen}</p>
      ) : (
        <div className={styles.wide} role="region" aria-label={texts.open} tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{texts.what}</th>
                <th scope="col">{texts.who}</th>
                <th scope="col">{texts.due}</th>
                <th scope="col">{texts.standing}</th>
              </tr>
            </thead>
            <tbody>
              {open.map(({ text, who, due, daysPast }, index) => (
                <tr key={`${String(index)} ${text}`}>
                  <td>{text}</td>
                  <td>{who}</td>
                  <td>{due === null ? texts.noDay : texts.day(due)}</td>
                  <td>
                    <Badge tone={daysPast !== null && daysPast > 0 ? 'bad' : 'plain'}>{texts.past(daysPast)}</Badge>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Card>
  );
}

/** The decisions of the year by tag; a task of the law without any is told as well (SFB-13). */
export function Tags({ view: { tags } }: { readonly view: HealthPage }) {
  const texts = useHealthTexts();
  const sets = [...new Set(tags.map(({ set }) => set))];
  const most = Math.max(0, ...tags.map(({ decisions }) => decisions.length));
  return (
    <Card heading={texts.tags}>
      {most === 0 && <p className={look.quiet}>{texts.noTags}</p>}
      {sets.map((set) => (
        <Bars
          key={set}
          caption={texts.sets[set]}
          headings={[texts.tag, texts.decisions]}
          bars={tags
            .filter((one) => one.set === set)
            .map(({ name, decisions }) => ({
              name,
              length: decisions.length,
              numbers: [String(decisions.length)],
            }))}
          most={most}
        />
      ))}
    </Card>
  );
}
