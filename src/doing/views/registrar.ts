import type { ActName } from '../../api/acts';
import type { RegistrarKind, RegistrarRow, RegistrarView } from '../../api/registrarView';
import { bodyYear, type Body } from '../../core/bodies/body';
import { delegatedTo, nameOf, rolesOf } from '../../core/bodies/holding';
import { addYears, dayOf, momentOf, yearOf, type ClockTime, type Day } from '../../core/calendar';
import { faceFor, isOpenTo, readerOf } from '../../core/confidential/confidential';
import { toRegister } from '../../core/incoming/incoming';
import { undispatched } from '../../core/keeping/dispatch';
import { relatedTo } from '../../core/keeping/documentRequest';
import type { MaskedCopy } from '../../core/keeping/masking';
import type { RecordDocument } from '../../core/documents/document';
import type { MeetingStage } from '../../core/meetings/meeting';
import type { Minutes } from '../../core/minutes/minutes';
import { isAmong } from '../../core/people/person';
import type { Enclosable } from '../../core/rooms/room';
import type { Stored } from '../../core/stored';
import { showing } from '../../storage/list';
import * as lists from '../../storage/lists';
import { rightFor } from '../acts/performing';
import { takenIn } from '../acts/windingUp/archived';
import { addressOf } from '../addressing';
import { isRequest } from '../keeping/requests';
import { signedKey } from '../keeping/signing';
import { unreadableIn } from '../meetings/facts';
import { may, type Standing } from '../meetings/standing';
import { bodiesOf } from '../myBodies';
import type { Member, World } from '../world';
import { overSites, type FromSite, type Looking } from './overSites';

const documentsShown = showing(lists.documents, 'bodyNr', 'title', 'day', 'room', 'ground');
const meetingsShown = showing(lists.meetings, 'title', 'day', 'stage');
const papersShown = showing(lists.documents, 'key', 'meetingId', 'room');
const minutesShown = showing(lists.minutes, 'bodyNr', 'meetingId', 'edition', 'stage', 'approvedAt');

/** What came in longer ago than this stands on its body's own page. */
const YEARS_BACK = -2;
const MIDNIGHT = '00:00' as ClockTime;
const MOST_RELATED = 5;

/** What ticks each kind off. */
const TICKED_BY: Readonly<Record<RegistrarKind, readonly ActName[]>> = {
  request: ['maskDocument', 'answerRequest', 'registerIncoming'],
  incoming: ['registerIncoming', 'keepInOrder'],
  unsigned: [],
  signedMissing: ['keepSigned'],
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
    approved: { list: minutesShown, where: { bodyYear: years, stage: ['approved', 'noticed'] } },
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
      where: {
        id: [...read.minutes.rows, ...read.approved.rows, ...read.postings.rows].map(({ meetingId }) => meetingId),
      },
    },
    papers: { list: papersShown, where: { meetingId: read.approved.rows.map(({ meetingId }) => meetingId) } },
    copies: { list: lists.maskedCopies, where: { incomingId: requests.map(({ id }) => id) } },
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
        row('request', one, one.subject, one.content, dayOf(one.receivedAt), {
          related: relatedTo(one.content, documents),
          copies: beside.copies.rows.filter(({ incomingId }) => incomingId === one.id),
        }),
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
      ...ofBody(read.approved.rows)
        .filter((one) => lacksSigned(one, body, meetingOf(one.meetingId)?.stage, beside.papers.rows))
        .map((one) => {
          const meeting = meetingOf(one.meetingId);
          const since = one.approvedAt === null ? today : dayOf(one.approvedAt);
          return row('signedMissing', one, meeting?.title ?? '', '', since);
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

/** Minutes signed on paper or by e-signature whose signed file is not in the archive, and may lie there. */
function lacksSigned(
  minutes: Pick<Minutes, 'meetingId' | 'edition'>,
  { rules }: Pick<Body, 'rules'>,
  stage: MeetingStage | undefined,
  papers: readonly (Enclosable & Pick<RecordDocument, 'key' | 'meetingId'>)[],
): boolean {
  const by = rules.approval?.value.by ?? 'mail';
  const ofMeeting = papers.filter(({ meetingId }) => meetingId === minutes.meetingId);
  const isOpen = ofMeeting.every(({ room = null }) => room === null);
  return (
    by !== 'mail' && stage === 'notesPublished' && isOpen && !ofMeeting.some(({ key }) => key === signedKey(minutes))
  );
}

function since(today: Day) {
  return momentOf(addYears(today, YEARS_BACK), MIDNIGHT);
}

/** What is shown with a request. */
interface Beside {
  readonly related: readonly { readonly id: number; readonly title: string; readonly day: Day }[];
  readonly copies: readonly Stored<MaskedCopy>[];
}

function rowIn({ site }: Member, body: Stored<Body>, standing: Standing) {
  const { nr, name } = body;
  return (
    kind: RegistrarKind,
    { id, version }: { readonly id: number; readonly version: string },
    title: string,
    about: string,
    waits: Day,
    { related, copies }: Beside = { related: [], copies: [] },
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
    copies: [...copies].reverse().map((one) => ({ id: addressOf(site, one.id), title: one.title, places: one.places })),
    may: takenIn(body, TICKED_BY[kind]).filter((act) => may(standing, rightFor(act)) === 'yes'),
  });
}
