import { part } from './part';
import { placeOf } from './place';

export const pages = {
  bodies: part(() => import('../bodies/BodiesPage').then((page) => ({ default: page.BodiesPage }))),
  body: part(() => import('../forum/ForumPage').then((page) => ({ default: page.ForumPage }))),
  meeting: part(() => import('../meeting/MeetingPage').then((page) => ({ default: page.MeetingPage }))),
  later: part(() => import('./LaterPage').then((page) => ({ default: page.LaterPage }))),
};

// Fetched at once, beside the host's answer and the token: the page is here before its data.
const { kind } = placeOf(window.location.search);
export const firstPart = pages[kind === 'bodies' || kind === 'body' || kind === 'meeting' ? kind : 'later'].fetch();
