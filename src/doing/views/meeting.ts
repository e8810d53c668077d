import type { AgendaItemView, MeetingView } from '../../api/views';
import type { ActName } from '../../api/acts';
import { acts } from '../../api/acts';
import type { AgendaItem } from '../../core/agenda/item';
import { mandatesIn, nameOf } from '../../core/bodies/holding';
import { daysBetween, dayOf, momentOf } from '../../core/calendar';
import { isOpenTo, type FaceReader } from '../../core/confidential/confidential';
import { partsOf } from '../../core/confidential/enclosure';
import { whoLeft } from '../../core/confidential/leftRoom';
import { pdfOf } from '../../core/documents/rendition';
import { hasBeenHeld, hasBegun } from '../../core/meetings/deadlines';
import { sameUpn } from '../../core/people/person';
import { canArrange, canEdit, canNote, canSend } from '../../core/meetings/stages';
import { rehearsalIn, rehearsedMeeting } from '../../core/rehearsals/rehearsal';
import { isWaiting } from '../../core/proposals/answering';
import type { Stored } from '../../core/stored';
import { actTexts } from '../../texts/acts';
import { confidentialTexts } from '../../texts/confidential';
import { documentTexts } from '../../texts/documents';
import { missingLines } from '../acts/compiling';
import { mayEncloseOrOpen } from '../acts/confidential/enclosing';
import { rightFor } from '../acts/performing';
import { takenIn } from '../acts/windingUp/archived';
import { addressOf, find } from '../addressing';
import type { BoardFacts } from '../board/facts';
import { keepsMinutes } from '../board/keeping';
import { asSeenBy, readerIn, type SeenFacts } from '../confidential/seeing';
import { loadWhole, type WholeMeeting } from '../live/wholeMeeting';
import type { MeetingFacts } from '../meetings/facts';
import { gateView } from '../meetings/gate';
import { originText } from '../meetings/origin';
import { may, standingOf, type Standing } from '../meetings/standing';
import { inRehearsal } from '../rehearsals/inRehearsal';
import { nowAt } from '../rehearsals/nowAt';
import { takesAct } from '../rehearsals/rehearsedActs';
import type { Member, World } from '../world';
import { boardView } from './board';
import { mayLook, minutesView } from './minutes';
import { openAtBoard } from './boardActs';
import { maySee } from './body';
import { openChanges } from './meetingChanges';
import { annexViews, isPreparer, participationView, preparationView, remarkViews } from './participation';
import { documentView, meetingSummary, partyViews, proposalView, unreadableViews } from './rows';

/** Preparers see the draft and the notes in progress; others what has gone out. */
type Sees = 'everything' | 'whatWasSent';

/** One meeting as this person may see it, or undefined: none, or no role in its body. */
export async function viewMeeting(
  world: World,
  members: readonly Member[],
  address: string,
): Promise<MeetingView | undefined> {
  const seenBy = await inRehearsal(members, address);
  const place = find(
    address,
    seenBy.map((member) => ({ site: member.site, member })),
  );
  if (place === undefined) return undefined;
  const { member } = place.place;
  return shownTo(world, member, await loadWhole(world, member.site, place.number));
}

/** What has been read of a meeting, as one person may see it. */
export function shownTo(world: World, member: Member, whole: WholeMeeting | undefined): MeetingView | undefined {
  if (whole === undefined) return undefined;
  const { facts, board, state } = whole;
  const { person } = member;
  const standing = standingOf(world, facts, person.upn);
  if (may(standing, 'seeBody') === 'no') return undefined;
  const seen = asSeenBy(facts, readerIn(world, facts, person.upn), person.language);
  return shown(world, member, { facts, seen, board, state }, standing);
}

interface Shown {
  /** For the rules. */
  readonly facts: MeetingFacts;
  /** All that is told of them is told from these. */
  readonly seen: SeenFacts;
  readonly board: BoardFacts | undefined;
  readonly state: string;
}

function shown(world: World, member: Member, { facts, seen, board, state }: Shown, standing: Standing): MeetingView {
  const { site, person } = member;
  const { body, meeting, mandates, parties } = seen;
  const today = dayOf(world.now());
  const sees = may(standing, 'prepare') === 'yes' ? 'everything' : 'whatWasSent';
  const texts = actTexts(person.language);
  const items = visibleItems(seen, sees);
  const rehearsal = rehearsalIn(meeting.key);
  return {
    state,
    rehearses: rehearsal === null ? null : addressOf(site, rehearsedMeeting(rehearsal)),
    me: { name: person.name, upn: person.upn, language: person.language, roles: standing.roles },
    today,
    now: world.now(),
    body: { nr: addressOf(site, body.nr), name: body.name, shortName: body.shortName },
    meeting: meetingSummary(world, member, meeting, body, mandates),
    concerns: body.steers.length === 0 ? 'ownAlone' : 'steers',
    may: allowed(world, seen, board, standing),
    minutesAllotted: items.reduce((sum, item) => sum + item.minutes, 0),
    minutesAvailable: (momentOf(meeting.day, meeting.ends) - momentOf(meeting.day, meeting.starts)) / 60_000,
    toCompile: sees === 'everything' ? titlesToCompile(facts, seen.reader, person) : [],
    items: items.map((item) => itemView(world, member, seen, item, sees)),
    // A proposal is answered on record alone: what is shown in a rehearsal can be practised on.
    proposals: (rehearsal === null ? seen.proposals : [])
      .filter((proposal) => maySee(proposal, member, standing.roles, mandates))
      .map((proposal) => proposalView(member, proposal, parties)),
    attendance: facts.attendance.map(({ id, version, partyKey, presence, name, arrived = null, left = null }) => ({
      id: addressOf(site, id),
      version,
      partyKey,
      presence,
      name,
      arrived,
      left,
    })),
    parties: partyViews(body, parties, mandates, today),
    laterMeetings: facts.meetings
      .filter((one) => daysBetween(meeting.day, one.day) > 0 && hasBeenHeld(world.now(), one) === 'notYet')
      .map((one) => meetingSummary(world, member, one, body, mandates)),
    referTo: [...facts.otherBodies, ...facts.workingGroups].map((one) => one.name),
    people: peopleOf(facts, today),
    gate: sees === 'everything' ? gateView(world, member, { facts, seen }, texts, board) : null,
    board: boardView(world, member, seen, board, standing, items),
    round: roundView(world, member, seen, board, standing),
    // No file is made in a rehearsal: its documents are looked at before they are sent.
    documents:
      rehearsal === null
        ? seen.documents.map((document) => documentView(member, document, pdfOf(document, seen.pdfs)))
        : [],
    participation: participationView(member, facts, items, today),
    preparation: sees === 'everything' ? preparationView(member, facts, today) : null,
    remarks: sees === 'everything' ? remarkViews(member, seen) : [],
    unreadable: unreadableViews(facts.unreadable),
  };
}

/** The draft of the notes as it is commented on, where a body that keeps notes has a round for it. */
function roundView(world: World, member: Member, seen: SeenFacts, board: BoardFacts | undefined, standing: Standing) {
  if (board === undefined || keepsMinutes(seen) === 'minutes' || mayLook(seen, board, standing) === 'no') return null;
  return minutesView(world, member, seen, board);
}

/** What compiling would add; a line that is confidential already is not told by its name. */
function titlesToCompile(facts: MeetingFacts, reader: FaceReader, { upn, language }: Member['person']) {
  const { line } = confidentialTexts(language);
  return missingLines(facts, upn).added.map((added) => (isOpenTo(added, reader) ? added.title : line));
}

/**
 * Before sending only preparers see the agenda; then all called see what was sent. What is added later shows when it has
 * been sent as a supplement.
 */
function visibleItems({ items, meeting }: MeetingFacts, sees: Sees): readonly Stored<AgendaItem>[] {
  if (sees === 'everything') return items;
  return meeting.stage === 'planned' ? [] : items.filter((item) => item.standing !== 'draft');
}

/** Notes in progress are working material: others than preparers see them when they are published. */
function itemView(
  world: World,
  member: Member,
  facts: SeenFacts,
  item: Stored<AgendaItem>,
  sees: Sees,
): AgendaItemView {
  const open = sees === 'everything' || facts.meeting.stage === 'notesPublished';
  const masked = facts.masked.get(item.id);
  const face = masked?.face ?? 'open';
  const ground = masked === undefined ? (item.ground ?? null) : (masked.ground ?? '');
  const { order, title, description, kind, purpose, theme, parties, presenter, minutes, origin, standing } = item;
  return {
    id: addressOf(member.site, item.id),
    version: item.version,
    order,
    title,
    description,
    kind,
    purpose,
    theme,
    concern: item.concern ?? 'own',
    parties,
    presenter,
    minutes,
    origin,
    changed: sees === 'everything' && face === 'open' ? changedBy(world, member, facts, item) : null,
    annexes: sees === 'everything' && face === 'open' ? annexViews(member, facts, item) : [],
    originText: face === 'masked' ? '' : originText(facts, item, actTexts(member.person.language)),
    secrecy: ground === null ? null : { face, ground },
    standing,
    takenUpAt: item.takenUpAt ?? null,
    outcome: open ? item.outcome : 'open',
    leftRoom: open ? leftRoomViews(member, facts, item) : [],
    enclosed: enclosedViews(member, facts, item).filter(({ kind: of }) => open || of === 'annex'),
    notes: open ? item.notes : '',
    decisions: open ? item.decisions : [],
    assignments: open ? item.assignments : [],
  };
}

/** While it is prepared: who wrote last, so that two who prepare together know of each other. */
function changedBy(
  world: World,
  { person }: Member,
  { mandates }: SeenFacts,
  { standing, changedBy: upn, changedAt }: AgendaItem,
): AgendaItemView['changed'] {
  if (standing !== 'draft' || typeof upn !== 'string' || changedAt === null || changedAt === undefined) return null;
  const minutesAgo = Math.max(0, Math.floor((world.now() - changedAt) / 60_000));
  return { by: nameOf(mandates, upn) ?? upn, mine: sameUpn(upn, person.upn), minutesAgo };
}

/** Parts of a line that are confidential by themselves: that they are there, and what they say to those named. */
function enclosedViews({ site, person }: Member, facts: SeenFacts, item: Stored<AgendaItem>) {
  if (facts.masked.has(item.id)) return [];
  const { part: said } = confidentialTexts(person.language);
  return partsOf(item.id, facts.enclosures, facts.reader).map(({ part, masked }) => ({
    id: addressOf(site, part.id),
    version: masked === null ? part.version : '',
    kind: part.kind,
    face: masked?.face ?? ('open' as const),
    said: said(part.kind, part.ground ?? null),
    text: masked === null ? part.text : '',
  }));
}

/** Who left the room is told also of a masked line: it is how the others know that they were not there. */
function leftRoomViews({ site, person }: Member, { away }: SeenFacts, item: Stored<AgendaItem>) {
  const { leftRoom } = documentTexts(person.language);
  return whoLeft(item.id, away).map(({ id, version, name, left, back }) => ({
    ...{ id: addressOf(site, id), version, name, back, text: leftRoom(name, left, back) },
  }));
}

/** The acts this person may do here now: the right, and a stage that takes it. */
function allowed(
  world: World,
  facts: SeenFacts,
  board: BoardFacts | undefined,
  standing: Standing,
): readonly ActName[] {
  const { meeting, body, items, proposals } = facts;
  const answering = proposals.some(isWaiting);
  const isRehearsed = rehearsalIn(meeting.key) === null ? 'onRecord' : 'rehearsed';
  // An act that is not about this meeting is not here: it is offered where its own row is shown.
  const open: Partial<Readonly<Record<ActName, boolean>>> = {
    acceptProposal: answering && hasBeenHeld(world.now(), meeting) === 'notYet',
    deferProposal: answering,
    referProposal: answering,
    declineProposal: answering,
    arrangeAgenda: canArrange(meeting.stage).ok,
    sendAgenda: canSend(meeting.stage, items).ok,
    recordAttendance: canNote(meeting.stage).ok,
    takeUpItem: canNote(meeting.stage).ok && daysBetween(meeting.day, dayOf(nowAt(world, meeting))) >= 0,
    writeNotes: canNote(meeting.stage).ok,
    recordDecision: canNote(meeting.stage).ok,
    giveAssignment: canNote(meeting.stage).ok,
    publishNotes: canNote(meeting.stage).ok,
    encloseNote: canNote(meeting.stage).ok,
    encloseDecision: canNote(meeting.stage).ok,
    ...openChanges(world, facts, standing),
    ...openAtBoard(facts, board, standing),
    ...mayEncloseOrOpen(facts),
    startRehearsal: isRehearsed === 'onRecord' && canArrange(meeting.stage).ok,
    throwAwayRehearsal: isRehearsed === 'rehearsed',
    attachAnnex: canArrange(meeting.stage).ok && items.some((item) => canEdit(item).ok),
    removeAnnex: canArrange(meeting.stage).ok && facts.annexes.some(({ state }) => state === 'attached'),
    remarkOnItem: canArrange(meeting.stage).ok && items.some((item) => canEdit(item).ok),
    answerRemark: facts.remarks.some(({ state }) => state === 'open'),
    answerAgenda: meeting.stage !== 'cancelled' && hasBegun(world.now(), meeting) === 'notYet',
    requestGuest: hasBeenHeld(world.now(), meeting) === 'notYet' && body.rules.guests !== null,
    answerGuest: standing.chairsMeeting === 'chairs' && facts.guestRequests.some(({ state }) => state === 'asked'),
    signOff: meeting.stage === 'planned' && isPreparer(facts, standing.upn, dayOf(world.now())),
  };
  return takenIn(body, Object.keys(acts) as ActName[]).filter(
    (name) => open[name] === true && takesAct(meeting.id, name) === 'takes' && may(standing, rightFor(name)) === 'yes',
  );
}

/** Everyone with a mandate in the body today, each once: those an assignment can be given to. */
function peopleOf({ mandates, body }: MeetingFacts, today: ReturnType<typeof dayOf>): MeetingView['people'] {
  const held = mandatesIn(mandates, body.nr, today).map(
    ({ upn, personName, partyKey }) => [upn, { upn, name: personName, partyKey }] as const,
  );
  return [...new Map(held).values()].sort((one, other) => one.name.localeCompare(other.name, 'sv'));
}
