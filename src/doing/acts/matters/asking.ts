import type { ActAnswer, ActFields } from '../../../api/acts';
import type { AgendaItem } from '../../../core/agenda/item';
import { dayOf } from '../../../core/calendar';
import { representativeOf } from '../../../core/bodies/holding';
import { startAnchoring as anchor } from '../../../core/matters/anchoring';
import { askOpinion as ask } from '../../../core/matters/opinion';
import { isConfidential } from '../../../core/confidential/confidential';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { matterTexts } from '../../../texts/matters';
import { say } from '../../../texts/said';
import { tell } from '../../outbox/telling';
import { changedByOther, done, refuse, type Acting } from '../acting';
import { clauseOf } from '../clause';
import { matterOfLine } from './line';

/** Asks the parties whether they stand behind a proposal, before the board has it: each answer is its own (ORG-06). */
export async function startAnchoring(
  acting: Acting,
  item: Stored<AgendaItem>,
  fields: ActFields<'startAnchoring'>,
): Promise<ActAnswer> {
  const { facts, member, world, language } = acting;
  const texts = matterTexts(language);
  if (isConfidential(item)) return refuse('confidential', texts.confidential);
  const decided = anchor({
    now: world.now(),
    bodyNr: facts.body.nr,
    matter: { id: item.matterId ?? 0, title: item.title },
    parties: partiesOf(acting, fields.parties),
    due: fields.due,
    upn: member.person.upn,
    key: `anchoring:${String(item.id)}:${acting.key}`,
  });
  if (!decided.ok) return refuse(decided.refusal.reason, say(texts.refused, decided.refusal));
  if (item.version !== fields.version) return changedByOther(acting);
  const matterId = await matterOfLine(acting, item);
  const stored = await facts.site.add(lists.anchorings, { ...decided.value, matterId });
  await linkLine(acting, item, matterId);
  await tellAsked(acting, 'anchoringAsked', {
    id: stored.id,
    partyKeys: stored.parties.map(({ partyKey }) => partyKey),
  });
  return done(acting, texts.done.anchoringStarted(stored.parties.length, fields.due), stored);
}

/** Asks members for their opinion or for information, each by a day, where the body has the right to it (DEC-08). */
export async function askOpinion(
  acting: Acting,
  item: Stored<AgendaItem>,
  fields: ActFields<'askOpinion'>,
): Promise<ActAnswer> {
  const { facts, member, world, language } = acting;
  const texts = matterTexts(language);
  if (isConfidential(item)) return refuse('confidential', texts.confidential);
  const memberParties = partiesOf(acting, []);
  const asked = fields.parties.length === 0 ? memberParties.map(({ partyKey }) => partyKey) : fields.parties;
  const decided = ask({
    now: world.now(),
    bodyNr: facts.body.nr,
    matterId: item.matterId ?? 0,
    subject: item.title,
    question: fields.question,
    right: facts.body.rules.mayAskMembers,
    memberParties,
    ask: asked.map((partyKey) => ({ partyKey, due: fields.due })),
    upn: member.person.upn,
    key: `opinion:${String(item.id)}:${acting.key}`,
  });
  if (!decided.ok)
    return refuse(decided.refusal.reason, say(texts.refused, decided.refusal), clauseOf(decided.refusal));
  if (item.version !== fields.version) return changedByOther(acting);
  const matterId = await matterOfLine(acting, item);
  const stored = await facts.site.add(lists.consultations, { ...decided.value, matterId });
  await linkLine(acting, item, matterId);
  await tellAsked(acting, 'opinionAsked', { id: stored.id, partyKeys: stored.members.map(({ partyKey }) => partyKey) });
  return done(acting, texts.done.opinionAsked(stored.members.length, fields.due), stored);
}

/** The body's parties, or those of them that are named; a key it does not have keeps its name and is refused by the rule. */
function partiesOf({ facts }: Acting, keys: readonly string[]) {
  const named = keys.length === 0 ? facts.body.parties : keys.filter((key) => facts.body.parties.includes(key));
  return named.map((partyKey) => ({
    partyKey,
    name: facts.parties.find((party) => party.partyKey === partyKey)?.name ?? partyKey,
  }));
}

/** A line that had no matter before has one now. A conflict means that somebody noted on it just now: it is linked next time. */
async function linkLine({ facts, member }: Acting, item: Stored<AgendaItem>, matterId: number): Promise<void> {
  if (item.matterId === null) {
    await facts.site.change(lists.agendaItems, item, { matterId, actedBy: member.person.upn });
  }
}

async function tellAsked(
  { world, facts, member }: Acting,
  kind: 'anchoringAsked' | 'opinionAsked',
  { id, partyKeys }: { readonly id: number; readonly partyKeys: readonly string[] },
): Promise<void> {
  const today = dayOf(world.now());
  await tell(world, facts.site, {
    bodyNr: facts.body.nr,
    meetingId: null,
    kind,
    aboutId: id,
    about: String(id),
    to: partyKeys.flatMap((key) => representativeOf(facts.mandates, facts.body.nr, key, today)?.upn ?? []),
    actedBy: member.person.upn,
  });
}
