import { lazy, type ComponentType } from 'react';
import type { Noun, NounPageProps, Place } from './place';

/** The pages that list what a body has before it and behind it come in one piece: who reads one reads more. */
const register = (name: 'proposals' | 'matters' | 'decisions' | 'assignments') =>
  lazy(() => import('../listing/registers').then((registers) => ({ default: registers[name] })));

const InMeetingPage = lazy(() =>
  import('../inMeeting/InMeetingPage').then((page) => ({ default: page.InMeetingPage })),
);
const WheelPage = lazy(() => import('../wheel/WheelPage').then((page) => ({ default: page.WheelPage })));
const PlanningPage = lazy(() => import('../planning/PlanningPage').then((page) => ({ default: page.PlanningPage })));
const ActsPage = lazy(() => import('../acts/ActsPage').then((page) => ({ default: page.ActsPage })));
/** The pages of a body by noun; each is fetched when it is first gone to. */
const nouns: Readonly<Record<Noun, ComponentType<NounPageProps>>> = {
  proposals: register('proposals'),
  matters: register('matters'),
  decisions: register('decisions'),
  assignments: register('assignments'),
  groups: lazy(() => import('../groups/GroupsPage').then((page) => ({ default: page.GroupsPage }))),
  members: lazy(() => import('../members/MembersPage').then((page) => ({ default: page.MembersPage }))),
  measures: lazy(() => import('../measures/MeasuresPage').then((page) => ({ default: page.MeasuresPage }))),
  health: lazy(() => import('../health/HealthPage').then((page) => ({ default: page.HealthPage }))),
  settings: lazy(() => import('../settings/SettingsPage').then((page) => ({ default: page.SettingsPage }))),
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
