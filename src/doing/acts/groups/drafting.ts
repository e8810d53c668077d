import type { ActAnswer, ActFields } from '../../../api/acts';
import type { AgendaItem } from '../../../core/agenda/item';
import { canAppoint } from '../../../core/workingGroups/starting';
import { charterFromLine } from '../../../core/workingGroups/prefilling';
import { similarGroups } from '../../../core/workingGroups/similar';
import { justPlace } from '../../../core/matters/place';
import { isConfidential } from '../../../core/confidential/confidential';
import { findPersonalId } from '../../../core/privacy/personalId';
import type { Charter } from '../../../core/workingGroups/charter';
import type { New } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { groupTexts } from '../../../texts/groups';
import { say } from '../../../texts/said';
import { find } from '../../addressing';
import { done, refuse, type InBody } from '../acting';
import { clauseOf } from '../clause';
import { hereOf } from '../matters/receiving';

type Source = Pick<AgendaItem, 'title' | 'description' | 'purpose' | 'parties'> & { readonly matterId: number | null };

/**
 * Starts a charter for a group (ESC-06): what the line or the proposal says is taken over, the rest is left empty so that
 * it is seen. Groups that may do the same already are listed with the answer; they stop nothing (BAD-28).
 */
export async function draftCharter(acting: InBody, fields: ActFields<'draftCharter'>): Promise<ActAnswer> {
  const { facts, language } = acting;
  const texts = groupTexts(language);
  const may = canAppoint(facts.body.rules.mayAppointGroups);
  if (!may.ok) return refuse(may.refusal.reason, say(texts.refused, may.refusal), clauseOf(may.refusal));
  const from = await sourceOf(acting, fields);
  if (from === 'unknown') return refuse('unknownSource', texts.unknownSource);
  const charter = prefilled(acting, from, fields.name);
  if (findPersonalId(JSON.stringify(charter)) === 'found') return refuse('personalId', acting.texts.personalId);
  const stored = await facts.site.add(lists.charters, charter);
  return done(acting, texts.done.drafted(stored.name), stored, await similarLines(acting, stored));
}

/** Sentences about the groups still at work that a charter resembles. */
export async function similarLines(acting: InBody, charter: Charter): Promise<readonly string[]> {
  const { facts, language } = acting;
  const { groups } = await facts.site.read({
    groups: { list: lists.workingGroups, where: { status: 'active' } },
  });
  const found = similarGroups(charter, groups.rows);
  return found.map(({ group, words }) => groupTexts(language).similar(group.name, words));
}

async function sourceOf(
  { facts, member }: InBody,
  { itemId, proposalId }: ActFields<'draftCharter'>,
): Promise<Source | null | 'unknown'> {
  const idOf = (address: string | undefined) => (address === undefined ? [] : (find(address, [member])?.number ?? 0));
  if (itemId === undefined && proposalId === undefined) return null;
  const { items, proposals } = await facts.site.read({
    items: { list: lists.agendaItems, where: { id: idOf(itemId) } },
    proposals: { list: lists.proposals, where: { id: idOf(proposalId) } },
  });
  const [item] = items.rows;
  const [proposal] = proposals.rows;
  const found = item ?? (proposal && { ...proposal, purpose: '', parties: [] });
  // What is confidential stays in its room: a charter is read by others than those named.
  return found?.bodyNr === facts.body.nr && !isConfidential(found) ? found : 'unknown';
}

function prefilled(acting: InBody, from: Source | null, name: string): New<Charter> {
  const { facts, member, key } = acting;
  const { title, description, purpose, parties, matterId } = from ?? NOTHING;
  const charter = charterFromLine({
    item: { title, description, purpose, parties, bodyNr: facts.body.nr, matterId: matterId ?? 0 },
    body: justPlace(hereOf(acting)),
    groupName: name,
    key: `charter:${String(facts.body.nr)}:${key}`,
    by: member.person,
  });
  return { ...charter, matterId };
}

const NOTHING: Source = { title: '', description: '', purpose: '', parties: [], matterId: null };
