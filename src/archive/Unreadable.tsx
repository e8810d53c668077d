import { Link, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { UnreadableItem } from '../storage/site';
import { useHost } from './host';

/** Rows that could not be read, each with its page in SharePoint; they hide no other. */
export function Unreadable({ items }: { readonly items: readonly UnreadableItem[] }) {
  const { texts } = useHost();
  if (items.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {texts.unreadable(items.length)}{' '}
        {items.map(({ list, id, link }) => (
          <Link key={`${list} ${String(id)}`} href={link} target="_blank" inline>
            {texts.row(id)}
          </Link>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}
