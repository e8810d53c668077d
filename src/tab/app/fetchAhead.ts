import type { Host } from '../host';
import { forgetAhead, keepAhead, type Ahead } from '../service/ahead';
import type { Answer } from '../service/answer';
import { nounParts, wheelPart } from './laterParts';
import { pages } from './pages';
import { placeOf, type Place } from './place';

/** How long a person stands at a link before its page is asked for, in ms: to pass over it asks for nothing. */
const STANDS_MS = 65;
/** How long what was asked for ahead may still be shown, in ms. */
const FRESH_MS = 5_000;

/**
 * Asks for the page of the link a person stands at, by pointer or by focus, so that it is here when they press: one view
 * at a time, and none that has been asked for already. What they do instead of following the link may change what it
 * would have shown: then it is forgotten.
 */
export function fetchAhead(host: Host): void {
  let standing: ReturnType<typeof setTimeout> | undefined;
  let link: Element | null = null;
  let asked: Ahead | undefined;

  const forget = () => {
    forgetAhead(asked);
    asked = undefined;
  };
  const standAt = (event: Event) => {
    const found = linkOf(event);
    if (found === link) return;
    link = found;
    clearTimeout(standing);
    if (found !== null) standing = setTimeout(() => ask(found), STANDS_MS);
  };
  const ask = (to: Element) => {
    const place = placeOf(to.getAttribute('href') ?? '');
    const path = to.hasAttribute('aria-current') ? undefined : pathOf(place);
    if (path === undefined) return;
    forget();
    const own: Ahead = { path, coming: told(host, path) };
    void own.coming.then((answer) => {
      if (answer !== undefined) own.here = answer;
    });
    asked = own;
    keepAhead(own);
    setTimeout(() => own === asked && forget(), FRESH_MS);
    // One that does not come is asked for again by the page, which says so.
    for (const one of partsOf(place)) void one.fetch().catch(() => undefined);
  };

  document.addEventListener('pointerover', standAt);
  document.addEventListener('focusin', standAt);
  document.addEventListener('click', (event) => linkOf(event) === link || forget(), true);
  document.addEventListener('submit', forget, true);
}

/** The view under a path, read to its end; undefined where it cannot be had. */
async function told(host: Host, path: string): Promise<Answer<unknown> | undefined> {
  try {
    const bearer = await host.token('atHand');
    const answer = await fetch(path, { headers: { accept: 'application/json', authorization: `Bearer ${bearer}` } });
    const value: unknown = await answer.json();
    return answer.ok ? { kind: 'ok', value } : undefined;
  } catch {
    return undefined;
  }
}

const linkOf = ({ target }: Event): Element | null =>
  target instanceof Element ? target.closest('a[href^="?"]') : null;

/** What the page of a place asks for first; undefined where it asks for several, or for what only it knows. */
function pathOf(place: Place): string | undefined {
  switch (place.kind) {
    case 'body':
      return `/api/bodies/${place.body}`;
    case 'meeting':
      return `/api/meetings/${place.meeting}`;
    case 'wheel':
      return `/api/bodies/${place.body}/wheel${place.year === null ? '' : `?year=${String(place.year)}`}`;
    case 'noun':
      if (place.row !== undefined) return undefined;
      return `/api/bodies/${place.body}/${place.noun === 'settings' ? 'rules' : place.noun}`;
    case 'bodies':
    case 'acts':
      return undefined;
  }
}

/** What a page is made of: the pages of a body come within one that is fetched by itself. */
function partsOf(place: Place): readonly { readonly fetch: () => Promise<unknown> }[] {
  if (place.kind === 'noun') return [pages.later, nounParts[place.noun]];
  if (place.kind === 'wheel') return [pages.later, wheelPart];
  return place.kind === 'meeting' ? [pages.meeting] : [];
}
