import { createHash } from 'node:crypto';
import type { ActAnswer, ActFields } from '../../../api/acts';
import type { AgendaItem } from '../../../core/agenda/item';
import { isConfidential, isOpenTo } from '../../../core/confidential/confidential';
import { lineKeyOf } from '../../../core/confidential/lineKey';
import { attachAnnex as mayAttach } from '../../../core/documents/annex';
import { canEdit } from '../../../core/meetings/stages';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { participationTexts } from '../../../texts/participation';
import { say } from '../../../texts/said';
import { find } from '../../addressing';
import { readerIn } from '../../confidential/seeing';
import { annexesOf } from '../../meetings/annexes';
import { lookInside } from '../../meetings/lookInside';
import type { MeetingFacts } from '../../meetings/facts';
import { changedByOther, done, refuse, type Acting } from '../acting';
import { saysAlready } from '../already';

/**
 * Puts a file to a line of the draft: it lies in the workshop until the line is sent, and then goes to the record. The
 * same bytes under the same name are the same annex; other bytes under it take its place.
 */
export async function attachAnnex(
  acting: Acting,
  item: Stored<AgendaItem>,
  { name, content }: ActFields<'attachAnnex'>,
): Promise<ActAnswer> {
  const { facts, member, world, texts, language } = acting;
  const said = participationTexts(language);
  const bytes = new Uint8Array(Buffer.from(content, 'base64'));
  const lineKey = lineKeyOf(item.key);
  const hash = createHash('sha256').update(`${lineKey}\n${name.trim()}\n`).update(bytes).digest('hex').slice(0, 24);
  const key = `annex:${String(facts.meeting.id)}:${hash}`;
  const there = readIn(acting, item);
  const attached = there.map((one) => one.name);
  const kept = there.filter((one) => isConfidential(one) && one.key !== key).map((one) => one.name);
  const may = mayAttach({ stage: facts.meeting.stage, item, name, bytes, attached, kept });
  if (!may.ok) return refuse(may.refusal.reason, say({ ...texts.stage, ...said.annex }, may.refusal));
  const inside = await lookInside(may.value, bytes);
  if (inside !== null) return refuse(inside.reason, say(said.annex, inside));
  const { upn, name: addedBy } = member.person;
  const path = await facts.site.keepFile(facts.body.nr, `${hash} ${may.value}`, bytes);
  const row = await facts.site.add(lists.annexes, {
    key,
    actedBy: upn,
    meetingId: facts.meeting.id,
    lineKey,
    name: may.value,
    path,
    size: bytes.length,
    addedBy,
    addedAt: world.now(),
    state: 'attached',
  });
  // Removed before and put there again.
  if (row.state === 'removed') await facts.site.change(lists.annexes, row, { state: 'attached', actedBy: upn });
  for (const one of there.filter((other) => other.name === may.value && other.id !== row.id)) {
    await facts.site.change(lists.annexes, one, { state: 'removed', actedBy: upn });
    await facts.site.discardFile(one.path);
  }
  return done(acting, said.attached(may.value, item.title), row);
}

/** Takes a file from a line of the draft: it does not go out, and lies in the site's recycle bin. */
export async function removeAnnex(
  acting: Acting,
  item: Stored<AgendaItem>,
  { annexId }: ActFields<'removeAnnex'>,
): Promise<ActAnswer> {
  const { facts, member, texts, language } = acting;
  const said = participationTexts(language);
  const open = canEdit(item);
  if (!open.ok) return refuse(open.refusal.reason, say(texts.stage, open.refusal));
  const own = readIn(acting, item);
  const named = annexId === undefined ? undefined : find(annexId, [member])?.number;
  const wanted = annexId === undefined ? own.at(-1) : own.find(({ id }) => id === named);
  if (wanted === undefined) {
    const before = facts.annexes.find(({ id, lineKey }) => id === named && lineKey === lineKeyOf(item.key));
    if (before === undefined || !saysAlready(before, { state: 'removed', actedBy: member.person.upn })) {
      return refuse('notFound', said.noAnnex);
    }
    // The answer to an earlier try was lost, and the file may lie there still.
    await facts.site.discardFile(before.path);
    return done(acting, said.annexRemoved(before.name), before);
  }
  const removed = await facts.site.change(lists.annexes, wanted, { state: 'removed', actedBy: member.person.upn });
  if (!removed.ok) return changedByOther(acting);
  await facts.site.discardFile(wanted.path);
  return done(acting, said.annexRemoved(wanted.name), removed.value);
}

/** The annexes of a line that the caller may read: of others nothing is told, and nothing is put in their place. */
function readIn({ world, facts, member }: Acting, item: Stored<AgendaItem>): MeetingFacts['annexes'] {
  const reader = readerIn(world, facts, member.person.upn);
  return annexesOf(facts.annexes, item).filter((annex) => isOpenTo(annex, reader));
}
