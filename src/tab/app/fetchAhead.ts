import type { Host } from '../host';
import type { FirstRequest } from '../service/firstAnswer';
import { nounParts, wheelPart } from './laterParts';
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
  let asked: FirstRequest | undefined;

  const forget = () => {
    if (asked !== undefined && window.samverkaFirst === asked) delete window.samverkaFirst;
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
    const own: FirstRequest = { path };
    own.answer = host
      .token('atHand')
      .then((bearer) => fetch(path, { headers: { accept: 'application/json', authorization: `Bearer ${bearer}` } }))
      // Read to its end, so that an answer nobody comes for keeps no connection.
      .then(async (response) => new Response(await response.blob(), response))
      .catch(() => undefined);
    asked = window.samverkaFirst = own;
    setTimeout(() => own === asked && forget(), FRESH_MS);
    // One that does not come is asked for again by the page, which says so.
    void partOf(place)?.().catch(() => undefined);
  };

  document.addEventListener('pointerover', standAt);
  document.addEventListener('focusin', standAt);
  document.addEventListener('click', (event) => linkOf(event) === link || forget(), true);
  document.addEventListener('submit', forget, true);
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

function partOf(place: Place): (() => Promise<unknown>) | undefined {
  if (place.kind === 'noun') return nounParts[place.noun];
  return place.kind === 'wheel' ? wheelPart : undefined;
}
