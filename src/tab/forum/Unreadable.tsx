import type { Unreadable as UnreadableRow } from '../../api/views';
import { MessageBar } from '../look/MessageBar';
import { OutsideLink } from '../look/OutsideLink';
import { useTexts } from '../words/words';

/** Rows somebody has changed by hand so that they cannot be read: the rest is shown, and these are linked to. */
export function Unreadable({ rows }: { readonly rows: readonly UnreadableRow[] }) {
  const texts = useTexts();
  if (rows.length === 0) return null;
  return (
    <MessageBar intent="warn">
      <p>
        <strong>{texts.unreadable.heading(rows.length)}.</strong> {texts.unreadable.text}
      </p>
      <ul>
        {rows.map((row) => (
          <li key={`${row.list} ${row.id}`}>
            <OutsideLink
              href={row.link}
              title={texts.unreadable.row(row.list, row.id)}
              hint={texts.shell.opensInNewTab}
            />
          </li>
        ))}
      </ul>
    </MessageBar>
  );
}
