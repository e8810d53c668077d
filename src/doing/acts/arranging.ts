import type { ActAnswer, ActFields } from '../../api/acts';
import { concernIn, type AgendaItem, type ItemConcern } from '../../core/agenda/item';
import { isOpenTo } from '../../core/confidential/confidential';
import { canArrange, canEdit } from '../../core/meetings/stages';
import { findPersonalId } from '../../core/privacy/personalId';
import type { New, Stored } from '../../core/stored';
import { say } from '../../texts/said';
import * as lists from '../../storage/lists';
import type { Change } from '../../storage/site';
import { find } from '../addressing';
import { readerIn } from '../confidential/seeing';
import { changedByOther, done, refuse, type Acting } from './acting';
import { missingLines } from './compiling';

type Content = Pick<
  AgendaItem,
  'title' | 'description' | 'kind' | 'purpose' | 'theme' | 'parties' | 'presenter' | 'minutes'
> & { readonly concern?: ItemConcern | undefined };
type Line = Omit<NonNullable<ActFields<'arrangeAgenda'>['items']>[number], keyof Content> & Content;

/**
 * Compiles what is missing and saves the lines given in the order given; lines left out are dropped (FSS-09, FSS-19).
 * The meeting's own version guards the whole: of two who arrange at once, the second is told (412).
 */
export async function arrangeAgenda(acting: Acting, fields: ActFields<'arrangeAgenda'>): Promise<ActAnswer> {
  const { facts, member, texts } = acting;
  const part = canArrange(facts.meeting.stage);
  if (!part.ok) return refuse(part.refusal.reason, say(texts.stage, part.refusal));
  if (facts.meeting.version !== fields.version) return changedByOther(acting);
  if (fields.items?.some(holdsPersonalId) === true) return refuse('personalId', texts.personalId);
  const isHidden = hiddenFrom(acting);
  const lines = fields.items?.map(
    (given: Line): { readonly line: Line; readonly item: Stored<AgendaItem> | undefined } => {
      const item = itemOf(acting, given);
      const line = { ...given, concern: concernIn(facts.body, given.concern ?? item?.concern ?? 'own') };
      // What somebody may not see they may place; its words are its own.
      return item !== undefined && isHidden(item) ? { line: { ...line, ...contentOf(item) }, item } : { line, item };
    },
  );
  if (lines?.some(({ line, item }) => line.id !== undefined && item === undefined) === true) {
    return changedByOther(acting);
  }
  const frozen = lines?.find(({ line, item }) => item !== undefined && isFrozen(item) && differs(item, line));
  if (frozen !== undefined) return refuse('agendaFrozen', say(texts.stage, { reason: 'agendaFrozen' }));

  const claimed = await facts.site.change(lists.meetings, facts.meeting, { actedBy: member.person.upn });
  if (!claimed.ok) return changedByOther(acting);
  // Given lines are the whole agenda as somebody has arranged it: compiling beside them would move what they placed.
  if (lines === undefined) await compile(acting);
  if (lines !== undefined && (await save(acting, lines)) === 'conflict') return changedByOther(acting);
  return done(acting, texts.done.arranged, claimed.value);
}

async function compile({ facts, member }: Acting): Promise<void> {
  const { added, moved } = missingLines(facts, member.person.upn);
  await facts.site.addAll(lists.agendaItems, added);
  // A conflict on a place is harmless: whoever won has placed the line, and the next look compiles again.
  await facts.site.changeAll(moved.map(({ item, order }) => ({ list: lists.agendaItems, from: item, to: { order } })));
}

/** Changes, additions and removals. Additions are found again by their keys, so a repeated press adds nothing twice. */
async function save(
  acting: Acting,
  lines: readonly { readonly line: Line; readonly item: Stored<AgendaItem> | undefined }[],
): Promise<'saved' | 'conflict'> {
  const { world, facts, member } = acting;
  const actedBy = member.person.upn;
  const changed = { changedBy: actedBy, changedAt: world.now() };
  const isHidden = hiddenFrom(acting);
  const kept = new Set(lines.map(({ item }) => item?.id));
  const changes: Change<AgendaItem>[] = lines.flatMap(({ line, item }, index) =>
    item === undefined || isFrozen(item) || stands(item, line, index + 1)
      ? []
      : [
          {
            list: lists.agendaItems,
            from: item,
            to: {
              ...contentOf(line),
              ...(differs(item, line) ? changed : {}),
              ...{ order: index + 1, standing: 'draft', actedBy },
            },
          },
        ],
  );
  const additions = lines.flatMap(({ line, item }, index) =>
    item === undefined ? [newLine(acting, line, index + 1)] : [],
  );
  // What an earlier try of the same press has added is no line that was left out.
  const added = new Set(additions.map(({ key }) => key));
  const removals: Change<AgendaItem>[] = facts.items
    .filter((item) => !kept.has(item.id) && !added.has(item.key) && canEdit(item).ok && !isHidden(item))
    .map((from) => ({ list: lists.agendaItems, from, to: { standing: 'removed', actedBy } }));
  const [outcomes] = await Promise.all([
    facts.site.changeAll([...changes, ...removals]),
    facts.site.addAll(lists.agendaItems, additions),
  ]);
  return outcomes.every((outcome) => outcome.ok) ? 'saved' : 'conflict';
}

function itemOf({ facts, member }: Acting, line: Line): Stored<AgendaItem> | undefined {
  if (line.id === undefined) return undefined;
  const address = find(line.id, [member]);
  return facts.everyItem.find((item) => item.id === address?.number && item.version === (line.version ?? item.version));
}

/** The lines that are masked for the one who arranges: nobody drops or rewrites what they cannot read. */
function hiddenFrom({ world, facts, member }: Acting): (item: AgendaItem) => boolean {
  const reader = readerIn(world, facts, member.person.upn);
  return (item) => !isOpenTo(item, reader);
}

function newLine({ world, facts, member, key }: Acting, line: Line, order: number): New<AgendaItem> {
  return {
    changedBy: member.person.upn,
    changedAt: world.now(),
    key: `item:${String(facts.meeting.id)}:chair:${key}:${String(order)}`,
    actedBy: member.person.upn,
    bodyNr: facts.body.nr,
    bodyYear: facts.meeting.bodyYear,
    meetingId: facts.meeting.id,
    matterId: null,
    order,
    ...contentOf(line),
    origin: 'chair',
    originId: null,
    standing: 'draft',
    outcome: 'open',
    notes: '',
    decisions: [],
    assignments: [],
  };
}

/** A line that was removed may be put back; one that has gone out stands as it was sent. */
function isFrozen(item: AgendaItem): boolean {
  return item.standing !== 'removed' && !canEdit(item).ok;
}

function stands(item: AgendaItem, line: Line, order: number): boolean {
  return item.standing !== 'removed' && item.order === order && !differs(item, line);
}

function contentOf(content: Content): Content & { readonly concern: ItemConcern } {
  const { title, description, kind, purpose, theme, concern = 'own', parties, presenter, minutes } = content;
  return { title, description, kind, purpose, theme, concern, parties, presenter, minutes };
}

function differs(item: AgendaItem, line: Line): boolean {
  return JSON.stringify(contentOf(item)) !== JSON.stringify(contentOf(line));
}

function holdsPersonalId({ title, description, purpose, presenter }: Line): boolean {
  return findPersonalId([title, description, purpose, presenter].join('\n')) === 'found';
}
