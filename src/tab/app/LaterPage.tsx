import { lazy, type ComponentType } from 'react';
import { nounParts, wheelPart } from './laterParts';
import type { Noun, NounPageProps, Place } from './place';

const InMeetingPage = lazy(() =>
  import('../inMeeting/InMeetingPage').then((page) => ({ default: page.InMeetingPage })),
);
const WheelPage = lazy(wheelPart);
const PlanningPage = lazy(() => import('../planning/PlanningPage').then((page) => ({ default: page.PlanningPage })));
const ActsPage = lazy(() => import('../acts/ActsPage').then((page) => ({ default: page.ActsPage })));
const nouns: Readonly<Record<Noun, ComponentType<NounPageProps>>> = {
  proposals: lazy(nounParts.proposals),
  matters: lazy(nounParts.matters),
  decisions: lazy(nounParts.decisions),
  assignments: lazy(nounParts.assignments),
  groups: lazy(nounParts.groups),
  members: lazy(nounParts.members),
  measures: lazy(nounParts.measures),
  health: lazy(nounParts.health),
  settings: lazy(nounParts.settings),
};

/**
 * A page that nobody opens Teams for: it is named in a part of its own, so that a longer menu costs no first view; or a body
 * inside a meeting of Teams.
 */
export function LaterPage({
  place,
}: {
  readonly place: Extract<Place, { readonly kind: 'body' | 'wheel' | 'noun' | 'acts' }>;
}) {
  if (place.kind === 'body') return <InMeetingPage nr={place.body} />;
  if (place.kind === 'wheel') return <WheelPage place={place} />;
  // Asking about the dates of a year has a page instead of a form; `row` is the year.
  if (place.kind === 'acts' && place.act === 'askPlannedDates') {
    return <PlanningPage nr={place.body} year={place.row ?? null} />;
  }
  if (place.kind === 'acts') return <ActsPage place={place} />;
  const Page = nouns[place.noun];
  return <Page nr={place.body} row={place.row ?? null} />;
}
