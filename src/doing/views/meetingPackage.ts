import { packageDocument, type PackedAnnex } from '../../documents/package/packageDocument';
import { find } from '../addressing';
import { asSeenBy, readerIn } from '../confidential/seeing';
import { besidesAt } from '../meetings/besides';
import { loadMeeting } from '../meetings/facts';
import { printedAgenda } from '../meetings/printing';
import { may, standingOf } from '../meetings/standing';
import type { Member, World } from '../world';
import { documentView } from './rows';

/** Bytes of annexes joined into one file at most: what is over lies beside it, with its address. */
const MOST_BYTES = 100 * 1024 * 1024;

/**
 * The papers of a meeting as one PDF for one person: the agenda as it was sent and every annex they may see. Undefined
 * where there is no such meeting, nothing of it has been sent, or the person has no role in its body.
 */
export async function packageOf(
  world: World,
  members: readonly Member[],
  address: string,
): Promise<Uint8Array | undefined> {
  const place = find(
    address,
    members.map((member) => ({ site: member.site, member })),
  );
  if (place === undefined) return undefined;
  const { member } = place.place;
  const { person, site } = member;
  const facts = await loadMeeting(site, place.number);
  if (facts === undefined || may(standingOf(world, facts, person.upn), 'seeBody') === 'no') return undefined;
  const items = facts.items.filter(({ standing }) => standing !== 'draft');
  if (facts.meeting.stage === 'planned' || items.length === 0) return undefined;
  const seen = asSeenBy({ ...facts, items }, readerIn(world, facts, person.upn), person.language);
  const annexes: PackedAnnex[] = [];
  let room = MOST_BYTES;
  const inOrder = seen.documents
    .filter(({ kind }) => kind === 'annex')
    .sort((one, other) => one.path.localeCompare(other.path, 'sv', { numeric: true }));
  for (const document of inOrder) {
    const bytes = room > 0 ? await site.documentBytes(document.path) : undefined;
    room -= bytes?.length ?? 0;
    const { title, link } = documentView(member, document);
    annexes.push({ title, link, bytes: bytes === undefined || room < 0 ? null : bytes });
  }
  return packageDocument({ ...printedAgenda(world, seen, await besidesAt(facts, 'agenda')), annexes }, person.language);
}
