import type { ActAnswer, ActFields } from '../../../api/acts';
import type { AgendaItem } from '../../../core/agenda/item';
import { liftToCity } from '../../../core/matters/lifting';
import { isConfidential } from '../../../core/confidential/confidential';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { matterTexts } from '../../../texts/matters';
import { say } from '../../../texts/said';
import { changedByOther, done, refuse, type Acting } from '../acting';
import { clauseOf } from '../clause';
import { handOn } from './handing';
import { begunBy, lineOf, matterOfLine } from './line';
import { actorOf, everyBody, hereOf, meetingBefore, receivingOf } from './receiving';

/**
 * Lifts a line to the city-wide forum (ESC-01, ESC-02): a proposal in that forum's queue under its own last day
 * (ESC-03), and the line here is escalated. The line is changed last, so that the same press completes a broken one.
 */
export async function liftMatter(
  acting: Acting,
  item: Stored<AgendaItem>,
  fields: ActFields<'liftMatter'>,
): Promise<ActAnswer> {
  const { facts, member, world, language } = acting;
  const texts = matterTexts(language);
  if (isConfidential(item)) return refuse('confidential', texts.confidential);
  const city = (await everyBody(acting)).find(({ nr, kind }) => kind === 'cityForum' && nr !== facts.body.nr);
  if (city === undefined) return refuse('noCityForum', texts.noCityForum);
  const key = `lift:${String(item.id)}`;
  const begun = await begunBy(acting, item, { key, version: fields.version });
  if (begun === 'begun' && item.outcome === 'escalated') return done(acting, texts.done.lifted(city.name, null), item);
  const [to] = await receivingOf(acting, [city]);
  if (to === undefined) return refuse('noCityForum', texts.noCityForum);
  const decided = liftToCity({
    now: world.now(),
    line: lineOf(item),
    from: hereOf(acting),
    to: to.place,
    ...meetingBefore(acting, to, fields.meetingId),
    rules: city.rules,
    by: actorOf(acting),
    // The question is read by the parties of the other body: in Swedish, as the agenda is.
    reason: matterTexts('sv').cameFrom(facts.body.name, fields.reason),
    key,
    asException: fields.askException === true ? 'ask' : 'no',
    triggers: facts.body.rules.lifting,
    trigger: fields.trigger,
    lineOutcome: item.outcome,
  });
  if (fields.reason.trim() === '') return refuse('reasonMissing', say(texts.refused, { reason: 'reasonMissing' }));
  if (!decided.ok)
    return refuse(decided.refusal.reason, say(texts.refused, decided.refusal), clauseOf(decided.refusal));
  if (begun === 'stale') return changedByOther(acting);
  const matterId = await matterOfLine(acting, item);
  const proposal = await handOn(acting, to, decided.value, matterId);
  const changed = await facts.site.change(lists.agendaItems, item, {
    ...decided.value.line,
    matterId,
    actedBy: member.person.upn,
  });
  if (!changed.ok) return changedByOther(acting);
  const meeting = to.meetings.find(({ id }) => id === proposal.meetingId);
  return done(acting, texts.done.lifted(city.name, meeting?.day ?? null), changed.value);
}
