import { Link } from '@fluentui/react-components';
import type { MouseEvent, ReactNode } from 'react';
import { useHost } from './host';
import type { ArchivePlace } from './place';

interface PlaceLinkProps {
  readonly to: ArchivePlace;
  readonly children: ReactNode;
  readonly label?: string;
  readonly current?: 'page';
}

/** A link to a place in the archive: a real address, followed without loading the page anew. */
export function PlaceLink({ to, children, label, current }: PlaceLinkProps) {
  const { href, goTo } = useHost();
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    goTo(to);
  };
  return (
    <Link href={href(to)} onClick={follow} aria-label={label} aria-current={current}>
      {current === undefined ? children : <strong>{children}</strong>}
    </Link>
  );
}
