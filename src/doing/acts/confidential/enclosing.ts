import type { ActAnswer, ActFields } from '../../../api/acts';
import type { AgendaItem } from '../../../core/agenda/item';
import { enclosureOf, isConfidential } from '../../../core/confidential/confidential';
import { encloseThing, openThing } from '../../../core/confidential/enclosing';
import { sameUpn } from '../../../core/people/person';
import { canArrange, canEdit } from '../../../core/meetings/stages';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { confidentialTexts } from '../../../texts/confidential';
import { say } from '../../../texts/said';
import { encloseLine, openLine } from '../../confidential/enclosing';
import { finish } from '../../confidential/finishing';
import type { SeenFacts } from '../../confidential/seeing';
import { annexesOf } from '../../meetings/annexes';
import { changedByOther, done, refuse, type Acting } from '../acting';
import { hasTold } from '../told';

/**
 * Makes a line confidential before it has been sent: it is kept in a closed room for those named, and everybody else sees
 * its masked face (design decision 16). The chair's own name is among those named only when it is given.
 */
export async function encloseItem(
  acting: Acting,
  item: Stored<AgendaItem>,
  fields: ActFields<'encloseItem'>,
): Promise<ActAnswer> {
  const { world, member, facts, language } = acting;
  const words = confidentialTexts(language);
  const actedBy = member.person.upn;
  const asked = encloseThing({
    thing: { kind: 'item', number: String(item.order), key: item.key, bodyNr: item.bodyNr, ...enclosureOf(item) },
    state: canEdit(item).ok ? 'notPublished' : 'published',
    ground: fields.ground,
    named: fields.named,
    upn: actedBy,
  });
  if (!asked.ok) return refuse(asked.refusal.reason, say(words.refusal, asked.refusal));
  const stopped = await claimed(acting, item, fields.version);
  if (stopped !== undefined) return stopped;
  const moved = await encloseLine(world, facts, { item, actedBy }, asked.value);
  if (moved.ok) return done(acting, words.done.enclosed(asked.value.named.length), moved.value);
  if (moved.refusal.reason === 'changedByOther') return changedByOther(acting);
  return refuse(moved.refusal.reason, say(words.refusal, moved.refusal));
}

/**
 * The line is out of sight of whoever pressed, since they enclosed it themselves and are not named. Where the journal does
 * not tell of it, the press was broken off: it is finished, and answered as it would have been.
 */
export async function enclosedBefore(acting: Acting, id: number): Promise<ActAnswer | undefined> {
  const { facts, member, language } = acting;
  const begun = facts.enclosures.findLast(
    ({ itemId, kind, key, actedBy }) =>
      itemId === id && kind === 'item' && key.endsWith(':closed') && sameUpn(actedBy, member.person.upn),
  );
  if (begun === undefined || (await hasTold(acting, 'encloseItem', [lists.agendaItems.title, id])) === 'told') {
    return undefined;
  }
  const moved = await finish(facts.site, { ...begun, standing: 'moving' });
  const named = facts.rooms.find(({ name }) => name === begun.room)?.named.length ?? 0;
  return moved.ok ? done(acting, confidentialTexts(language).done.enclosed(named), moved.value) : undefined;
}

/** Lets a confidential line be open again, by somebody named and before the notes are published. */
export async function openItem(
  acting: Acting,
  item: Stored<AgendaItem>,
  fields: ActFields<'openItem'>,
): Promise<ActAnswer> {
  const { member, facts, language } = acting;
  const words = confidentialTexts(language);
  const opened = openThing(item, facts.meeting.stage === 'notesPublished' ? 'published' : 'notPublished');
  if (!opened.ok) return refuse(opened.refusal.reason, say(words.refusal, opened.refusal));
  const stopped = await claimed(acting, item, fields.version);
  if (stopped !== undefined) return stopped;
  const moved = await openLine(facts, { item, actedBy: member.person.upn });
  return moved.ok ? done(acting, words.done.opened, moved.value) : changedByOther(acting);
}

/** Which of them may be done with the lines somebody sees, for the views. */
export function mayEncloseOrOpen({ items, masked, meeting, annexes }: SeenFacts) {
  const lines = canArrange(meeting.stage).ok ? items.filter(({ id }) => !masked.has(id)) : [];
  return {
    encloseItem: lines.some((item) => !isConfidential(item) && canEdit(item).ok),
    encloseAnnex: lines.some(
      (item) =>
        !isConfidential(item) && canEdit(item).ok && annexesOf(annexes, item).some((one) => !isConfidential(one)),
    ),
    openItem: lines.some(isConfidential),
  };
}

/** The line as the caller read it, at a stage that takes it. The agenda is another one from here: who arranges is told. */
async function claimed(
  { facts, member, texts }: Acting,
  item: Stored<AgendaItem>,
  version: string,
): Promise<ActAnswer | undefined> {
  const open = canArrange(facts.meeting.stage);
  if (!open.ok) return refuse(open.refusal.reason, say(texts.stage, open.refusal));
  if (item.version !== version) return changedByOther({ texts });
  const claim = await facts.site.change(lists.meetings, facts.meeting, { actedBy: member.person.upn });
  return claim.ok ? undefined : changedByOther({ texts });
}
