import type { ActAnswer, ActFields } from '../../../api/acts';
import type { AgendaItem } from '../../../core/agenda/item';
import { mandatesOf, nameOf } from '../../../core/bodies/holding';
import { cameBack } from '../../../core/confidential/leftRoom';
import { declareAway, type AwayFromItem } from '../../../core/meetings/conflict';
import { arrive, leave, type Course, type Stay } from '../../../core/meetings/stay';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { sittingTexts } from '../../../texts/sittings';
import { find } from '../../addressing';
import { changedByOther, done, refuse, type Acting, type InBody } from '../acting';
import { atBoard, closedForNotes, itemState, withMeeting } from '../board';
import { no } from '../saying';
import { quorumLine } from './lines';

/** Notes that somebody comes to the meeting or leaves it, with the time and the items they were there for (FIN-15). */
export async function recordStay(acting: Acting, fields: ActFields<'recordStay'>): Promise<ActAnswer> {
  const { facts, member } = acting;
  const texts = sittingTexts(acting.language);
  const at = await atBoard(acting);
  const closed = closedForNotes(at);
  if (closed !== undefined) return closed;
  const { upn } = fields;
  const name = nameOf(facts.mandates, upn);
  if (name === undefined) return refuse('unknownPerson', texts.unknownPerson);
  const course = courseOf(acting, fields);
  if (course === undefined) return refuse('unknownItem', texts.unknownItem);
  const { stays } = at.board;
  const here = stays.filter((one) => one.upn === upn).sort((one, other) => one.arrived.localeCompare(other.arrived));
  const last = here.at(-1);
  // The answer to an earlier try was lost: what is asked for already stands.
  const noted =
    fields.what === 'arrives' ? last?.left === null && last.arrived === fields.at : last?.left === fields.at;
  if (noted && last !== undefined) return done(acting, texts.done.stay(name), last, [quorumLine(at)]);
  if (fields.what === 'arrives') {
    const come = arrive(stays, { upn }, fields.at, course);
    if (!come.ok) return no(acting, facts, texts.stay, come.refusal);
    const stay: Stay = {
      key: `stay:${String(facts.meeting.id)}:${upn.toLowerCase()}:${fields.at}`,
      actedBy: member.person.upn,
      bodyNr: facts.body.nr,
      meetingId: facts.meeting.id,
      upn,
      name,
      partyKey: partyOf(acting, upn),
      ...come.value,
    };
    const added = await facts.site.add(lists.stays, stay);
    return done(acting, texts.done.stay(name), added, [quorumLine(withStay(at, added))]);
  }
  const gone = leave(stays, { upn }, fields.at, course);
  if (!gone.ok || last === undefined) {
    return no(acting, facts, texts.stay, gone.ok ? { reason: 'notThere' } : gone.refusal);
  }
  const changed = await facts.site.change(lists.stays, last, { ...gone.value, actedBy: member.person.upn });
  if (!changed.ok) return changedByOther(acting);
  return done(acting, texts.done.left(name), changed.value, [quorumLine(withStay(at, changed.value))]);
}

/** Somebody leaves the room for one item: disqualified, or not among those who may hear it. */
export async function noteConflict(
  acting: Acting,
  item: Stored<AgendaItem>,
  fields: ActFields<'noteConflict'>,
): Promise<ActAnswer> {
  const { facts, member } = acting;
  const texts = sittingTexts(acting.language);
  const at = await atBoard(acting);
  const closed = closedForNotes(at);
  if (closed !== undefined) return closed;
  const { upn } = fields;
  const name = nameOf(facts.mandates, upn);
  if (name === undefined) return refuse('unknownPerson', texts.unknownPerson);
  const key = `absence:${String(item.id)}:${upn.toLowerCase()}`;
  const before = at.board.away.find((one) => one.key === key);
  if (before?.left === fields.at) return done(acting, texts.done.away(name), before, [quorumLine(at, item.id)]);
  const voters = at.board.votes.filter((vote) => vote.itemId === item.id).map((vote) => vote.upn);
  const away = declareAway(at.board.away, { itemId: item.id, upn }, { state: itemState(at, item.id), voters });
  if (!away.ok) return no(acting, facts, texts.away, away.refusal);
  const row: AwayFromItem = {
    key,
    actedBy: member.person.upn,
    bodyNr: facts.body.nr,
    meetingId: facts.meeting.id,
    itemId: item.id,
    upn,
    name,
    partyKey: partyOf(acting, upn),
    because: fields.because,
    left: fields.at,
    back: null,
  };
  const added = await facts.site.add(lists.absences, row);
  const then = { ...at, board: { ...at.board, away: [...at.board.away, added] } };
  return done(acting, texts.done.away(name), added, [quorumLine(then, item.id)]);
}

/** Somebody is back in the room: from the next item on they serve again, where the rules let them. */
export function noteBack(acting: InBody, away: Stored<AwayFromItem>, fields: ActFields<'noteBack'>) {
  const texts = sittingTexts(acting.language);
  return withMeeting(acting, away.meetingId, async (at) => {
    const closed = closedForNotes(at);
    if (closed !== undefined) return closed;
    if (away.back === fields.at) return done(acting, texts.done.back(away.name), away);
    const back = cameBack(away, fields.at);
    if (!back.ok) return no(acting, acting.facts, texts.back, back.refusal);
    const changed = await acting.facts.site.change(lists.absences, away, {
      ...back.value,
      actedBy: acting.member.person.upn,
    });
    return changed.ok ? done(acting, texts.done.back(away.name), changed.value) : changedByOther(acting);
  });
}

/** How far the meeting has come: what stands before the item named is handled. Undefined: no such item in the meeting. */
function courseOf({ facts, member }: Acting, fields: ActFields<'recordStay'>): Course | undefined {
  const order = facts.items.map((item) => item.id);
  const { itemId, pace, what } = fields;
  if (itemId === undefined) return { order, finished: what === 'arrives' ? 0 : order.length, pace: 'betweenItems' };
  const place = order.indexOf(find(itemId, [member])?.number ?? 0);
  return place === -1 ? undefined : { order, finished: place, pace };
}

function partyOf({ facts }: Acting, upn: string): string | null {
  const held = mandatesOf(facts.mandates, facts.body.nr, upn, facts.meeting.day);
  return held.find(({ partyKey }) => partyKey !== null)?.partyKey ?? null;
}

function withStay(at: Awaited<ReturnType<typeof atBoard>>, stay: Stored<Stay>) {
  const others = at.board.stays.filter((one) => one.id !== stay.id);
  return { ...at, board: { ...at.board, stays: [...others, stay] } };
}
