import type { ActAnswer, ActFields } from '../../../api/acts';
import type { AgendaItem } from '../../../core/agenda/item';
import { chooseApprovers as choose } from '../../../core/minutes/approving';
import type { Minutes } from '../../../core/minutes/minutes';
import { dropSection as drop, type Section } from '../../../core/minutes/sections';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { minutesTexts } from '../../../texts/minutes';
import { minutesOf } from '../../board/keeping';
import { servedIn } from '../../board/sitting';
import { changedByOther, done, toConfirm, type Acting, type InBody } from '../acting';
import { saysAlready } from '../already';
import { atBoard, closedForNotes, withMeeting, type AtBoard } from '../board';
import { no, personName } from '../saying';
import { numberItems } from './numbering';

/** The meeting chooses who approves its minutes; the one who writes them never does. */
export async function chooseApprovers(acting: Acting, fields: ActFields<'chooseApprovers'>): Promise<ActAnswer> {
  const { facts } = acting;
  const texts = minutesTexts(acting.language);
  const at = await atBoard(acting);
  const closed = closedForNotes(at);
  if (closed !== undefined) return closed;
  const { secretary, approvers } = fields;
  const presider = at.board.minutes?.presider ?? (await minutesOf(facts, at.board, acting.member.person.upn)).presider;
  const people = { secretary, presider, served: servedIn(facts, at.board) };
  const chosen = choose(approvers, people, facts.body.rules.approval);
  if (!chosen.ok) return no(acting, facts, texts.approvers, chosen.refusal);
  const names = approvers.map((upn) => personName(facts, upn));
  return keep(at, { approvers, secretary }, texts.done.approvers(names));
}

/** When the chair closed the meeting: after it nobody records a reservation. */
export async function closeMeeting(acting: Acting, fields: ActFields<'closeMeeting'>): Promise<ActAnswer> {
  const at = await atBoard(acting);
  return closedForNotes(at) ?? keep(at, { closed: fields.at }, minutesTexts(acting.language).done.closed(fields.at));
}

/** The meeting has decided that one § is approved at once: it gets its number, and may be approved (DEC-14). */
export async function numberAtOnce(acting: Acting, item: Stored<AgendaItem>): Promise<ActAnswer> {
  const { facts } = acting;
  const texts = minutesTexts(acting.language);
  const at = await atBoard(acting);
  const closed = closedForNotes(at);
  if (closed !== undefined) return closed;
  const numbered = await numberItems(at, [item.id], 'immediately');
  if (!numbered.ok) return no(acting, facts, texts.sections, numbered.refusal);
  const section = numbered.value.find((one) => one.itemId === item.id && one.standing === 'given');
  return done(acting, texts.done.numbered(section?.number ?? 0, item.title), section ?? null);
}

/** A § is dropped before the minutes are approved. Its number is not used again. */
export function dropSection(acting: InBody, section: Stored<Section>, fields: ActFields<'dropSection'>) {
  const texts = minutesTexts(acting.language);
  return withMeeting(acting, section.meetingId, async ({ board }): Promise<ActAnswer> => {
    const stage = board.minutes?.stage;
    const dropped = drop(section, stage === 'approved' || stage === 'noticed' ? 'approved' : 'written');
    if (!dropped.ok) return no(acting, acting.facts, texts.sections, dropped.refusal);
    if (section.standing === 'dropped') return done(acting, texts.done.dropped(section.number), section);
    if (section.version !== fields.version) return changedByOther(acting);
    if (fields.consequencesRead !== true) {
      return toConfirm(texts.confirmDrop(section.number), [texts.numberStaysTaken(section.number)]);
    }
    const to = { ...dropped.value, actedBy: acting.member.person.upn };
    const changed = await acting.facts.site.change(lists.sections, section, to);
    return changed.ok ? done(acting, texts.done.dropped(section.number), changed.value) : changedByOther(acting);
  });
}

async function keep({ acting, board }: AtBoard, change: Partial<Minutes>, said: string): Promise<ActAnswer> {
  const { facts, member } = acting;
  const minutes = await minutesOf(facts, board, member.person.upn);
  const to = { ...change, actedBy: member.person.upn };
  // The answer to an earlier press was lost: what is asked for already stands.
  if (saysAlready(minutes, to)) return done(acting, said, minutes);
  const changed = await facts.site.change(lists.minutes, minutes, to);
  return changed.ok ? done(acting, said, changed.value) : changedByOther(acting);
}
