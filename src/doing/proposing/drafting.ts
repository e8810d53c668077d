import type { ProposalDraft } from '../../core/proposals/draft';
import type { ProposalKind } from '../../core/proposals/proposal';
import type { Stored } from '../../core/stored';
import * as lists from '../../storage/lists';
import { askSites } from '../sites';
import type { Member, World } from '../world';
import { DRAFT_LIVES_MS, showDraft, type ShownDraft } from './draft';

/** What was read out of a message, before anyone has said yes to it. */
export interface DraftCommand {
  readonly title: string;
  readonly description: string;
  readonly kind: ProposalKind;
  readonly bodyNr: number | null;
  /** Channel it was said in, or null for the personal chat. */
  readonly saidIn: string | null;
  /** The delivery it came by: the same delivery twice is one draft. */
  readonly deliveryKey: string;
}

type DraftChange = Partial<Pick<ProposalDraft, 'title' | 'description' | 'kind' | 'bodyNr' | 'meetingId'>>;

/** Remembers a draft for its person alone. No proposal is written (design decision 10). */
export async function startDraft(
  world: World,
  members: readonly Member[],
  member: Member,
  command: DraftCommand,
): Promise<ShownDraft> {
  const draft = await member.site.add(lists.drafts, {
    key: keyOf(command.deliveryKey),
    actedBy: member.person.upn,
    upn: member.person.upn,
    bodyNr: command.bodyNr,
    meetingId: null,
    title: command.title,
    description: command.description,
    kind: command.kind,
    askedAt: world.now(),
    saidIn: command.saidIn,
    cardActivityId: null,
    state: 'pending',
    asks: null,
  });
  return showDraft(world, members, { member, draft });
}

/**
 * The person's own draft in one organisation by its number, or undefined: a draft of somebody else does not exist for them.
 * Numbers are of one site, and another site has other drafts by the same.
 */
export async function draftOf(
  member: Member,
  draftId: number,
): Promise<{ readonly member: Member; readonly draft: Stored<ProposalDraft> } | undefined> {
  const drafts = await draftsOf([member]);
  return drafts.find(({ draft }) => draft.id === draftId);
}

/** The person's own draft that a card shows, or undefined. */
export async function draftShownBy(
  members: readonly Member[],
  cardActivityId: string,
): Promise<{ readonly member: Member; readonly draft: Stored<ProposalDraft> } | undefined> {
  const drafts = await draftsOf(members);
  return drafts.find(({ draft }) => draft.cardActivityId === cardActivityId);
}

/** What became of the draft that a message was made into, by its delivery; undefined where it became none. */
export async function draftSaidBy(
  world: World,
  members: readonly Member[],
  deliveryKey: string,
): Promise<ProposalDraft['state'] | undefined> {
  const drafts = await draftsOf(members);
  const found = drafts.find(({ draft }) => draft.key === keyOf(deliveryKey))?.draft;
  const old = found !== undefined && world.now() - found.askedAt >= DRAFT_LIVES_MS;
  return found?.state === 'pending' && old ? undefined : found?.state;
}

function keyOf(deliveryKey: string): string {
  return `draft:${deliveryKey}`;
}

/** The draft the person was asked about last and has not answered, no older than a day. */
export async function pendingDraft(
  world: World,
  members: readonly Member[],
): Promise<{ readonly member: Member; readonly draft: Stored<ProposalDraft> } | undefined> {
  const drafts = await draftsOf(members);
  return drafts
    .filter(({ draft }) => draft.state === 'pending' && world.now() - draft.askedAt < DRAFT_LIVES_MS)
    .sort((one, other) => other.draft.askedAt - one.draft.askedAt || other.draft.id - one.draft.id)[0];
}

/** Changes what the draft says. The card is drawn anew from what this gives. */
export async function changeDraft(
  world: World,
  members: readonly Member[],
  from: { readonly member: Member; readonly draft: Stored<ProposalDraft> },
  change: DraftChange,
): Promise<ShownDraft> {
  // Another body has other meetings: a meeting chosen before does not carry over.
  const moved = change.bodyNr !== undefined && change.bodyNr !== from.draft.bodyNr;
  const changed = await from.member.site.change(lists.drafts, from.draft, {
    ...change,
    ...(moved ? { meetingId: null } : {}),
  });
  const draft = changed.ok ? changed.value : ((await draftOf(from.member, from.draft.id))?.draft ?? from.draft);
  return showDraft(world, members, { member: from.member, draft });
}

/** Drops a draft. Nothing has been written but the draft itself, and it is let go. */
export async function dropDraft(from: {
  readonly member: Member;
  readonly draft: Stored<ProposalDraft>;
}): Promise<'dropped' | 'alreadyConfirmed'> {
  if (from.draft.state === 'confirmed') return 'alreadyConfirmed';
  // Dropped twice is dropped: a conflict here is the same press arriving again.
  await from.member.site.change(lists.drafts, from.draft, { state: 'dropped', title: '', description: '' });
  return 'dropped';
}

/**
 * Remembers which card shows the draft, so that it can be replaced when the draft is answered in words, and the meeting
 * that card names: a yes goes to that meeting or to none, also when it has been held in between.
 */
export async function rememberCard(shown: ShownDraft, cardActivityId: string): Promise<void> {
  await shown.member.site.change(lists.drafts, shown.draft, {
    cardActivityId,
    meetingId: shown.meeting?.id ?? null,
  });
}

/** A site that is down hides only its own drafts. */
async function draftsOf(members: readonly Member[]) {
  const memberIn = new Map(members.map((member) => [member.site, member]));
  const { here } = await askSites([...memberIn.keys()], async (site) => {
    const member = memberIn.get(site);
    if (member === undefined) return [];
    const { drafts } = await site.read({ drafts: { list: lists.drafts, where: { upn: member.person.upn } } });
    return drafts.rows.flatMap((draft) => (draft.asks === null ? [{ member, draft }] : []));
  });
  return here.flatMap(({ value }) => value);
}
