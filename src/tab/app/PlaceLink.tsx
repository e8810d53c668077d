import type { ReactNode } from 'react';
import { queryOf, type Place } from './place';
import { useTab } from './tab';

export interface PlaceLinkProps {
  readonly to: Place;
  readonly className?: string | undefined;
  readonly children: ReactNode;
  readonly current?: 'step' | 'page' | undefined;
  /** What a screen reader says where the words of the link are too few by themselves; it begins with them. */
  readonly label?: string;
}

/** A link within the tab: a real address, followed without loading the page anew. */
export function PlaceLink({ to, className, children, current, label }: PlaceLinkProps) {
  const { goTo } = useTab();
  return (
    <a
      href={queryOf(to)}
      className={className}
      aria-current={current}
      aria-label={label}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        goTo(to);
      }}
    >
      {children}
    </a>
  );
}
