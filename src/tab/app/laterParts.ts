import type { Noun, NounPageProps, Place } from './place';
import type { ComponentType } from 'react';

type Part<Props> = () => Promise<{ readonly default: ComponentType<Props> }>;

/** The pages that list what a body has before it and behind it come in one piece: who reads one reads more. */
const register =
  (name: 'proposals' | 'matters' | 'decisions' | 'assignments'): Part<NounPageProps> =>
  () =>
    import('../listing/registers').then((registers) => ({ default: registers[name] }));

/** The pages of a body by noun; each is fetched when it is first gone to. */
export const nounParts: Readonly<Record<Noun, Part<NounPageProps>>> = {
  proposals: register('proposals'),
  matters: register('matters'),
  decisions: register('decisions'),
  assignments: register('assignments'),
  groups: () => import('../groups/GroupsPage').then((page) => ({ default: page.GroupsPage })),
  members: () => import('../members/MembersPage').then((page) => ({ default: page.MembersPage })),
  measures: () => import('../measures/MeasuresPage').then((page) => ({ default: page.MeasuresPage })),
  health: () => import('../health/HealthPage').then((page) => ({ default: page.HealthPage })),
  settings: () => import('../settings/SettingsPage').then((page) => ({ default: page.SettingsPage })),
};

export const wheelPart: Part<{ readonly place: Extract<Place, { readonly kind: 'wheel' }> }> = () =>
  import('../wheel/WheelPage').then((page) => ({ default: page.WheelPage }));

/** What a meeting is shown with, where the forum leads to it. */
export const meetingPart = (): Promise<unknown> => import('../meeting/MeetingPage');
