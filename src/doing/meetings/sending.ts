import { createHash } from 'node:crypto';
import { mandatesIn, representativesOf } from '../../core/bodies/holding';
import { dayOf } from '../../core/calendar';
import type { AgendaItem } from '../../core/agenda/item';
import { isOpenTo } from '../../core/confidential/confidential';
import type { Stored } from '../../core/stored';
import * as lists from '../../storage/lists';
import type { StoredDocument } from '../../storage/site';
import { freezeWorkrooms } from '../freezing';
import { tell } from '../outbox/telling';
import type { World } from '../world';
import { publishAnnexes } from './annexes';
import { completedOf, markCompleted } from './completion';
import { publishAgenda } from './documents';
import type { MeetingFacts } from './facts';
import { publishReports } from './reports';

/**
 * UPNs of the parties' representatives today: those the agenda goes to (FSS-10, FSG-05); and of their substitutes, where
 * those have a right to be there (SFB-05).
 */
export function receiversOf(world: World, { mandates, body }: MeetingFacts): readonly string[] {
  const today = dayOf(world.now());
  const called = representativesOf(mandates, body.nr, today).map((mandate) => mandate.upn);
  if (body.rules.substitutesMay === null) return [...new Set(called)];
  const substitutes = mandatesIn(mandates, body.nr, today).filter(({ role }) => role === 'substitute');
  return [...new Set([...called, ...substitutes.map((mandate) => mandate.upn)])];
}

/** Whether everything that follows from sending the agenda has been done. */
export async function isSent({ site, meeting }: MeetingFacts): Promise<boolean> {
  return (await completedOf(site, 'agenda', [meeting.id])).has(meeting.id);
}

/** All that follows from sending: lines and their working files frozen, document in the record, everyone told once. Every step is idempotent. */
export async function completeSending(world: World, facts: MeetingFacts, actedBy: string): Promise<void> {
  const items = await freeze(facts, 'sent', actedBy);
  await freezeWorkrooms(world, facts, items, actedBy);
  const { document } = await publishAgenda(world, facts, {
    kind: 'agenda',
    items,
    edition: 1,
    key: `document:agenda:${String(facts.meeting.id)}`,
    actedBy,
  });
  await publishAnnexes(facts, items, actedBy);
  await publishReports(facts, items);
  await tellAll(world, facts, document, actedBy);
  await markCompleted(world, facts.site, 'agenda', facts.meeting.id);
}

/** The number of the next supplement to an agenda: 1 for the first. */
export function nextEdition({ documents }: Pick<MeetingFacts, 'documents'>): number {
  return documents.filter((document) => document.kind === 'supplement' && isOpenTo(document, 'everybody')).length + 1;
}

/** Sends what was added after the agenda went out, marked as a supplement; the first agenda stands as it was sent. */
export async function sendSupplement(
  world: World,
  facts: MeetingFacts,
  { actedBy, press }: { readonly actedBy: string; readonly press: string },
): Promise<void> {
  const added = facts.items.filter((item) => item.standing === 'draft');
  const edition = nextEdition(facts);
  // The lines themselves name the supplement: broken off and sent again it is the same document.
  const lines = createHash('sha256')
    .update(added.map((item) => item.key).join('\n'))
    .digest('hex')
    .slice(0, 16);
  await freezeWorkrooms(world, facts, added, actedBy);
  const { document } = await publishAgenda(world, facts, {
    kind: 'supplement',
    items: added,
    edition,
    key: `document:supplement:${String(facts.meeting.id)}:${lines}`,
    actedBy,
    press,
  });
  await freeze(facts, 'supplement', actedBy);
  await publishAnnexes(facts, added, actedBy);
  await publishReports(facts, added);
  await tellAll(world, facts, document, actedBy);
}

/** Drafts become what they are sent as; lines already sent stay as they are. */
export async function freeze(
  facts: MeetingFacts,
  standing: 'sent' | 'supplement',
  actedBy: string,
): Promise<readonly Stored<AgendaItem>[]> {
  const drafts = facts.items.filter((item) => item.standing === 'draft');
  const outcomes = await facts.site.changeAll(
    drafts.map((from) => ({ list: lists.agendaItems, from, to: { standing, actedBy } })),
  );
  const frozen = new Map(
    outcomes.flatMap((outcome) => (outcome.ok ? [[outcome.value.id, outcome.value] as const] : [])),
  );
  return facts.items.map((item) => frozen.get(item.id) ?? item);
}

async function tellAll(world: World, facts: MeetingFacts, document: StoredDocument, actedBy: string): Promise<void> {
  await tell(world, facts.site, {
    bodyNr: facts.body.nr,
    meetingId: facts.meeting.id,
    kind: document.kind === 'agenda' ? 'agendaSent' : 'supplementSent',
    aboutId: document.id,
    about: String(document.id),
    to: receiversOf(world, facts),
    channelId: facts.body.channelId,
    actedBy,
  });
}
