import type { ActAnswer, ActFields } from '../../../api/acts';
import type { AgendaItem } from '../../../core/agenda/item';
import { enclosureOf } from '../../../core/confidential/confidential';
import { encloseThing } from '../../../core/confidential/enclosing';
import { decisionOf, noteOf, type Enclosure } from '../../../core/confidential/enclosure';
import { canNote } from '../../../core/meetings/stages';
import { findPersonalId } from '../../../core/privacy/personalId';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { confidentialTexts } from '../../../texts/confidential';
import { say } from '../../../texts/said';
import { loadBoard } from '../../board/facts';
import { keepsMinutes } from '../../board/keeping';
import { enclosePart, openPart } from '../../confidential/enclosing';
import { changedByOther, done, refuse, type Acting, type InBody } from '../acting';
import { lockedNotes, withMeeting } from '../board';
import { openAnnex } from './annexes';
import { enclosureKey, goneOn, openedBefore } from './begun';

type Part = Pick<Enclosure, 'kind' | 'part' | 'text'>;
type Wanted = Pick<ActFields<'encloseNote'>, 'ground' | 'named' | 'version'>;

/** Keeps what has been noted on a line for named readers; the line itself stays open (design decision 16). */
export async function encloseNote(
  acting: Acting,
  item: Stored<AgendaItem>,
  fields: ActFields<'encloseNote'>,
): Promise<ActAnswer> {
  const stopped = (await goneOn(acting, item)) ?? (await closed(acting));
  if (stopped !== undefined) return stopped;
  const note = noteOf(item);
  if (!note.ok) return refuse(note.refusal.reason, say(confidentialTexts(acting.language).refusal, note.refusal));
  return enclose(acting, item, note.value, fields);
}

/** Keeps one decision for named readers; of a body that keeps minutes with all that was moved and reserved around it. */
export async function encloseDecision(
  acting: Acting,
  item: Stored<AgendaItem>,
  fields: ActFields<'encloseDecision'>,
): Promise<ActAnswer> {
  const stopped = (await goneOn(acting, item)) ?? (await closed(acting));
  if (stopped !== undefined) return stopped;
  const resolution =
    keepsMinutes(acting.facts) === 'minutes'
      ? (await loadBoard(acting.facts)).resolutions.find((one) => one.itemId === item.id)
      : undefined;
  if (resolution !== undefined) {
    const whole = { kind: 'decision', part: resolution.key, text: '' } as const;
    return enclose(acting, { ...item, ...enclosureOf(resolution) }, whole, fields);
  }
  const decision = decisionOf(item, fields.number);
  if (!decision.ok)
    return refuse(decision.refusal.reason, say(confidentialTexts(acting.language).refusal, decision.refusal));
  return enclose(acting, item, decision.value, fields);
}

/** Changes a confidential note in its room. */
export function writeEnclosed(acting: InBody, enclosure: Stored<Enclosure>, fields: ActFields<'writeEnclosed'>) {
  return withMeeting(acting, enclosure.meetingId, async ({ acting: at }) => {
    const stopped = await closed(at);
    if (stopped !== undefined) return stopped;
    const text = fields.text.trim();
    if (findPersonalId(text) === 'found') return refuse('personalId', at.texts.personalId);
    const isNote = enclosure.kind === 'note' && enclosure.standing === 'kept' && text !== '';
    if (!isNote)
      return refuse('nothingNoted', confidentialTexts(at.language).refusal.nothingNoted({ reason: 'nothingNoted' }));
    if (enclosure.version !== fields.version) return changedByOther(at);
    const changed = await at.facts.site.change(lists.enclosures, enclosure, { text, actedBy: at.member.person.upn });
    return changed.ok ? done(at, confidentialTexts(at.language).done.partWritten, changed.value) : changedByOther(at);
  });
}

/** Lets a part be open again, by somebody named and before what it belongs to is published. */
export function openEnclosed(acting: InBody, enclosure: Stored<Enclosure>, fields: ActFields<'openPart'>) {
  return withMeeting(acting, enclosure.meetingId, async ({ acting: at }) => {
    const before = await openedBefore(at, enclosure);
    if (before !== undefined) return before;
    if (enclosure.kind === 'annex') return openAnnex(at, enclosure, fields);
    const stopped = await closed(at);
    if (stopped !== undefined) return stopped;
    const { refusal, done: said } = confidentialTexts(at.language);
    if (enclosure.standing === 'removed')
      return refuse('notConfidential', refusal.notConfidential({ reason: 'notConfidential' }));
    if (enclosure.standing === 'kept' && enclosure.version !== fields.version) return changedByOther(at);
    const opened = await openPart(at.facts.site, enclosure, at.member.person.upn);
    return opened.ok ? done(at, said.partOpened, opened.value) : changedByOther(at);
  });
}

async function enclose(
  acting: Acting,
  item: Stored<AgendaItem>,
  part: Part,
  { ground, named, version }: Wanted,
): Promise<ActAnswer> {
  const { world, facts, member, language } = acting;
  const words = confidentialTexts(language);
  const key = enclosureKey(acting);
  const asked = encloseThing({
    thing: { kind: part.kind, number: String(item.order), key, bodyNr: item.bodyNr, ...enclosureOf(item) },
    ...{ state: 'notPublished', ground, named, upn: member.person.upn },
  });
  if (!asked.ok) return refuse(asked.refusal.reason, say(words.refusal, asked.refusal));
  if (item.version !== version) return changedByOther(acting);
  const moving = { item, actedBy: member.person.upn };
  const line = await enclosePart(world, facts, moving, { ...part, key }, asked.value);
  if (line.ok) return done(acting, words.done.partEnclosed(part.kind, asked.value.named.length), line.value);
  if (line.refusal.reason === 'changedByOther') return changedByOther(acting);
  return refuse(line.refusal.reason, say(words.refusal, line.refusal));
}

/** Nothing may be noted any more: the meeting is not held, its notes are out, or its minutes are with the approvers. */
async function closed(acting: Acting): Promise<ActAnswer | undefined> {
  const open = canNote(acting.facts.meeting.stage);
  if (!open.ok) return refuse(open.refusal.reason, say(acting.texts.stage, open.refusal));
  return keepsMinutes(acting.facts) === 'minutes' ? lockedNotes(acting) : undefined;
}
