import { lazy, type ComponentType } from 'react';
import { placeOf, type Noun } from './place';

/** What every page of a body is given: the body's address, and the address of what is opened on it. */
export interface NounPageProps {
  readonly nr: string;
  readonly row: string | null;
}

const nouns = {
  settings: () => import('../settings/SettingsPage').then((page) => ({ default: page.SettingsPage })),
} satisfies Readonly<Record<Noun, () => Promise<{ readonly default: ComponentType<NounPageProps> }>>>;

const firsts = {
  bodies: () => import('../bodies/BodiesPage').then((page) => ({ default: page.BodiesPage })),
  body: () => import('../forum/ForumPage').then((page) => ({ default: page.ForumPage })),
  meeting: () => import('../meeting/MeetingPage').then((page) => ({ default: page.MeetingPage })),
  wheel: () => import('../wheel/WheelPage').then((page) => ({ default: page.WheelPage })),
  acts: () => import('../acts/ActsPage').then((page) => ({ default: page.ActsPage })),
};

export const pages = {
  bodies: lazy(firsts.bodies),
  body: lazy(firsts.body),
  meeting: lazy(firsts.meeting),
  wheel: lazy(firsts.wheel),
  acts: lazy(firsts.acts),
};

/** The pages of a body besides its first, by noun; each is fetched when it is first gone to. */
export const nounPages: Readonly<Record<Noun, ComponentType<NounPageProps>>> = {
  settings: lazy(nouns.settings),
};

// Fetched at once, beside the host's answer and the token: the page is here before its data.
const first = placeOf(window.location.search);
void (first.kind === 'noun' ? nouns[first.noun]() : firsts[first.kind]());
