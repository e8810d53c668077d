import type { PreviewView } from '../../api/previewView';
import { canSend } from '../../core/meetings/stages';
import { describeAgenda } from '../../documents/agendaDocument';
import type { Block } from '../../documents/description';
import { describeSupplement } from '../../documents/supplementDocument';
import { documentTexts } from '../../texts/documents';
import { find } from '../addressing';
import { asSeenBy } from '../confidential/seeing';
import { loadMeeting } from '../meetings/facts';
import { nextEdition } from '../meetings/sending';
import { printedAgenda } from '../meetings/printing';
import { may, standingOf } from '../meetings/standing';
import type { Member, World } from '../world';

/**
 * The document that sending would make of the draft as it is now, with the masked face of what is confidential: described
 * by what writes the .docx, so that it is what will be sent. Undefined where there is nothing to send, or nothing the
 * person prepares.
 */
export async function previewOf(
  world: World,
  members: readonly Member[],
  address: string,
): Promise<PreviewView | undefined> {
  const place = find(
    address,
    members.map((member) => ({ site: member.site, member })),
  );
  if (place === undefined) return undefined;
  const { member } = place.place;
  const facts = await loadMeeting(member.site, place.number);
  if (facts === undefined || may(standingOf(world, facts, member.person.upn), 'prepare') === 'no') return undefined;
  const part = canSend(facts.meeting.stage, facts.items);
  if (!part.ok) return undefined;
  // The record is Swedish, whatever language the one who sends it has chosen.
  const texts = documentTexts('sv');
  const items = part.value === 'agenda' ? facts.items : facts.items.filter(({ standing }) => standing === 'draft');
  const content = printedAgenda(world, asSeenBy({ ...facts, items }, 'everybody', 'sv'));
  const { language, title, subtitle, creator, blocks } =
    part.value === 'agenda'
      ? describeAgenda(content, texts)
      : describeSupplement({ ...content, edition: nextEdition(facts) }, texts);
  return { language, title, subtitle, creator, blocks: blocks.filter(isPreviewed) };
}

/** What an agenda is made of; lines to sign on and pages of their own belong to other documents. */
function isPreviewed(block: Block): block is Exclude<Block, { readonly kind: 'signatures' | 'newPage' }> {
  return block.kind !== 'signatures' && block.kind !== 'newPage';
}
