import { acts, type ActAnswer, type ActFields, type ActName } from '../../api/acts';
import type { Act } from '../../core/bodies/rights';
import { actTexts } from '../../texts/acts';
import * as lists from '../../storage/lists';
import { find } from '../addressing';
import { journal } from '../journal';
import { loadMeeting } from '../meetings/facts';
import { chairUpn, may, standingOf } from '../meetings/standing';
import type { Member, World } from '../world';
import { itemIn, refuse, type Acting } from './acting';
import { acceptProposal, declineProposal, deferProposal, referProposal } from './answering';
import { arrangeAgenda } from './arranging';
import { recordAttendance } from './attendance';
import { giveAssignment, recordDecision, writeNotes } from './noting';
import { publishNotes } from './publishing';
import { sendAgenda } from './sending';

/** What an act is about, and which right it takes. */
const TABLE: Readonly<Record<ActName, { readonly about: 'proposal' | 'meeting' | 'item'; readonly needs: Act }>> = {
  acceptProposal: { about: 'proposal', needs: 'answerProposal' },
  deferProposal: { about: 'proposal', needs: 'answerProposal' },
  referProposal: { about: 'proposal', needs: 'answerProposal' },
  declineProposal: { about: 'proposal', needs: 'answerProposal' },
  arrangeAgenda: { about: 'meeting', needs: 'prepare' },
  sendAgenda: { about: 'meeting', needs: 'sendAgenda' },
  recordAttendance: { about: 'meeting', needs: 'note' },
  writeNotes: { about: 'item', needs: 'note' },
  recordDecision: { about: 'item', needs: 'note' },
  giveAssignment: { about: 'item', needs: 'note' },
  publishNotes: { about: 'meeting', needs: 'publishNotes' },
};

export type Performed = ActAnswer | { readonly notFound: { readonly text: string } };

/** Whether a name is that of an act. */
export function isAct(name: string): name is ActName {
  return Object.hasOwn(acts, name);
}

/** The right each act takes; views ask it to show no act a person may not do. */
export function rightFor(name: ActName): Act {
  return TABLE[name].needs;
}

/**
 * Does one act of a person: fields, place, rights and version are checked here, in that order; the rules in core decide
 * the rest. The caller's `key` makes a repeated press give the first answer again. What a person may not see is "not
 * found". Throws `StorageError` when SharePoint is away.
 */
export async function performAct(
  world: World,
  members: readonly Member[],
  name: ActName,
  body: unknown,
): Promise<Performed> {
  const language = members[0]?.person.language ?? 'sv';
  const texts = actTexts(language);
  const parsed = acts[name].safeParse(body);
  if (!parsed.success) {
    const fields = [...new Set(parsed.error.issues.map((issue) => issue.path.join('.')))];
    return { invalid: { text: texts.invalid(fields), fields } };
  }
  const fields = parsed.data;
  const place = find(
    fields.id,
    members.map((member) => ({ site: member.site, member })),
  );
  if (place === undefined) return { notFound: { text: texts.notFound } };
  const { member } = place.place;
  const actKey = `act:${name}:${member.person.upn}:${fields.key}`;
  const about = await rowsAbout(member, name, place.number, actKey);
  const [answered] = about.inbox;
  if (answered !== undefined) return JSON.parse(answered.what) as ActAnswer;
  const facts = about.meetingId === undefined ? undefined : await loadMeeting(member.site, about.meetingId);
  if (facts === undefined) return { notFound: { text: texts.notFound } };
  const standing = standingOf(world, facts, member.person.upn);
  if (may(standing, 'seeBody') === 'no') return { notFound: { text: texts.notFound } };
  const needs = rightFor(name);
  if (may(standing, needs) === 'no') {
    const chair = chairUpn(world, facts);
    const chairName = facts.mandates.find((mandate) => mandate.upn === chair)?.personName ?? null;
    return refuse('notAllowed', texts.notAllowed(needs, chairName));
  }
  const acting: Acting = { world, member, facts, standing, texts, key: fields.key };
  const answer = await doAct(acting, name, fields, { proposal: about.proposal, itemId: place.number });
  // Notes are saved many times a minute, and saving the same text twice is saving it once: no row is needed for it.
  if ('done' in answer && name !== 'writeNotes') await remember(acting, name, actKey, place.number, answer);
  return answer;
}

/** The row the act is about, the meeting it belongs to by its own word, and the answer given earlier to the same key. */
async function rowsAbout(member: Member, name: ActName, id: number, actKey: string) {
  const { about } = TABLE[name];
  const none = { id: [] };
  const read = await member.site.read({
    proposals: { list: lists.proposals, where: about === 'proposal' ? { id } : none },
    items: { list: lists.agendaItems, where: about === 'item' ? { id } : none },
    inbox: { list: lists.inbox, where: { key: actKey } },
  });
  const proposal = read.proposals.rows[0];
  const row = about === 'item' ? read.items.rows[0] : proposal;
  return { meetingId: about === 'meeting' ? id : row?.meetingId, proposal, inbox: read.inbox.rows };
}

async function doAct(
  acting: Acting,
  name: ActName,
  fields: unknown,
  about: { readonly proposal: Awaited<ReturnType<typeof rowsAbout>>['proposal']; readonly itemId: number },
): Promise<ActAnswer> {
  const item = itemIn(acting, about.itemId);
  const gone = refuse('notFound', acting.texts.notFound);
  switch (name) {
    case 'acceptProposal':
      return about.proposal ? acceptProposal(acting, about.proposal, fields as ActFields<typeof name>) : gone;
    case 'deferProposal':
      return about.proposal ? deferProposal(acting, about.proposal, fields as ActFields<typeof name>) : gone;
    case 'referProposal':
      return about.proposal ? referProposal(acting, about.proposal, fields as ActFields<typeof name>) : gone;
    case 'declineProposal':
      return about.proposal ? declineProposal(acting, about.proposal, fields as ActFields<typeof name>) : gone;
    case 'writeNotes':
      return item ? writeNotes(acting, item, fields as ActFields<typeof name>) : gone;
    case 'recordDecision':
      return item ? recordDecision(acting, item, fields as ActFields<typeof name>) : gone;
    case 'giveAssignment':
      return item ? giveAssignment(acting, item, fields as ActFields<typeof name>) : gone;
    case 'arrangeAgenda':
      return arrangeAgenda(acting, fields as ActFields<typeof name>);
    case 'sendAgenda':
      return sendAgenda(acting, fields as ActFields<typeof name>);
    case 'recordAttendance':
      return recordAttendance(acting, fields as ActFields<typeof name>);
    case 'publishNotes':
      return publishNotes(acting, fields as ActFields<typeof name>);
  }
}

/** The answer is kept under the caller's key, and the act is journaled. */
async function remember(
  { world, member, facts }: Acting,
  name: ActName,
  actKey: string,
  id: number,
  answer: ActAnswer,
) {
  const actedBy = member.person.upn;
  await member.site.add(lists.inbox, { key: actKey, actedBy, receivedAt: world.now(), what: JSON.stringify(answer) });
  await journal(world, member.site, {
    act: name,
    key: `journal:${actKey}`,
    actedBy,
    bodyYear: facts.meeting.bodyYear,
    subject: [{ proposal: 'Proposals', meeting: 'Meetings', item: 'AgendaItems' }[TABLE[name].about], id],
  });
}
