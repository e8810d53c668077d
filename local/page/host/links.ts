import { entityOf } from './context';

/** Where a link that a tab, a card or a message holds leads in the host. */
export type LinkTarget =
  | { readonly kind: 'tab'; readonly entity: string; readonly subEntity: string }
  | { readonly kind: 'chat' }
  | { readonly kind: 'web'; readonly url: string }
  | { readonly kind: 'unknown' };

/**
 * Reads a deep link of Teams, the tab's own address at `origin` (in Teams a deep link does that work) or a web address.
 * A scheme that could run code leads nowhere.
 */
export function readLink(link: string, origin: string): LinkTarget {
  const url = URL.canParse(link) ? new URL(link) : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol)) return { kind: 'unknown' };
  if (url.origin === origin && url.pathname.startsWith('/tab/')) return ownTab(url);
  if (url.hostname !== 'teams.microsoft.com') return { kind: 'web', url: url.href };
  const [, area, what, , entity] = url.pathname.split('/');
  if (area !== 'l') return { kind: 'web', url: url.href };
  if (what === 'chat') return { kind: 'chat' };
  if (what !== 'entity' || entity === undefined) return { kind: 'unknown' };
  return { kind: 'tab', entity: decodeURIComponent(entity), subEntity: subEntityIn(url.searchParams.get('context')) };
}

/** Reads what `pages.navigateToApp` is called with. */
export function readNavigation(target: unknown): LinkTarget {
  if (typeof target !== 'object' || target === null) return { kind: 'unknown' };
  const { pageId, subPageId } = target as Record<string, unknown>;
  if (typeof pageId !== 'string') return { kind: 'unknown' };
  return { kind: 'tab', entity: pageId, subEntity: typeof subPageId === 'string' ? subPageId : '' };
}

/** `/tab/?body=goteborg-1&meeting=goteborg-17`: what stands in the query is what a deep link would name. */
function ownTab(url: URL): LinkTarget {
  const { body, ...rest } = Object.fromEntries(url.searchParams);
  const subEntity = new URLSearchParams(rest).toString();
  return { kind: 'tab', entity: entityOf(body ?? null), subEntity };
}

function subEntityIn(context: string | null): string {
  if (context === null) return '';
  try {
    const { subEntityId } = JSON.parse(context) as { subEntityId?: unknown };
    return typeof subEntityId === 'string' ? subEntityId : '';
  } catch {
    return '';
  }
}
