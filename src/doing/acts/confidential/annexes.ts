import type { ActAnswer, ActFields } from '../../../api/acts';
import type { AgendaItem } from '../../../core/agenda/item';
import { enclosureOf, isConfidential, isOpenTo } from '../../../core/confidential/confidential';
import { encloseThing } from '../../../core/confidential/enclosing';
import { annexOf, type Enclosure } from '../../../core/confidential/enclosure';
import { canArrange, canEdit } from '../../../core/meetings/stages';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { confidentialTexts } from '../../../texts/confidential';
import { say } from '../../../texts/said';
import { enclosePart, openPart } from '../../confidential/enclosing';
import { readerIn } from '../../confidential/seeing';
import { annexesOf } from '../../meetings/annexes';
import { loadMeeting } from '../../meetings/facts';
import { changedByOther, done, refuse, type Acting } from '../acting';
import { enclosureKey, goneOn } from './begun';

/**
 * Keeps one annex of a line that has not been sent for named readers; the line itself stays open (design decision 16).
 * From then on nobody else is told its name, and sending puts the file where its readers alone reach it.
 */
export async function encloseAnnex(
  acting: Acting,
  item: Stored<AgendaItem>,
  { number, ground, named, version }: ActFields<'encloseAnnex'>,
): Promise<ActAnswer> {
  const { world, facts, member, language, texts } = acting;
  const words = confidentialTexts(language);
  const before = await goneOn(acting, item);
  if (before !== undefined) return before;
  const open = canArrange(facts.meeting.stage);
  if (!open.ok) return refuse(open.refusal.reason, say(texts.stage, open.refusal));
  const reader = readerIn(world, facts, member.person.upn);
  const annex = annexOf(
    annexesOf(facts.annexes, item).filter((one) => isOpenTo(one, reader)),
    number,
  );
  if (!annex.ok) return refuse(annex.refusal.reason, say(words.refusal, annex.refusal));
  const key = enclosureKey(acting);
  const within = enclosureOf(isConfidential(annex.value) ? annex.value : item);
  const asked = encloseThing({
    thing: { kind: 'annex', number: String(item.order), key, bodyNr: item.bodyNr, ...within },
    ...{ state: canEdit(item).ok ? 'notPublished' : 'published', ground, named, upn: member.person.upn },
  });
  if (!asked.ok) return refuse(asked.refusal.reason, say(words.refusal, asked.refusal));
  if (item.version !== version) return changedByOther(acting);
  const part = { key, kind: 'annex', part: annex.value.key, text: annex.value.name } as const;
  const line = await enclosePart(world, facts, { item, actedBy: member.person.upn }, part, asked.value);
  if (!line.ok) {
    if (line.refusal.reason === 'changedByOther') return changedByOther(acting);
    return refuse(line.refusal.reason, say(words.refusal, line.refusal));
  }
  if ((await standsInDraft(acting, item)) === 'no') return changedByOther(acting);
  return done(acting, words.done.partEnclosed('annex', asked.value.named.length), line.value);
}

/**
 * Whether what has just been written down came before the line was sent. Whoever began to send it without knowing stops at
 * the version of the meeting; in an agenda that is not sent any change is enough for that, also somebody else's.
 */
async function standsInDraft({ facts, member }: Acting, { id }: Pick<Stored<AgendaItem>, 'id'>): Promise<'yes' | 'no'> {
  const { site, meeting } = facts;
  const claim = await site.change(lists.meetings, meeting, { actedBy: member.person.upn });
  if (claim.ok) return 'yes';
  const now = await loadMeeting(site, meeting.id);
  const isDraft = now?.items.some((one) => one.id === id && canEdit(one).ok);
  return now?.meeting.stage === 'planned' && isDraft === true ? 'yes' : 'no';
}

/** Lets an annex be open again, by somebody named and before its line is sent: then it lies in its room in the record. */
export async function openAnnex(
  at: Acting,
  enclosure: Stored<Enclosure>,
  { version }: ActFields<'openPart'>,
): Promise<ActAnswer> {
  const { facts, member, texts, language } = at;
  const { refusal, done: said } = confidentialTexts(language);
  const line = facts.items.find(({ id }) => id === enclosure.itemId);
  if (line === undefined || enclosure.standing === 'removed')
    return refuse('notConfidential', refusal.notConfidential({ reason: 'notConfidential' }));
  const editable = canEdit(line);
  if (!editable.ok) return refuse(editable.refusal.reason, say(texts.stage, editable.refusal));
  if (enclosure.standing === 'kept' && enclosure.version !== version) return changedByOther(at);
  const opened = await openPart(facts.site, enclosure, member.person.upn);
  return opened.ok ? done(at, said.partOpened, opened.value) : changedByOther(at);
}
