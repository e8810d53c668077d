import type { PreviewBlock, PreviewView } from '../../api/previewView';
import { hasBegun } from '../../core/meetings/deadlines';
import { canNote, canSend } from '../../core/meetings/stages';
import { describeAgenda } from '../../documents/agendaDocument';
import type { Block, DocumentDescription } from '../../documents/description';
import { describeMinutes } from '../../documents/minutes/minutesDocument';
import { describeNotes } from '../../documents/notesDocument';
import { describeSupplement } from '../../documents/supplementDocument';
import { documentTexts } from '../../texts/documents';
import { find } from '../addressing';
import type { BoardFacts } from '../board/facts';
import { keepsMinutes } from '../board/keeping';
import { presentAt } from '../board/present';
import { hopsFor, printedMinutes } from '../board/printing';
import { asSeenBy } from '../confidential/seeing';
import { loadWhole, type WholeMeeting } from '../live/wholeMeeting';
import { besidesOf } from '../meetings/besides';
import type { MeetingFacts } from '../meetings/facts';
import { nextEdition } from '../meetings/sending';
import { printedAgenda, printedRecord } from '../meetings/printing';
import { may, standingOf, type Standing } from '../meetings/standing';
import { inRehearsal } from '../rehearsals/inRehearsal';
import { nowAt } from '../rehearsals/nowAt';
import type { Member, World } from '../world';
import { mayLook } from './minutes';

/** Which document is previewed: what calls to the meeting, or what comes of it. */
export type Previewed = 'agenda' | 'record';

/**
 * The document that sending, or publishing, would make of what is there now, with the masked face of what is confidential:
 * described by what writes the .docx, so that it is what will go out. Undefined where there is nothing to send or publish,
 * and for whoever may not see it before it goes out.
 */
export async function previewOf(
  world: World,
  members: readonly Member[],
  address: string,
  of: Previewed = 'agenda',
): Promise<PreviewView | undefined> {
  const seenBy = await inRehearsal(members, address);
  const place = find(
    address,
    seenBy.map((member) => ({ site: member.site, member })),
  );
  if (place === undefined) return undefined;
  const { member } = place.place;
  const whole = await loadWhole(world, member.site, place.number);
  if (whole === undefined) return undefined;
  const standing = standingOf(world, whole.facts, member.person.upn);
  if (may(standing, 'seeBody') === 'no') return undefined;
  return of === 'agenda' ? agendaToSend(world, whole.facts, standing) : recordToPublish(world, whole, standing);
}

async function agendaToSend(world: World, facts: MeetingFacts, standing: Standing): Promise<PreviewView | undefined> {
  if (may(standing, 'prepare') === 'no') return undefined;
  const part = canSend(facts.meeting.stage, facts.items);
  if (!part.ok) return undefined;
  const items = part.value === 'agenda' ? facts.items : facts.items.filter(({ standing: one }) => one === 'draft');
  const content = printedAgenda(world, asSeenBy({ ...facts, items }, 'everybody', 'sv'), await besidesOf(facts));
  return faced(
    part.value === 'agenda'
      ? describeAgenda(content, texts)
      : describeSupplement({ ...content, edition: nextEdition(facts) }, texts),
    'workingMaterial',
  );
}

/** Notes in progress are working material: others than those who prepare see them while they are asked of them. */
async function recordToPublish(
  world: World,
  { facts, board }: WholeMeeting,
  standing: Standing,
): Promise<PreviewView | undefined> {
  const minutes = board?.minutes;
  const stage = minutes?.stage ?? 'draft';
  const noting = canNote(facts.meeting.stage).ok && hasBegun(nowAt(world, facts.meeting), facts.meeting) === 'begun';
  if (!noting && (minutes?.edition ?? 1) === 1) return undefined;
  if (may(standing, 'prepare') === 'no') {
    if (board === undefined || stage === 'draft') return undefined;
    if (mayLook(asSeenBy(facts, 'everybody', 'sv'), board, standing) === 'no') return undefined;
  }
  const isApproved = stage === 'approved' || stage === 'noticed';
  return faced(await describeRecord(world, facts, board), isApproved ? 'approved' : 'workingMaterial');
}

async function describeRecord(
  world: World,
  facts: MeetingFacts,
  board: BoardFacts | undefined,
): Promise<DocumentDescription> {
  const seen = asSeenBy(facts, 'everybody', 'sv');
  const besides = await besidesOf(facts);
  if (board !== undefined && keepsMinutes(facts) === 'minutes') {
    const round = { board, present: presentAt(facts, board), hops: await hopsFor(facts), besides };
    return describeMinutes(printedMinutes(world, seen, round), texts);
  }
  return describeNotes(printedRecord(world, seen, besides), texts);
}

/** The record is Swedish, whatever language the one who sends it has chosen. */
const texts = documentTexts('sv');

function faced(described: DocumentDescription, standing: PreviewView['standing']): PreviewView {
  const { language, title, subtitle, creator, blocks } = described;
  return { language, title, subtitle, creator, standing, blocks: blocks.flatMap(previewed) };
}

/** A page of its own is nothing on a screen, and lines to sign on are who signs. */
function previewed(block: Block): readonly PreviewBlock[] {
  if (block.kind === 'newPage') return [];
  if (block.kind !== 'signatures') return [block];
  return [{ kind: 'facts', facts: block.lines.map(({ role, name }) => [role, name] as const) }];
}
