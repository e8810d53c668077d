import { useLayoutEffect, useRef } from 'react';
import look from '../look/look.module.css';
import { useTexts } from '../words/words';
import { NOUNS, type Place } from './place';
import { PlaceLink } from './PlaceLink';

/** The menu of a body: its first page, its year wheel and its pages by noun. The one that is shown is marked. */
export function BodyNav({ here }: { readonly here: Extract<Place, { readonly kind: 'body' | 'wheel' | 'noun' }> }) {
  const { menu } = useTexts();
  const { body } = here;
  const places: readonly (readonly [string, Place])[] = [
    [menu.now, { kind: 'body', body }],
    [menu.wheel, { kind: 'wheel', body, year: null }],
    ...NOUNS.map((noun) => [menu[noun], { kind: 'noun', body, noun }] as const),
  ];
  const name = here.kind === 'body' ? menu.now : here.kind === 'wheel' ? menu.wheel : menu[here.noun];
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    // On a phone the menu is wider than the page: what is shown stands in the middle of it, not beyond its edge. With the
    // frame that is drawn next, which lays the page out anyway: to ask where it stands before that lays it out twice.
    const frame = requestAnimationFrame(() => {
      const link = list.current?.querySelector<HTMLElement>('[aria-current]');
      if (list.current && link)
        list.current.scrollLeft = link.offsetLeft - (list.current.clientWidth - link.offsetWidth) / 2;
    });
    return () => cancelAnimationFrame(frame);
  }, [name]);
  return (
    <nav aria-label={menu.heading} className={look.menu}>
      <ul ref={list}>
        {places.map(([title, to]) => (
          <li key={title}>
            <PlaceLink to={to} current={title === name ? 'page' : undefined}>
              {title}
            </PlaceLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
