import type { MatterView } from '../../api/matterViews';
import { bodyYear } from '../../core/bodies/body';
import { rolesOf } from '../../core/bodies/holding';
import { dayOf, yearOf, type Day } from '../../core/calendar';
import { isOpenTo, readerOf } from '../../core/confidential/confidential';
import type { Proposal } from '../../core/proposals/proposal';
import type { Stored } from '../../core/stored';
import * as lists from '../../storage/lists';
import type { Site } from '../../storage/site';
import { maySee } from '../views/body';
import { matterSeen } from '../views/matter';
import type { World } from '../world';
import { memberIn, type KnownBody } from '../register/bodies';
import { askAlong, type Register } from '../register/register';
import { askSites } from '../sites';

/** A proposal that somebody may see, with the day of its meeting, or a matter; or a matter that came of a proposal. */
export interface Followed {
  readonly of: KnownBody;
  readonly title: string;
  readonly proposal: Stored<Proposal> | null;
  readonly meetingDay: Day | null;
  readonly mine: 'mine' | 'others';
  /** The matter's whole way as they may see it; null where there is no matter. */
  readonly matter: MatterView | null;
}

/** Numbers of the matters of a body as they were last seen: with them their ways come in the same request. */
const seenMatters = new WeakMap<Site, Map<number, ReadonlySet<number>>>();

/**
 * The proposals and matters of some bodies that a person may see, this year and the ones beside it, with the ways of the
 * matters. One `$batch` a site; one more where a matter is met for the first time.
 */
export async function followedIn(
  world: World,
  bodies: readonly KnownBody[],
): Promise<{ readonly followed: readonly Followed[]; readonly down: readonly Site[] }> {
  const registers = [...new Set(bodies.map(({ register }) => register))];
  const { here, down } = await askSites(
    registers.map(({ site }) => site),
    async (site) => {
      const register = registers.find((one) => one.site === site);
      if (register === undefined) return [];
      const ofSite = bodies.filter((one) => one.register === register);
      return followedInSite(world, register, ofSite, knownMatters(site, ofSite));
    },
  );
  return { followed: here.flatMap(({ value }) => value), down };
}

async function followedInSite(
  world: World,
  register: Register,
  bodies: readonly KnownBody[],
  known: readonly number[],
): Promise<readonly Followed[]> {
  const { site, person } = register;
  const today = dayOf(world.now());
  const year = yearOf(today);
  const numbers = bodies.map(({ body }) => body.nr);
  const years = numbers.flatMap((nr) => [year - 1, year, year + 1].map((one) => bodyYear(nr, one)));
  const read = await askAlong(register, {
    held: { list: lists.mandates, where: { bodyNr: numbers } },
    mandates: { list: lists.mandates, where: { upn: person.upn } },
    rooms: { list: lists.rooms, where: { bodyNr: numbers, state: 'held' } },
    proposals: { list: lists.proposals, where: { bodyYear: years } },
    meetings: { list: lists.meetings, where: { bodyYear: years } },
    matters: { list: lists.matters, where: { bodyYear: years } },
    passages: { list: lists.passages, where: { matterId: known } },
    hops: { list: lists.hops, where: { matterId: known } },
    spread: { list: lists.spreadQuestions, where: { matterId: known } },
    anchorings: { list: lists.anchorings, where: { matterId: known } },
    opinions: { list: lists.consultations, where: { matterId: known } },
    carried: { list: lists.carriedQuestions, where: { matterId: known } },
  });
  const met = new Set([...known, ...read.matters.rows.map(({ id }) => id)]);
  if (met.size > known.length) {
    remember(site, read.matters.rows);
    return followedInSite(world, register, bodies, [...met]);
  }
  const member = memberIn(register);
  return bodies.flatMap((of): readonly Followed[] => {
    const { nr } = of.body;
    const roles = rolesOf(read.held.rows, nr, person.upn, today);
    if (roles.length === 0) return [];
    const reader = readerOf(person.upn, nr, read.rooms.rows, read.held.rows, today);
    const matters = read.matters.rows.filter((one) => one.bodyNr === nr && isOpenTo(one, reader));
    const open = { ...read.passages, rows: read.passages.rows.filter((one) => isOpenTo(one, reader)) };
    const matterOf = (id: number | null): MatterView | null =>
      matters.some((one) => one.id === id)
        ? (matterSeen(world, member, id ?? 0, { ...read, passages: open, bodies: { rows: register.bodies } }) ?? null)
        : null;
    const proposals = read.proposals.rows
      .filter((one) => one.bodyNr === nr && isOpenTo(one, reader))
      .filter((one) => maySee(one, member, roles, read.held.rows));
    const told = new Set(proposals.map(({ matterId }) => matterId));
    return [
      ...proposals.map((proposal): Followed => ({
        of,
        title: proposal.title,
        proposal,
        meetingDay: read.meetings.rows.find(({ id }) => id === proposal.meetingId)?.day ?? null,
        mine: proposal.submittedBy === person.upn ? 'mine' : 'others',
        matter: matterOf(proposal.matterId),
      })),
      ...matters
        .filter(({ id }) => !told.has(id))
        .flatMap(({ id, title }): readonly Followed[] => {
          const matter = matterOf(id);
          return matter === null ? [] : [{ of, title, proposal: null, meetingDay: null, mine: 'others', matter }];
        }),
    ];
  });
}

function knownMatters(site: Site, bodies: readonly KnownBody[]): readonly number[] {
  const known = seenMatters.get(site);
  return bodies.flatMap(({ body }) => [...(known?.get(body.nr) ?? [])]);
}

function remember(site: Site, matters: readonly { readonly id: number; readonly bodyNr: number }[]): void {
  const known = seenMatters.get(site) ?? new Map<number, ReadonlySet<number>>();
  for (const { id, bodyNr } of matters) known.set(bodyNr, new Set([...(known.get(bodyNr) ?? []), id]));
  seenMatters.set(site, known);
}
