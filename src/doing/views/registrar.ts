import type { ActName } from '../../api/acts';
import type { RegistrarKind, RegistrarRow, RegistrarView } from '../../api/registrarView';
import { bodyYear, type Body } from '../../core/bodies/body';
import { delegatedTo, nameOf, rolesOf } from '../../core/bodies/holding';
import { addYears, dayOf, momentOf, yearOf, type ClockTime, type Day } from '../../core/calendar';
import { faceFor, isOpenTo, readerOf } from '../../core/confidential/confidential';
import { toRegister } from '../../core/incoming/incoming';
import { undispatched } from '../../core/keeping/dispatch';
import { relatedTo } from '../../core/keeping/documentRequest';
import { isAmong } from '../../core/people/person';
import type { Stored } from '../../core/stored';
import { showing } from '../../storage/list';
import * as lists from '../../storage/lists';
import { rightFor } from '../acts/performing';
import { addressOf } from '../addressing';
import { isRequest } from '../keeping/requests';
import { unreadableIn } from '../meetings/facts';
import { may, type Standing } from '../meetings/standing';
import { bodiesOf } from '../myBodies';
import type { Member, World } from '../world';
import { overSites, type FromSite, type Looking } from './overSites';

const documentsShown = showing(lists.documents, 'bodyNr', 'title', 'day', 'room', 'ground');
const meetingsShown = showing(lists.meetings, 'title', 'day');

/** What came in longer ago than this stands on its body's own page. */
const YEARS_BACK = -2;
const MIDNIGHT = '00:00' as ClockTime;
const MOST_RELATED = 5;

/** What ticks each kind off. */
const TICKED_BY: Readonly<Record<RegistrarKind, readonly ActName[]>> = {
  request: ['answerRequest', 'registerIncoming'],
  incoming: ['registerIncoming', 'keepInOrder'],
  unsigned: [],
  unposted: ['postNotice'],
  undispatched: ['dispatchDecision'],
};

/**
 * What waits with those who keep the papers, over all bodies somebody keeps them for, the longest waiting first. A
 * request tells what it asks for and which documents it may be about, never who asked.
 */
export async function viewRegistrar(world: World, looking: Looking): Promise<RegistrarView> {
  const { parts, shared } = await overSites(world, looking, (member) => ofSite(world, member));
  return { ...shared, rows: [...parts].sort((one, other) => one.since.localeCompare(other.since)) };
}

async function ofSite(world: World, member: Member): Promise<FromSite<RegistrarRow>> {
  const { site, person } = member;
  const today = dayOf(world.now());
  const { held } = await site.read({ held: { list: lists.mandates, where: { upn: person.upn } } });
  const mine = bodiesOf(world, held.rows).filter((nr) => may(standingIn(nr), 'register') === 'yes');
  const years = mine.flatMap((nr) => [bodyYear(nr, yearOf(today)), bodyYear(nr, yearOf(today) - 1)]);
  const read = await site.read({
    bodies: { list: lists.bodies, where: { nr: mine } },
    mandates: { list: lists.mandates, where: { bodyNr: mine } },
    rooms: { list: lists.rooms, where: { bodyNr: mine, state: 'held' } },
    incoming: { list: lists.incoming, where: { bodyNr: mine, receivedAt: { from: since(today) } } },
    answers: { list: lists.requestAnswers, where: { bodyNr: mine } },
    minutes: { list: lists.minutes, where: { bodyNr: mine, stage: 'approval' } },
    postings: { list: lists.postings, where: { bodyNr: mine, posted: null } },
    decisions: { list: lists.decisions, where: { bodyYear: years } },
    dispatches: { list: lists.dispatches, where: { bodyYear: years } },
  });
  const answeredIds = new Set(read.answers.rows.map(({ incomingId }) => incomingId));
  const open = read.incoming.rows.filter((one) => !isRequest(one) || !answeredIds.has(one.id));
  const requests = open.filter(isRequest);
  const beside = await site.read({
    meetings: {
      list: meetingsShown,
      where: { id: [...read.minutes.rows, ...read.postings.rows].map(({ meetingId }) => meetingId) },
    },
    documents: {
      list: documentsShown,
      where: { bodyYear: requests.length === 0 ? [] : years, rendition: null },
    },
  });
  const meetingOf = (id: number) => beside.meetings.rows.find((one) => one.id === id);
  const rows = read.bodies.rows.flatMap((body): readonly RegistrarRow[] => {
    const reader = readerOf(person.upn, body.nr, read.rooms.rows, read.mandates.rows, today);
    const row = rowIn(member, body, standingIn(body.nr));
    const ofBody = <Row extends { readonly bodyNr: number }>(all: readonly Row[]) =>
      all.filter(({ bodyNr }) => bodyNr === body.nr);
    const documents = ofBody(beside.documents.rows).filter((one) => isOpenTo(one, reader));
    return [
      ...ofBody(requests).map((one) =>
        row('request', one, one.subject, one.content, dayOf(one.receivedAt), relatedTo(one.content, documents)),
      ),
      ...toRegister(ofBody(open).filter((one) => !isRequest(one))).map(({ incoming, since: waits }) =>
        row('incoming', incoming, incoming.subject, incoming.sender, waits),
      ),
      ...ofBody(read.minutes.rows).map((one) => {
        const signed = one.signatures.map(({ upn }) => upn);
        const left = one.approvers.filter((upn) => !isAmong(upn, signed));
        const meeting = meetingOf(one.meetingId);
        const names = left.map((upn) => nameOf(read.mandates.rows, upn) ?? upn);
        return row('unsigned', one, meeting?.title ?? '', names.join(', '), meeting?.day ?? today);
      }),
      ...ofBody(read.postings.rows).map((one) => {
        const meeting = meetingOf(one.meetingId);
        const alone = one.section === null ? '' : ` § ${String(one.section)}`;
        return row('unposted', one, one.board, `${meeting?.title ?? ''}${alone}`, meeting?.day ?? today);
      }),
      ...undispatched(ofBody(read.decisions.rows), read.dispatches.rows).map((one) => {
        const number = `§ ${String(one.section)}`;
        const face = faceFor({ ...one, kind: 'decision', number }, reader);
        const title = face.face === 'masked' ? (face.ground ?? '') : one.itemTitle;
        return row('undispatched', one, `${number} ${title}`, '', one.decidedOn);
      }),
    ];
  });
  return { parts: rows, unreadable: unreadableIn([...Object.values(read), ...Object.values(beside)]) };

  function standingIn(nr: number): Standing {
    return {
      upn: person.upn,
      roles: rolesOf(held.rows, nr, person.upn, today),
      chairsMeeting: 'doesNotChair',
      delegated: delegatedTo(held.rows, nr, person.upn, today),
    };
  }
}

function since(today: Day) {
  return momentOf(addYears(today, YEARS_BACK), MIDNIGHT);
}

function rowIn({ site }: Member, { nr, name }: Stored<Body>, standing: Standing) {
  return (
    kind: RegistrarKind,
    { id, version }: { readonly id: number; readonly version: string },
    title: string,
    about: string,
    waits: Day,
    related: readonly { readonly id: number; readonly title: string; readonly day: Day }[] = [],
  ): RegistrarRow => ({
    kind,
    id: addressOf(site, id),
    version,
    body: { nr: addressOf(site, nr), name },
    title,
    about,
    since: waits,
    related: related
      .slice(0, MOST_RELATED)
      .map((one) => ({ id: addressOf(site, one.id), number: one.id, title: one.title, day: one.day })),
    may: TICKED_BY[kind].filter((act) => may(standing, rightFor(act)) === 'yes'),
  });
}
