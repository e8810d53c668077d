import type { ActAnswer, ActFields } from '../../../api/acts';
import type { AgendaItem } from '../../../core/agenda/item';
import type { Line } from '../../../core/agenda/lines';
import { passOn } from '../../../core/matters/passing';
import { justPlace } from '../../../core/matters/place';
import { prepareFor } from '../../../core/matters/preparing';
import { isConfidential } from '../../../core/confidential/confidential';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { matterTexts } from '../../../texts/matters';
import { say } from '../../../texts/said';
import { find } from '../../addressing';
import { loadMeeting } from '../../meetings/facts';
import { changedByOther, done, refuse, type Acting } from '../acting';
import { bringLines } from '../bringing';
import { clauseOf } from '../clause';
import { handOn } from './handing';
import { begunBy, lineOf, matterOfLine } from './line';
import { actorOf, everyBody, hereOf, meetingBefore, receivingOf, type Receiving } from './receiving';

/** Puts a line before another body of the organisation, in its own queue and under its own last day. */
export async function passOnMatter(
  acting: Acting,
  item: Stored<AgendaItem>,
  fields: ActFields<'passOnMatter'>,
): Promise<ActAnswer> {
  const { facts, member, world, language } = acting;
  const texts = matterTexts(language);
  if (isConfidential(item)) return refuse('confidential', texts.confidential);
  const to = await bodyAsked(acting, fields.to);
  if (to === undefined) return refuse('unknownBody', texts.otherSite);
  if (fields.reason.trim() === '') return refuse('reasonMissing', say(texts.refused, { reason: 'reasonMissing' }));
  const key = `pass:${String(item.id)}:${String(to.body.nr)}`;
  const decided = passOn({
    now: world.now(),
    line: lineOf(item),
    from: justPlace(hereOf(acting)),
    to: to.place,
    ...meetingBefore(acting, to, fields.meetingId),
    rules: to.body.rules,
    by: actorOf(acting),
    outcome: 'passedOn',
    reason: matterTexts('sv').cameFrom(facts.body.name, fields.reason),
    key,
    asException: fields.askException === true ? 'ask' : 'no',
  });
  if (!decided.ok)
    return refuse(decided.refusal.reason, say(texts.refused, decided.refusal), clauseOf(decided.refusal));
  if ((await begunBy(acting, item, { key, version: fields.version })) === 'stale') return changedByOther(acting);
  const matterId = await matterOfLine(acting, item);
  const proposal = await handOn(acting, to, decided.value, matterId);
  const changed = await facts.site.change(lists.agendaItems, item, { matterId, actedBy: member.person.upn });
  if (!changed.ok) return changedByOther(acting);
  const meeting = to.meetings.find(({ id }) => id === proposal.meetingId);
  return done(acting, texts.done.passedOn(to.body.name, meeting?.day ?? null), changed.value);
}

/** Moves a line that has been prepared to another body's agenda, with a proposal for a decision (ORG-02). */
export async function prepareMatter(
  acting: Acting,
  item: Stored<AgendaItem>,
  fields: ActFields<'prepareMatter'>,
): Promise<ActAnswer> {
  const { facts, member, world, language } = acting;
  const texts = matterTexts(language);
  if (isConfidential(item)) return refuse('confidential', texts.confidential);
  const to = await bodyAsked(acting, fields.to);
  if (to === undefined) return refuse('unknownBody', texts.otherSite);
  const key = `prepare:${String(item.id)}:${String(to.body.nr)}`;
  const { title, description, parties } = item;
  const decided = prepareFor({
    now: world.now(),
    line: { matterId: item.matterId ?? 0, title, description, parties },
    from: justPlace(hereOf(acting)),
    to: justPlace(to.place),
    proposedDecision: fields.proposedDecision,
    by: actorOf(acting),
    key,
  });
  if (!decided.ok)
    return refuse(decided.refusal.reason, say(texts.refused, decided.refusal), clauseOf(decided.refusal));
  const [meeting] = to.meetings;
  const bodyName = to.body.name;
  const around = meeting && (await loadMeeting(facts.site, meeting.id));
  if (meeting === undefined || around === undefined) {
    return refuse('noMeetingPlanned', say(texts.refused, { reason: 'noMeetingPlanned', bodyName }));
  }
  if ((await begunBy(acting, item, { key, version: fields.version })) === 'stale') return changedByOther(acting);
  const matterId = await matterOfLine(acting, item);
  const line = lineToDecide(acting, item, { proposed: decided.value.line.proposedDecision, matterId });
  await bringLines(around, member.person.upn, { accepted: [], brought: [line] });
  await facts.site.add(lists.hops, { ...decided.value.hop, matterId });
  const changed = await facts.site.change(lists.agendaItems, item, { matterId, actedBy: member.person.upn });
  if (!changed.ok) return changedByOther(acting);
  return done(acting, texts.done.prepared(bodyName, meeting.day), changed.value);
}

/** The body a matter is to go to, among those of this site: no act writes to two. */
async function bodyAsked(acting: Acting, address: string): Promise<Receiving | undefined> {
  const nr = find(address, [acting.member])?.number;
  const body = (await everyBody(acting)).find((one) => one.nr === nr);
  return body && (await receivingOf(acting, [body]))[0];
}

function lineToDecide(
  { facts }: Acting,
  item: Stored<AgendaItem>,
  { proposed, matterId }: { readonly proposed: string; readonly matterId: number },
): Line {
  const words = matterTexts('sv').preparedLine;
  return {
    name: String(item.id),
    matterId,
    title: item.title,
    description: [item.description, words.proposal(facts.body.name, proposed)].filter((one) => one !== '').join('\n\n'),
    kind: 'decision',
    purpose: words.purpose,
    theme: item.theme,
    parties: item.parties,
    presenter: item.presenter,
    minutes: item.minutes,
    origin: 'prepared',
    originId: item.id,
  };
}
