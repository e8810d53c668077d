import { lazy } from 'react';
import { placeOf } from './place';

/** What every page of a body is given: the body's address, and the address of what is opened on it. */
export interface NounPageProps {
  readonly nr: string;
  readonly row: string | null;
}

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
