import { lazy } from 'react';
import { placeOf } from './place';

const loaders = {
  bodies: () => import('../bodies/BodiesPage').then((page) => ({ default: page.BodiesPage })),
  body: () => import('../forum/ForumPage').then((page) => ({ default: page.ForumPage })),
  meeting: () => import('../meeting/MeetingPage').then((page) => ({ default: page.MeetingPage })),
  later: () => import('./LaterPage').then((page) => ({ default: page.LaterPage })),
};

export const pages = {
  bodies: lazy(loaders.bodies),
  body: lazy(loaders.body),
  meeting: lazy(loaders.meeting),
  later: lazy(loaders.later),
};

// Fetched at once, beside the host's answer and the token: the page is here before its data.
const { kind } = placeOf(window.location.search);
void loaders[kind === 'bodies' || kind === 'body' || kind === 'meeting' ? kind : 'later']();
