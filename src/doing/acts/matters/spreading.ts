import type { ActAnswer, ActFields } from '../../../api/acts';
import type { AgendaItem } from '../../../core/agenda/item';
import type { Body } from '../../../core/bodies/body';
import type { Result } from '../../../core/result';
import { liftToGroups, spreadToAreas, type Spreading, type SpreadRefusal } from '../../../core/matters/spreading';
import { isConfidential } from '../../../core/confidential/confidential';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { matterTexts } from '../../../texts/matters';
import { say } from '../../../texts/said';
import { find } from '../../addressing';
import { changedByOther, done, refuse, type Acting } from '../acting';
import { clauseOf } from '../clause';
import { placeOn } from './handing';
import { begunBy, lineOf, matterOfLine } from './line';
import { actorOf, everyBody, hereOf, receivingOf, type Receiving } from './receiving';

/**
 * Puts a line before several bodies with the same text (ESC-04, PL-05): one proposal with its line in each. Where the
 * body has decided that such a question is handled the same way in all, fewer than all needs a reason (ESC-05).
 */
export async function spreadMatter(
  acting: Acting,
  item: Stored<AgendaItem>,
  fields: ActFields<'spreadMatter'>,
): Promise<ActAnswer> {
  const { facts, member, language } = acting;
  const texts = matterTexts(language);
  if (isConfidential(item)) return refuse('confidential', texts.confidential);
  const targets = await receivingOf(acting, couldGoTo(acting, await everyBody(acting)));
  const numbers = fields.to.map((address) => find(address, [member])?.number ?? 0);
  const chosen = numbers.length === 0 ? targets.map(({ body }) => body.nr) : numbers;
  const key = `spread:${String(item.id)}`;
  if (fields.reason.trim() === '') return refuse('reasonMissing', say(texts.refused, { reason: 'reasonMissing' }));
  const decided = decide(acting, item, { targets, chosen, key, fields });
  if (!decided.ok)
    return refuse(decided.refusal.reason, say(texts.refused, decided.refusal), clauseOf(decided.refusal));
  const begun = await begunBy(acting, item, { key: `${key}:${String(chosen[0])}`, version: fields.version });
  if (begun === 'stale') return changedByOther(acting);
  const matterId = await matterOfLine(acting, item);
  const { question, passed } = decided.value;
  const stored = await member.site.add(lists.spreadQuestions, { ...question, matterId });
  for (const one of passed) {
    const to = targets.find(({ body }) => body.nr === one.proposal.bodyNr);
    if (to !== undefined) await placeOn(acting, to, one, matterId);
  }
  const changed = await facts.site.change(lists.agendaItems, item, { matterId, actedBy: member.person.upn });
  if (!changed.ok) return changedByOther(acting);
  const waiting = stored.parts.filter(({ meetingId }) => meetingId === null).map(({ name }) => name);
  const lines = stored.parts.map(({ name, meetingId }) => {
    const meeting = targets.flatMap(({ meetings }) => meetings).find(({ id }) => id === meetingId);
    return texts.part(name, meeting?.day ?? null);
  });
  return done(acting, texts.done.spread(stored.parts.length, waiting), changed.value, lines);
}

/** From the city-wide forum the areas; from another body those of the same kind, its siblings (LSG-19). */
function couldGoTo({ facts }: Acting, bodies: readonly Stored<Body>[]): readonly Stored<Body>[] {
  const kind = facts.body.kind === 'cityForum' ? 'areaForum' : facts.body.kind;
  return bodies
    .filter((body) => body.kind === kind && body.nr !== facts.body.nr)
    .sort((one, other) => one.nr - other.nr);
}

function decide(
  acting: Acting,
  item: Stored<AgendaItem>,
  given: {
    readonly targets: readonly Receiving[];
    readonly chosen: readonly number[];
    readonly key: string;
    readonly fields: ActFields<'spreadMatter'>;
  },
): Result<Spreading, SpreadRefusal> {
  const { facts, world } = acting;
  const { targets, chosen, key, fields } = given;
  const command = {
    now: world.now(),
    line: lineOf(item),
    from: hereOf(acting),
    targets: targets.map(({ place, meetings, body }) => ({ place, meetings, rules: body.rules })),
    chosen,
    by: actorOf(acting),
    why: matterTexts('sv').cameFrom(facts.body.name, fields.reason),
    key,
  };
  const { spreading } = facts.body.rules;
  if (spreading === null) return liftToGroups(command);
  return spreadToAreas({ ...command, reasonForFewer: fields.reasonForFewer, source: spreading.source });
}
