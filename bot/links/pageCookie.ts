import type { Request } from 'express';
import { SESSION_LASTS_MS } from '../../src/core/links/life';

/** What sends a page's cookie back by: another site can make a browser send a cookie, but not this. */
const HEADER = 'samverka-link';
const PAGE = /^[a-z][a-z0-9]{0,39}-[1-9]\d{0,9}$/;

/** The cookie of one link's page: two links open in the same browser are two pages, each with its own. */
export function pageCookie(page: string, session: string): string {
  const lasts = session === '' ? 0 : SESSION_LASTS_MS / 1000;
  return `${nameOf(page)}=${session}; Path=/; Max-Age=${String(lasts)}; HttpOnly; Secure; SameSite=Strict`;
}

/** The page that a request says it is from, and what its cookie holds; undefined for anything but that very page. */
export function pageOf(request: Request): { readonly page: string; readonly session: string } | undefined {
  const page = request.headers[HEADER];
  if (typeof page !== 'string' || !PAGE.test(page) || isFromElsewhere(request) === 'yes') return undefined;
  const cookies = (request.headers.cookie ?? '').split(/;\s*/);
  const held = cookies.find((cookie) => cookie.startsWith(`${nameOf(page)}=`));
  return held === undefined ? undefined : { page, session: held.slice(nameOf(page).length + 1) };
}

/** Whether the browser says that another site asks. */
export function isFromElsewhere(request: Request): 'yes' | 'no' {
  const site = request.headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' ? 'no' : 'yes';
}

function nameOf(page: string): string {
  return `__Host-samverka-link-${page}`;
}
