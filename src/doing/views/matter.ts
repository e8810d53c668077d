import type { AskedView, HopView, MatterView } from '../../api/matterViews';
import type { Body } from '../../core/bodies/body';
import { rolesOf } from '../../core/bodies/holding';
import type { HeldRole, Mandate } from '../../core/bodies/mandate';
import { mayDo } from '../../core/bodies/rights';
import { dayOf, type Day } from '../../core/calendar';
import { isOpenTo, readerOf } from '../../core/confidential/confidential';
import type { KeptQuestion } from '../../core/matters/carriedQuestion';
import type { Anchoring } from '../../core/matters/anchoring';
import { backFrom, hopOfPassage, onwardFrom, wayOf, type Hop } from '../../core/matters/hop';
import type { Matter, Passage } from '../../core/matters/matter';
import type { OpinionRequest } from '../../core/matters/opinion';
import { placeOfBody, samePlace, type Place } from '../../core/matters/place';
import type { SpreadQuestion } from '../../core/matters/spreading';
import { sameUpn } from '../../core/people/person';
import type { Enclosable } from '../../core/rooms/room';
import type { Stored } from '../../core/stored';
import * as lists from '../../storage/lists';
import type { Rows } from '../../storage/site';
import { matterTexts } from '../../texts/matters';
import { addressOf, find } from '../addressing';
import type { Member, World } from '../world';
import { anchoringView, carriedView, opinionView, spreadView } from './asked';
import { takenUpElsewhere } from './elsewhere';

/** How a person stands to the bodies of a site today: where they prepare, and what they may read the published of. */
interface Sight {
  readonly prepares: (place: Place) => boolean;
  readonly reads: (bodyNr: number) => boolean;
}

interface Step {
  readonly hop: Hop;
  readonly standing: HopView['standing'];
}

/**
 * A matter with its whole way, readable in both directions (ESC-07): what is published for all who may read the body it
 * happened in, and what is being prepared for those who prepare there or where it goes. Undefined where the person may
 * see none of it, which is the same answer as no such matter.
 */
export async function viewMatter(
  world: World,
  members: readonly Member[],
  address: string,
): Promise<MatterView | undefined> {
  return (await readMatter(world, members, address))?.matter;
}

interface MatterRead {
  readonly matter: MatterView;
  readonly member: Member;
  readonly read: MatterRows & { readonly mandates: Rows<Mandate> };
}

/** A matter as `viewMatter` shows it, with what was read of the organisation it lies in; in one `$batch`. */
export async function readMatter(
  world: World,
  members: readonly Member[],
  address: string,
): Promise<MatterRead | undefined> {
  const found = find(
    address,
    members.map((member) => ({ site: member.site, member })),
  );
  if (found === undefined) return undefined;
  const { member } = found.place;
  const { site, person } = member;
  const ofMatter = { matterId: found.number };
  const { rooms, ...read } = await site.read({
    matters: { list: lists.matters, where: { id: found.number } },
    hops: { list: lists.hops, where: ofMatter },
    passages: { list: lists.passages, where: ofMatter },
    spread: { list: lists.spreadQuestions, where: ofMatter },
    anchorings: { list: lists.anchorings, where: ofMatter },
    opinions: { list: lists.consultations, where: ofMatter },
    carried: { list: lists.carriedQuestions, where: ofMatter },
    bodies: { list: lists.bodies, where: {} },
    mandates: { list: lists.mandates, where: { upn: person.upn } },
    rooms: { list: lists.rooms, where: { state: 'held' } },
  });
  const today = dayOf(world.now());
  const open = (one: Enclosable & { readonly bodyNr: number }) =>
    isOpenTo(one, readerOf(person.upn, one.bodyNr, rooms.rows, read.mandates.rows, today));
  // A confidential matter is not there for whoever is not let into its room (design decision 16).
  if (!read.matters.rows.every(open)) return undefined;
  const passages = { ...read.passages, rows: read.passages.rows.filter(open) };
  const seen = matterSeen(world, member, found.number, { ...read, passages });
  if (seen === undefined) return undefined;
  const takenUp = await takenUpElsewhere(world, members, member, seen.id, read.hops.rows);
  return { matter: { ...seen, takenUp }, member, read };
}

/** What of matters has been read; of other matters as well, where several were asked for at once. */
export interface MatterRows {
  readonly matters: Rows<Matter>;
  readonly hops: Rows<Hop>;
  readonly passages: Rows<Passage>;
  readonly spread: Rows<SpreadQuestion>;
  readonly anchorings: Rows<Anchoring>;
  readonly opinions: Rows<OpinionRequest>;
  readonly carried: Rows<KeptQuestion>;
  readonly bodies: { readonly rows: readonly Stored<Body>[] };
  readonly mandates: { readonly rows: readonly HeldRole[] };
}

/**
 * One matter of what has been read, as a person may see it today; undefined where they may see none of it. What other
 * organisations took it up as is not read here.
 */
export function matterSeen(world: World, member: Member, matterId: number, all: MatterRows): MatterView | undefined {
  const { site, person } = member;
  const read = ofOne(all, matterId);
  const [matter] = read.matters.rows;
  if (matter === undefined) return undefined;
  const today = dayOf(world.now());
  const sight = sightOf(member, read.bodies.rows, read.mandates.rows, today);
  const home = read.bodies.rows.find(({ nr }) => nr === matter.bodyNr);
  const steps = stepsOf(member, sight, read);
  const prepares = home !== undefined && sight.prepares(placeOfBody(home, site.organisation));
  const asked: readonly AskedView[] = [
    ...read.spread.rows
      .filter(({ from, parts }) => sight.prepares(from) || parts.some(({ bodyNr }) => sight.reads(bodyNr)))
      .map((one) => spreadView(member, one)),
    ...read.anchorings.rows.filter(({ bodyNr }) => sight.reads(bodyNr)).map((one) => anchoringView(member, one, today)),
    ...read.opinions.rows.filter(({ bodyNr }) => sight.reads(bodyNr)).map((one) => opinionView(member, one, today)),
    ...read.carried.rows
      .filter(({ from, to, askedBy, asked }) => {
        const theirs = [askedBy, asked].some((upn) => upn !== null && sameUpn(upn, person.upn));
        return theirs || sight.prepares(from) || sight.prepares(to);
      })
      .map((one) => carriedView(member, one)),
  ];
  if (steps.length === 0 && asked.length === 0 && !prepares) return undefined;
  const { version, title, status, closedBecause, openedOn, bodyNr, cameFrom } = matter;
  const { registrationNumber = null, caseOfficer = null } = matter;
  const id = addressOf(site, matter.id);
  return {
    id,
    version,
    title,
    status,
    closedBecause,
    registrationNumber,
    caseOfficer,
    openedOn,
    body: addressOf(site, bodyNr),
    way: steps.map((step) => hopView(member, step)),
    places: placesOf(steps, matter.id),
    asked,
    cameFrom,
    takenUp: [],
  };
}

function ofOne(all: MatterRows, matterId: number): MatterRows {
  const own = <Row extends { readonly matterId: number | null }>({ rows, unreadable }: Rows<Row>): Rows<Row> => ({
    rows: rows.filter((row) => row.matterId === matterId),
    unreadable,
  });
  return {
    ...all,
    matters: { ...all.matters, rows: all.matters.rows.filter(({ id }) => id === matterId) },
    hops: own(all.hops),
    passages: own(all.passages),
    spread: own(all.spread),
    anchorings: own(all.anchorings),
    opinions: own(all.opinions),
    carried: own(all.carried),
  };
}

function sightOf(
  { site, person }: Member,
  bodies: readonly Stored<Body>[],
  mandates: readonly HeldRole[],
  today: Day,
): Sight {
  const rolesIn = (bodyNr: number) => rolesOf(mandates, bodyNr, person.upn, today);
  const bodyAt = (place: Place) => bodies.find((body) => samePlace(placeOfBody(body, site.organisation), place));
  return {
    prepares: (place) => {
      const body = bodyAt(place);
      return (
        body !== undefined && mayDo('prepare', { roles: rolesIn(body.nr), chairsMeeting: 'doesNotChair' }) === 'yes'
      );
    },
    reads: (bodyNr) =>
      rolesIn(bodyNr).length > 0 || bodies.find(({ nr }) => nr === bodyNr)?.rules.insight?.value === 'organisation',
  };
}

/** Published passages, and the hops that no passage tells of yet, in the order they happened. */
function stepsOf(
  { site }: Member,
  sight: Sight,
  read: {
    readonly hops: { readonly rows: readonly Hop[] };
    readonly passages: { readonly rows: readonly Passage[] };
    readonly bodies: { readonly rows: readonly Body[] };
  },
): readonly Step[] {
  const published = read.passages.rows.flatMap((passage): readonly Step[] => {
    const body = read.bodies.rows.find(({ nr }) => nr === passage.bodyNr);
    if (body === undefined || !sight.reads(passage.bodyNr)) return [];
    return [{ hop: hopOfPassage(passage, placeOfBody(body, site.organisation)), standing: 'published' }];
  });
  const prepared = read.hops.rows
    .filter(({ at, to }) => sight.prepares(at) || (to !== null && sight.prepares(to)))
    .filter((hop) => !published.some((one) => tells(one.hop, hop)))
    .map((hop): Step => ({ hop, standing: 'prepared' }));
  const steps = [...published, ...prepared];
  const way = wayOf(
    steps.map(({ hop }) => hop),
    steps[0]?.hop.matterId ?? 0,
  );
  return way.flatMap((hop) => steps.find((step) => step.hop === hop) ?? []);
}

/** A published passage that says where the matter went says what the hop there said. */
function tells(passage: Hop, hop: Hop): boolean {
  return samePlace(passage.at, hop.at) && passage.to !== null && hop.to !== null && samePlace(passage.to, hop.to);
}

function hopView({ site, person }: Member, { hop, standing }: Step): HopView {
  const { day, personName, at, outcome, from, to, document } = hop;
  return {
    day,
    personName,
    at: at.name,
    outcome,
    outcomeText: matterTexts(person.language).outcomes[outcome],
    from: from?.name ?? null,
    to: to?.name ?? null,
    document: document === null ? null : new URL(encodeURI(document), site.url).href,
    standing,
  };
}

function placesOf(steps: readonly Step[], matterId: number): MatterView['places'] {
  const hops = steps.map(({ hop }) => hop);
  const places: Place[] = [];
  for (const { at, from, to } of hops) {
    for (const one of [from, at, to]) {
      if (one !== null && !places.some((known) => samePlace(known, one))) places.push(one);
    }
  }
  return places.map((place) => ({
    name: place.name,
    cameBy: backFrom(hops, matterId, place).map(({ name }) => name),
    wentTo: onwardFrom(hops, matterId, place).map(({ name }) => name),
  }));
}
