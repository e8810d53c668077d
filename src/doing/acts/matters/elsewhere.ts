import type { ActAnswer, ActFields } from '../../../api/acts';
import type { AgendaItem } from '../../../core/agenda/item';
import { isConfidential } from '../../../core/confidential/confidential';
import { referElsewhere as refer, referenceTo, takenUpKey, takeUpFromElsewhere } from '../../../core/matters/elsewhere';
import type { Matter } from '../../../core/matters/matter';
import { justPlace } from '../../../core/matters/place';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { matterTexts } from '../../../texts/matters';
import { say } from '../../../texts/said';
import { changedByOther, done, refuse, type Acting, type InBody } from '../acting';
import { clauseOf } from '../clause';
import { handOn } from './handing';
import { begunBy, matterOfLine } from './line';
import { actorOf, hereOf, meetingBefore, receivingOf } from './receiving';

/**
 * Refers a line to a body of another organisation. Here it is noted where it went, and the answer holds what somebody
 * there needs to take it up: no act writes to two sites (design, "The site").
 */
export async function referElsewhere(
  acting: Acting,
  item: Stored<AgendaItem>,
  fields: ActFields<'referElsewhere'>,
): Promise<ActAnswer> {
  const { facts, member, world, language } = acting;
  const texts = matterTexts(language);
  if (isConfidential(item)) return refuse('confidential', texts.confidential);
  const key = `elsewhere:${String(item.id)}:${fields.organisation.trim().toLowerCase()}`;
  const here = justPlace(hereOf(acting));
  const decided = refer({
    ...{ now: world.now(), matterId: item.matterId ?? 0, from: here, by: actorOf(acting), key },
    to: { organisation: fields.organisation, name: fields.body },
  });
  if (!decided.ok) return refuse(decided.refusal.reason, say(texts.refused, decided.refusal));
  if ((await begunBy(acting, item, { key, version: fields.version })) === 'stale') return changedByOther(acting);
  const matterId = await matterOfLine(acting, item);
  const hop = await facts.site.add(lists.hops, { ...decided.value, matterId });
  const changed = await facts.site.change(lists.agendaItems, item, { matterId, actedBy: member.person.upn });
  if (!changed.ok) return changedByOther(acting);
  const { address } = referenceTo({ id: matterId, title: item.title }, here);
  const said = texts.done.referred(hop.to?.organisation ?? '', hop.to?.name ?? '');
  return done(acting, said, changed.value, texts.done.toTakeAlong(address, item.title));
}

/** Opens a matter here from the reference of another organisation, and puts it before a meeting of the body. */
export async function takeUpElsewhere(acting: InBody, fields: ActFields<'takeUpFromElsewhere'>): Promise<ActAnswer> {
  const { facts, world, language } = acting;
  const texts = matterTexts(language);
  const [to] = await receivingOf(acting, [facts.body]);
  if (to === undefined) return refuse('unknownBody', texts.otherSite);
  const decided = takeUpFromElsewhere({
    ...{ now: world.now(), to: to.place, rules: facts.body.rules, by: actorOf(acting) },
    ...meetingBefore(acting, to, fields.meetingId),
    ...{ reference: fields.reference, title: fields.title, cameFrom: fields.cameFrom },
    reason: matterTexts('sv').cameFrom(fields.cameFrom, fields.reason),
    key: `elsewhere:${acting.key}`,
    asException: fields.askException === true ? 'ask' : 'no',
  });
  if (!decided.ok)
    return refuse(decided.refusal.reason, say(texts.refused, decided.refusal), clauseOf(decided.refusal));
  const { matter, ...passed } = decided.value;
  const address = matter.cameFrom?.address ?? '';
  const { before } = await facts.site.read({ before: { list: lists.matters, where: { key: takenUpKey(address) } } });
  const [known] = before.rows;
  if (known !== undefined && (await wentOn(acting, known, passed.hop.key))) {
    return refuse('takenUpBefore', texts.takenUpBefore(known.title));
  }
  const opened = known ?? (await facts.site.add(lists.matters, matter));
  const proposal = await handOn(acting, to, passed, opened.id);
  const day = to.meetings.find(({ id }) => id === proposal.meetingId)?.day ?? null;
  return done(acting, texts.done.takenUp(address, day), opened);
}

/** Whether the matter was taken up by another press than this one, and all the way. */
async function wentOn({ facts }: InBody, { id }: Stored<Matter>, key: string): Promise<boolean> {
  const { hops } = await facts.site.read({ hops: { list: lists.hops, where: { matterId: id } } });
  return hops.rows.length > 0 && hops.rows.every((hop) => hop.key !== key);
}
