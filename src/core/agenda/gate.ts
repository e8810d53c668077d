import type { Party } from '../bodies/body';
import type { RuleSet } from '../bodies/ruleSet';
import { dayOf, minutesBetween, type Instant } from '../calendar';
import type { Attendance } from '../meetings/attendance';
import { canPublishRecord } from '../incoming/incoming';
import { deadlinesOf, hasBegun } from '../meetings/deadlines';
import type { Meeting } from '../meetings/meeting';
import { findPersonalId } from '../privacy/personalId';
import { scanForPublishing } from '../publishing/scan';
import type { Stored } from '../stored';
import { onAgenda, stops, warns, type Finding } from './finding';
import type { AgendaItem } from './item';

/** What sending the agenda of a meeting, or a supplement to it, is checked against. */
export interface CheckSending {
  readonly now: Instant;
  readonly meeting: Stored<Meeting>;
  readonly items: readonly Stored<AgendaItem>[];
  readonly rules: RuleSet;
  /** Names that may stand in any text: of parties, bodies, members and those invited. None where missing. */
  readonly known?: readonly string[];
}

/**
 * What stands between a draft agenda and the parties: that each line says what the meeting is to do with it, whom it
 * concerns and who presents it (FSS-16, FSG-10), that it fits the time, and that it goes out in time (FSS-10, FSG-05).
 * Once sent, only what is new is checked and sent, as a supplement.
 */
export function checkSending({ now, meeting, items, rules, known = [] }: CheckSending): readonly Finding[] {
  if (meeting.stage === 'cancelled') return [stops({ reason: 'meetingCancelled', day: meeting.day })];
  if (meeting.stage === 'notesPublished') return [stops({ reason: 'alreadyPublished' })];
  const lines = onAgenda(items);
  if (lines.length === 0) return [stops({ reason: 'noItems' })];
  const record = checkRecord(rules);
  if (meeting.stage === 'agendaSent') {
    const added = lines.filter((item) => item.standing === 'draft');
    return added.length === 0 ? [stops({ reason: 'nothingNew' })] : [...record, ...checkLines(added, known)];
  }
  return [...record, ...checkLines(lines, known), ...checkTime(meeting, lines), ...checkDay(now, meeting, rules)];
}

/** What goes out is a record: not before it is decided whose (design decision 17). */
function checkRecord({ recordsCreator }: Pick<RuleSet, 'recordsCreator'>): readonly Finding[] {
  return canPublishRecord(recordsCreator).ok ? [] : [stops({ reason: 'recordsCreatorMissing' })];
}

function checkLines(items: readonly Stored<AgendaItem>[], known: readonly string[]): readonly Finding[] {
  return items.flatMap((item) => checkLine(item, known));
}

/**
 * What a line holds that must not become public (domain N14). Of a confidential line only the identity number is looked
 * for: its marks and names stay in its own room.
 */
function checkTexts(item: Stored<AgendaItem>, texts: readonly string[], known: readonly string[]): readonly Finding[] {
  return scanForPublishing(texts, known).flatMap((reason): readonly Finding[] => {
    if (reason === 'personalId') return [stops({ reason }, item)];
    if (typeof item.room === 'string') return [];
    return [reason === 'secrecyMark' ? stops({ reason }, item) : warns({ reason }, item)];
  });
}

/** A standing line concerns everybody and is the chair's, so it needs no more than its title. */
function checkLine(item: Stored<AgendaItem>, known: readonly string[]): readonly Finding[] {
  const { title } = item;
  const found: Finding[] = [];
  if (title.trim() === '') found.push(stops({ reason: 'titleMissing' }, item));
  // Whoever presents does so in a role.
  if (holdsPersonalId([item.presenter])) found.push(stops({ reason: 'personalId' }, item));
  found.push(...checkTexts(item, [title, item.description, item.purpose], [...known, item.presenter]));
  if (item.origin === 'standing') return found;
  if (item.purpose.trim() === '') found.push(warns({ reason: 'purposeMissing', title }, item));
  if (item.parties.length === 0) found.push(warns({ reason: 'partiesMissing', title }, item));
  if (item.presenter.trim() === '') found.push(warns({ reason: 'presenterMissing', title }, item));
  return found;
}

function checkTime(meeting: Meeting, items: readonly AgendaItem[]): readonly Finding[] {
  const allotted = minutesAllotted(items);
  const available = minutesAvailable(meeting);
  return allotted > available ? [warns({ reason: 'tooLong', allotted, available })] : [];
}

function checkDay(now: Instant, meeting: Meeting, rules: RuleSet): readonly Finding[] {
  const { agendaDueDay } = deadlinesOf(meeting, rules);
  const rule = rules.agendaDaysBefore;
  if (rule === null || agendaDueDay === null || dayOf(now) <= agendaDueDay) return [];
  return [warns({ reason: 'sentLate', dueDay: agendaDueDay, source: rule.source })];
}

/** Minutes the lines of an agenda take together. */
export function minutesAllotted(items: readonly AgendaItem[]): number {
  return onAgenda(items).reduce((total, item) => total + item.minutes, 0);
}

/** Minutes from the start of a meeting to its end. */
export function minutesAvailable(meeting: Pick<Meeting, 'starts' | 'ends'>): number {
  return minutesBetween(meeting.starts, meeting.ends);
}

/** What publishing the notes of a meeting is checked against. */
export interface CheckPublishing {
  readonly now: Instant;
  readonly meeting: Stored<Meeting>;
  readonly items: readonly Stored<AgendaItem>[];
  readonly attendance: readonly Attendance[];
  readonly parties: readonly Party[];
  readonly rules: Pick<RuleSet, 'recordsCreator'>;
  /** Names that may stand in any text, as `CheckSending.known`. */
  readonly known?: readonly string[];
}

/**
 * What stands between the notes of a meeting and the record: that it has begun and something is noted, who was there
 * for each party, that what was to be decided has its decision, that each assignment says who and what, and that no
 * personal identity number, secrecy mark or private person is in them (domain N14).
 */
export function checkPublishing({
  now,
  meeting,
  items,
  attendance,
  parties,
  rules,
  known = [],
}: CheckPublishing): readonly Finding[] {
  if (meeting.stage === 'cancelled') return [stops({ reason: 'meetingCancelled', day: meeting.day })];
  if (meeting.stage === 'notesPublished') return [stops({ reason: 'alreadyPublished' })];
  if (hasBegun(now, meeting) === 'notYet') return [stops({ reason: 'notBegun', day: meeting.day })];
  const lines = onAgenda(items);
  const found: Finding[] = [...checkRecord(rules)];
  if (!lines.some(isNoted)) found.push(stops({ reason: 'nothingNoted' }));
  if (meeting.stage === 'planned') found.push(warns({ reason: 'agendaNotSent' }));
  const named = [...known, ...attendance.map((one) => one.name)];
  if (holdsPersonalId(attendance.map((one) => one.name))) found.push(stops({ reason: 'personalId' }));
  return [...found, ...checkAttendance(attendance, parties), ...lines.flatMap((item) => checkNotes(item, named))];
}

function checkAttendance(attendance: readonly Attendance[], parties: readonly Party[]): readonly Finding[] {
  const marked = new Set(attendance.map((one) => one.partyKey));
  return parties
    .filter((party) => !marked.has(party.partyKey))
    .map((party) => warns({ reason: 'attendanceMissing', partyName: party.name }));
}

function checkNotes(item: Stored<AgendaItem>, known: readonly string[]): readonly Finding[] {
  const { title } = item;
  const inRoles = [item.presenter, ...item.assignments.map((one) => one.who)];
  const found: Finding[] = [...checkTexts(item, notedTexts(item), [...known, ...inRoles])];
  if (item.kind === 'decision' && item.decisions.length === 0 && item.outcome !== 'carriedOver') {
    found.push(warns({ reason: 'decisionMissing', title }, item));
  }
  const incomplete = item.assignments.filter((one) => one.who.trim() === '' || one.what.trim() === '');
  return [...found, ...incomplete.map((one) => stops({ reason: 'assignmentIncomplete', title, what: one.what }, item))];
}

function isNoted(item: AgendaItem): boolean {
  return item.notes.trim() !== '' || item.decisions.length > 0 || item.assignments.length > 0;
}

function notedTexts(item: AgendaItem): readonly string[] {
  return [
    item.title,
    item.description,
    item.notes,
    ...item.decisions.map((one) => one.text),
    ...item.assignments.flatMap((one) => [one.what, one.who]),
  ];
}

function holdsPersonalId(texts: readonly string[]): boolean {
  return texts.some((text) => findPersonalId(text) === 'found');
}
