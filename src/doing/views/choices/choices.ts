import { acts, type ActName } from '../../../api/acts';
import type { Choice, ChoicesView, Reach } from '../../../api/choices';
import type { Body, Party } from '../../../core/bodies/body';
import { delegatedTo, mandatesIn, rolesOf } from '../../../core/bodies/holding';
import type { Mandate } from '../../../core/bodies/mandate';
import { mayDo } from '../../../core/bodies/rights';
import { dayOf, type Day } from '../../../core/calendar';
import { readerOf } from '../../../core/confidential/confidential';
import { chairsMeeting } from '../../../core/meetings/chair';
import type { Meeting } from '../../../core/meetings/meeting';
import type { Proposal } from '../../../core/proposals/proposal';
import type { Room } from '../../../core/rooms/room';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import type { Rows } from '../../../storage/site';
import { actOf } from '../../acts/registry';
import { takenIn } from '../../acts/windingUp/archived';
import { addressOf, find } from '../../addressing';
import { rememberMeetings, unreadableIn } from '../../meetings/facts';
import { may, type Standing } from '../../meetings/standing';
import type { Member, World } from '../../world';
import { maySee } from '../body';
import { unreadableViews } from '../rows';
import { choiceOf } from './faces';
import { byDay } from './order';
import { coreQuestions, otherQuestions, PICKED_FROM, type AnyRow } from './questions';
import { sees, type Looker } from './sight';

interface Read {
  readonly bodies: Rows<Body>;
  readonly parties: Rows<Party>;
  readonly mandates: Rows<Mandate>;
  readonly rooms: Rows<Room>;
  readonly meetings: Rows<Meeting>;
  readonly proposals: Rows<Proposal>;
}

/**
 * What the forms of acts offer in a body: the acts this person may do by right, and the rows they may choose among. One
 * `$batch`. Undefined where there is no such body or the person has no role in it, which are the same answer.
 */
export async function viewChoices(
  world: World,
  members: readonly Member[],
  address: string,
): Promise<ChoicesView | undefined> {
  const place = find(
    address,
    members.map((member) => ({ site: member.site, member })),
  );
  if (place === undefined) return undefined;
  const { member } = place.place;
  const bodyNr = place.number;
  const today = dayOf(world.now());
  const others = otherQuestions(bodyNr, today);
  // Which lists the acts are about is known when the program runs, and so are the names of these answers.
  const read = (await member.site.read({ ...coreQuestions(bodyNr, today), ...others })) as Read &
    Readonly<Record<string, Rows<AnyRow>>>;
  const body = read.bodies.rows.find(({ nr }) => nr === bodyNr);
  if (body === undefined) return undefined;
  rememberMeetings(member.site, read.meetings.rows);
  const looker = lookerOf(member, body, read, today);
  if (may(looker.standing, 'seeBody') === 'no') return undefined;
  const { person, site } = member;
  return {
    me: { name: person.name, upn: person.upn, language: person.language, roles: looker.standing.roles },
    today,
    body: { nr: addressOf(site, bodyNr), name: body.name, shortName: body.shortName },
    may: reachOf(looker, body),
    chaired: [...looker.chaired].map((id) => addressOf(site, id)),
    rows: rowsFor(member, looker, body, read, Object.keys(others)),
    picks: PICKED_FROM,
    unreadable: unreadableViews(unreadableIn(Object.values(read))),
  };
}

function lookerOf({ person: { upn } }: Member, body: Body, read: Read, today: Day): Looker {
  const mandates = read.mandates.rows;
  const standing: Standing = {
    upn,
    roles: rolesOf(mandates, body.nr, upn, today),
    chairsMeeting: 'doesNotChair',
    delegated: delegatedTo(mandates, body.nr, upn, today),
  };
  const chaired = read.meetings.rows.filter(
    (meeting) => chairsMeeting(upn, meeting, body.rules, mandates, today) === 'chairs',
  );
  return {
    bodyNr: body.nr,
    standing,
    mandates,
    chaired: new Set(chaired.map(({ id }) => id)),
    meetings: new Map(read.meetings.rows.map((meeting) => [meeting.id, meeting])),
    today,
  };
}

/** The acts by right. What belongs to the chair of a meeting reaches as far as the meetings they chair. */
function reachOf({ standing, chaired }: Looker, body: Body): ChoicesView['may'] {
  const names = takenIn(body, Object.keys(acts) as ActName[]);
  const reached = names.flatMap((name): readonly (readonly [ActName, Reach])[] => {
    const { about, needs } = actOf(name);
    if (mayDo(needs, standing) === 'yes') return [[name, 'everywhere']];
    const ofMeeting = about === 'meeting' || about === 'item' || about === 'proposal';
    return ofMeeting && chaired.size > 0 ? [[name, 'whereChairing']] : [];
  });
  return Object.fromEntries(reached);
}

function rowsFor(
  member: Member,
  looker: Looker,
  body: Stored<Body>,
  read: Read & Readonly<Record<string, Rows<AnyRow>>>,
  others: readonly string[],
): Readonly<Record<string, readonly Choice[]>> {
  const { site } = member;
  const parties = read.parties.rows;
  const { mandates, standing, today, meetings } = looker;
  const reader = readerOf(standing.upn, body.nr, read.rooms.rows, mandates, today);
  const around = { site, reader, parties, meetings, language: member.person.language };
  const choices = (list: string, rows: readonly Stored<unknown>[]) =>
    byDay(
      rows
        .map((row) => row as Stored<AnyRow>)
        .filter((row) => sees(looker, list, row) === 'yes')
        .map((row) => choiceOf(around, list, row)),
      today,
    );
  const proposals = read.proposals.rows.filter(
    (one) => maySee(one, member, standing.roles, mandates) || looker.chaired.has(one.meetingId),
  );
  return {
    [lists.bodies.title]: read.bodies.rows.map((one) => ({
      ...plain(addressOf(site, one.nr), one.name, null),
      version: one.version,
    })),
    [lists.parties.title]: partiesFirst(body, parties).map((one) => plain(one.partyKey, one.name, null)),
    [lists.people.title]: peopleIn(looker, parties),
    [lists.mandates.title]: choices(lists.mandates.title, read.mandates.rows),
    [lists.rooms.title]: choices(lists.rooms.title, read.rooms.rows),
    [lists.meetings.title]: choices(lists.meetings.title, read.meetings.rows),
    [lists.proposals.title]: byDay(
      proposals.map((row) => choiceOf(around, lists.proposals.title, { ...row })),
      today,
    ),
    ...Object.fromEntries(others.map((list) => [list, choices(list, read[list]?.rows ?? [])])),
  };
}

/** Everyone with a mandate in the body today, each once, by name. */
function peopleIn({ mandates, bodyNr, today }: Looker, parties: readonly Party[]): readonly Choice[] {
  const held = mandatesIn(mandates, bodyNr, today).map(({ upn, personName, partyKey }) => {
    const party = parties.find((one) => one.partyKey === partyKey)?.name ?? null;
    return [upn, plain(upn, personName, party)] as const;
  });
  return [...new Map(held).values()].sort((one, other) => one.title.localeCompare(other.title, 'sv'));
}

/** The body's own parties before the others of the organisation. */
function partiesFirst(body: Body, parties: readonly Stored<Party>[]): readonly Stored<Party>[] {
  const own = parties.filter(({ partyKey }) => body.parties.includes(partyKey));
  return [...own, ...parties.filter((party) => !own.includes(party))];
}

function plain(id: string, title: string, hint: string | null): Choice {
  return { id, version: '', face: 'open', title, hint, day: null, meetingId: null };
}
