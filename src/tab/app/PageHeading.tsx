import { useEffect, useRef, type ReactNode } from 'react';

/** Set once a first page has been shown: from then on a new page takes the focus, as a page load would. */
let shownBefore = false;

/** Somebody goes elsewhere, maybe before a first page has been shown: the next heading takes the focus all the same. */
export function headingTakesFocus(): void {
  shownBefore = true;
}

/** The heading of a page. A person who came by a link within the tab stands at it, and the window has its name. */
export function PageHeading({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – Samverka`;
    if (shownBefore) heading.current?.focus();
    shownBefore = true;
  }, [title]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children ?? title}
    </h1>
  );
}
