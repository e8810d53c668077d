import { lazy, type ComponentType } from 'react';
import type { NounPageProps } from './pages';
import type { Noun, Place } from './place';

/** The pages of a body besides its first, by noun; each is fetched when it is first gone to. */
const nouns: Readonly<Record<Noun, ComponentType<NounPageProps>>> = {
  settings: lazy(() => import('../settings/SettingsPage').then((page) => ({ default: page.SettingsPage }))),
};

/** The page a place of a body names. It is a part of its own, so that a longer menu costs the first view nothing. */
export function NounPage({
  place: { body, noun, row },
}: {
  readonly place: Extract<Place, { readonly kind: 'noun' }>;
}) {
  const Page = nouns[noun];
  return <Page nr={body} row={row ?? null} />;
}
