import type { ActAnswer, ActFields } from '../../api/acts';
import { notedOutcome, type AgendaItem, type NotedAssignment, type NotedDecision } from '../../core/agenda/item';
import { canNote } from '../../core/meetings/stages';
import { findPersonalId } from '../../core/privacy/personalId';
import type { Stored } from '../../core/stored';
import { say } from '../../texts/said';
import * as lists from '../../storage/lists';
import { resolutionTexts } from '../../texts/resolutions';
import { keepsMinutes } from '../board/keeping';
import { changedByOther, done, refuse, type Acting } from './acting';
import { lockedNotes } from './board';

/** Saves the notes of one line as they are typed; how the line ended may be given with them. */
export function writeNotes(acting: Acting, item: Stored<AgendaItem>, fields: ActFields<'writeNotes'>) {
  const { notes, outcome } = fields;
  return noteOn(acting, item, fields.version, notes, acting.texts.done.notes, {
    notes,
    ...(outcome === undefined ? {} : { outcome: notedOutcome(item.outcome, outcome) }),
  });
}

/** Notes a decision on a line, changes one already noted, or removes it when the text is empty. */
export async function recordDecision(
  acting: Acting,
  item: Stored<AgendaItem>,
  fields: ActFields<'recordDecision'>,
): Promise<ActAnswer> {
  const { texts } = acting;
  const text = fields.text.trim();
  if (text === '' && fields.decisionKey === undefined) return refuse('emptyDecision', texts.emptyDecision);
  const { recordKind } = acting.facts.body.rules;
  if (text !== '' && recordKind?.value === 'minutes') {
    return refuse('useResolution', resolutionTexts(acting.language).useResolution, texts.clause(recordKind.source));
  }
  const noted: NotedDecision = { key: fields.decisionKey ?? acting.key, text };
  const decisions = text === '' ? without(item.decisions, noted.key) : put(item.decisions, noted);
  const said = text === '' ? texts.done.decisionRemoved : texts.done.decision;
  return noteOn(acting, item, fields.version, text, said, { decisions });
}

/** Notes who does what by when on a line, changes it, or removes it when what is to be done is empty. */
export async function giveAssignment(
  acting: Acting,
  item: Stored<AgendaItem>,
  fields: ActFields<'giveAssignment'>,
): Promise<ActAnswer> {
  const { texts } = acting;
  const what = fields.what.trim();
  const who = fields.who.trim();
  if (what === '' && fields.assignmentKey === undefined) return refuse('whatMissing', texts.whoMissing);
  if (what !== '' && who === '') return refuse('whoMissing', texts.whoMissing);
  const { upn, due } = fields;
  const noted: NotedAssignment = { key: fields.assignmentKey ?? acting.key, what, upn, who, due };
  const assignments = what === '' ? without(item.assignments, noted.key) : put(item.assignments, noted);
  const said = what === '' ? texts.done.assignmentRemoved : texts.done.assignment;
  return noteOn(acting, item, fields.version, `${what}\n${who}`, said, { assignments });
}

/** A text with a personal identity number is stored nowhere; the tab keeps it with the one who typed it. */
async function noteOn(
  acting: Acting,
  item: Stored<AgendaItem>,
  version: string,
  typed: string,
  said: string,
  change: Partial<AgendaItem>,
): Promise<ActAnswer> {
  const { facts, member, texts } = acting;
  const open = canNote(facts.meeting.stage);
  if (!open.ok) return refuse(open.refusal.reason, say(texts.stage, open.refusal));
  if (findPersonalId(typed) === 'found') return refuse('personalId', texts.personalId);
  const locked = keepsMinutes(facts) === 'minutes' ? await lockedNotes(acting) : undefined;
  if (locked !== undefined) return locked;
  // The answer to an earlier try was lost: what is asked for already stands.
  if (Object.entries(change).every(([name, value]) => same(item[name as keyof AgendaItem], value))) {
    return done(acting, said, item);
  }
  if (item.version !== version) return changedByOther(acting);
  const changed = await facts.site.change(lists.agendaItems, item, { ...change, actedBy: member.person.upn });
  return changed.ok ? done(acting, said, changed.value) : changedByOther(acting);
}

/** What is noted is named by the caller's key, so that a repeated press notes it once. */
function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function put<Noted extends { readonly key: string }>(noted: readonly Noted[], one: Noted): readonly Noted[] {
  return noted.some(({ key }) => key === one.key)
    ? noted.map((other) => (other.key === one.key ? one : other))
    : [...noted, one];
}

function without<Noted extends { readonly key: string }>(noted: readonly Noted[], key: string): readonly Noted[] {
  return noted.filter((one) => one.key !== key);
}
