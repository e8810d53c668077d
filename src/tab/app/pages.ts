import { lazy } from 'react';
import { placeOf } from './place';

/** What every page of a body is given: the body's address, and the address of what is opened on it. */
export interface NounPageProps {
  readonly nr: string;
  readonly row: string | null;
}

const firsts = {
  bodies: () => import('../bodies/BodiesPage').then((page) => ({ default: page.BodiesPage })),
  body: () => import('../forum/ForumPage').then((page) => ({ default: page.ForumPage })),
  meeting: () => import('../meeting/MeetingPage').then((page) => ({ default: page.MeetingPage })),
  wheel: () => import('../wheel/WheelPage').then((page) => ({ default: page.WheelPage })),
  noun: () => import('./NounPage').then((page) => ({ default: page.NounPage })),
  acts: () => import('../acts/ActsPage').then((page) => ({ default: page.ActsPage })),
};

export const pages = {
  bodies: lazy(firsts.bodies),
  body: lazy(firsts.body),
  meeting: lazy(firsts.meeting),
  wheel: lazy(firsts.wheel),
  noun: lazy(firsts.noun),
  acts: lazy(firsts.acts),
};

// Fetched at once, beside the host's answer and the token: the page is here before its data.
void firsts[placeOf(window.location.search).kind]();
