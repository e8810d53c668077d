import { part, type Part } from './part';
import type { Noun, NounPageProps, Place } from './place';

/** The pages that list what a body has before it and behind it come in one piece: who reads one reads more. */
const register = (name: 'proposals' | 'matters' | 'decisions' | 'assignments'): Part<NounPageProps> =>
  part(
    () => import('../listing/registers'),
    (registers) => registers[name],
  );

/** The pages of a body by noun; each is fetched when it is first gone to. */
export const nounParts: Readonly<Record<Noun, Part<NounPageProps>>> = {
  proposals: register('proposals'),
  matters: register('matters'),
  decisions: register('decisions'),
  assignments: register('assignments'),
  groups: part(
    () => import('../groups/GroupsPage'),
    (page) => page.GroupsPage,
  ),
  members: part(
    () => import('../members/MembersPage'),
    (page) => page.MembersPage,
  ),
  measures: part(
    () => import('../measures/MeasuresPage'),
    (page) => page.MeasuresPage,
  ),
  health: part(
    () => import('../health/HealthPage'),
    (page) => page.HealthPage,
  ),
  settings: part(
    () => import('../settings/SettingsPage'),
    (page) => page.SettingsPage,
  ),
};

export const wheelPart: Part<{ readonly place: Extract<Place, { readonly kind: 'wheel' }> }> = part(
  () => import('../wheel/WheelPage'),
  (page) => page.WheelPage,
);
