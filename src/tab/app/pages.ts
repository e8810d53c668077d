import { part } from './part';
import { placeOf } from './place';

export const pages = {
  bodies: part(
    () => import('../bodies/BodiesPage'),
    (page) => page.BodiesPage,
  ),
  body: part(
    () => import('../forum/ForumPage'),
    (page) => page.ForumPage,
  ),
  meeting: part(
    () => import('../meeting/MeetingPage'),
    (page) => page.MeetingPage,
  ),
  later: part(
    () => import('./LaterPage'),
    (page) => page.LaterPage,
  ),
};

// Fetched at once, beside the host's answer and the token: the page is here before its data.
const { kind } = placeOf(window.location.search);
export const firstPart = pages[kind === 'bodies' || kind === 'body' || kind === 'meeting' ? kind : 'later'].fetch();
