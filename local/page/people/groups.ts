import type { LocalBody, LocalPerson } from '../api/model';
import { texts } from '../texts';

/** A person as they stand under one body: who, and as what. */
export interface Standing {
  readonly person: LocalPerson;
  readonly role: string;
  readonly party: string | null;
  readonly to: string | null;
}

export interface PeopleGroup {
  readonly key: string;
  readonly name: string;
  readonly standings: readonly Standing[];
}

const ROLE_ORDER = [
  'chair',
  'viceChair',
  'deputy',
  'jointPreparer',
  'associationManager',
  'coordinator',
  'processLeader',
  'secretary',
  'representative',
];

/** People under each body they have a role in, chairs first; those without any role last, under a heading of their own. */
export function groupPeople(people: readonly LocalPerson[], bodies: readonly LocalBody[]): readonly PeopleGroup[] {
  const inBodies = bodies.map((body) => ({
    key: body.address,
    name: body.name,
    standings: people
      .flatMap((person) => person.bodies.filter((one) => one.body === body.address).map((one) => ({ person, ...one })))
      .map(({ person, role, party, to }) => ({ person, role, party, to }))
      .sort(byRoleThenName),
  }));
  const outside = {
    key: 'outside',
    name: texts.people.outside,
    standings: people
      .filter((person) => person.bodies.length === 0)
      .map((person) => ({ person, role: '', party: null, to: null })),
  };
  return [...inBodies, outside].filter((group) => group.standings.length > 0);
}

/** The groups with those whose name, address, role, party or body holds every word of the search. */
export function searchPeople(groups: readonly PeopleGroup[], search: string): readonly PeopleGroup[] {
  const words = search
    .toLocaleLowerCase('sv')
    .split(/\s+/)
    .filter((word) => word !== '');
  return groups
    .map((group) => ({ ...group, standings: group.standings.filter((one) => holds(group, one, words)) }))
    .filter((group) => group.standings.length > 0);
}

function holds(group: PeopleGroup, { person, role, party }: Standing, words: readonly string[]): boolean {
  const all = [group.name, person.name, person.upn, texts.role(role), party ?? ''].join(' ').toLocaleLowerCase('sv');
  return words.every((word) => all.includes(word));
}

function byRoleThenName(one: Standing, other: Standing): number {
  return rank(one.role) - rank(other.role) || one.person.name.localeCompare(other.person.name, 'sv');
}

function rank(role: string): number {
  const place = ROLE_ORDER.indexOf(role);
  return place === -1 ? ROLE_ORDER.length : place;
}
