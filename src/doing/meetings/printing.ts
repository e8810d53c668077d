import type { AgendaItem } from '../../core/agenda/item';
import { headingsOf } from '../../core/agenda/sections';
import { nameOf, representativeOf } from '../../core/bodies/holding';
import { dayOf } from '../../core/calendar';
import { isOpenTo } from '../../core/confidential/confidential';
import { partsOf } from '../../core/confidential/enclosure';
import { whoLeft } from '../../core/confidential/leftRoom';
import type { Matter } from '../../core/matters/matter';
import { leaderOf } from '../../core/meetings/chair';
import { deadlinesOf } from '../../core/meetings/deadlines';
import { noteTakerOf } from '../../core/meetings/noteTaker';
import type { AgendaContent, MeetingFactsForDocument, NotesContent, PrintedItem } from '../../documents/content';
import type { Stored } from '../../core/stored';
import { actTexts } from '../../texts/acts';
import type { SeenFacts } from '../confidential/seeing';
import type { Besides } from './besides';
import { byDay, type MeetingFacts } from './facts';
import { originText } from './origin';
import type { World } from '../world';

/** What stands on the first page of every document of a meeting. */
export function firstPage(
  world: World,
  { body, meeting, mandates, parties }: MeetingFacts,
  { letterhead, passed = [] }: Pick<Besides, 'letterhead' | 'passed'>,
): MeetingFactsForDocument {
  const today = dayOf(world.now());
  const { day, starts, ends, mode, place } = meeting;
  const leader = leaderOf(meeting, body.rules, mandates, today);
  return {
    bodyName: body.name,
    agreement: body.agreement,
    day,
    starts,
    ends,
    mode,
    place,
    chairName: (leader === null ? undefined : nameOf(mandates, leader.upn)) ?? meeting.chairName,
    chairTitle: leader?.title ?? 'chair',
    recordsCreator: body.rules.recordsCreator?.value ?? null,
    registrationNumber: meeting.registrationNumber ?? '',
    receivers: parties
      .filter((party) => body.parties.includes(party.partyKey))
      .map((party) => ({
        party: party.name,
        name: representativeOf(mandates, body.nr, party.partyKey, today)?.personName ?? null,
      })),
    drawnUpOn: today,
    ...(letterhead === undefined ? {} : { letterhead }),
    ...(passed.length === 0 ? {} : { passed }),
  };
}

/** All that an agenda, or a supplement to one, says of the lines given. */
export function printedAgenda(world: World, facts: SeenFacts, besides: Besides): AgendaContent {
  return {
    ...firstPage(world, facts, besides),
    items: facts.items.map((item) => printed(facts, item, besides)),
    nextMeeting: nextMeetingOf(facts),
  };
}

/** A line of the agenda with the names of its parties and where it comes from. */
function printed(facts: SeenFacts, item: Stored<AgendaItem>, { matters }: Besides): PrintedItem {
  const masked = facts.masked.get(item.id);
  const registered = shownMatter(facts, item, matters);
  const { order, title, description, kind, purpose, theme, presenter, minutes } = item;
  return {
    order,
    title,
    description,
    kind,
    purpose,
    theme,
    parties: item.parties.map((key) => facts.parties.find((party) => party.partyKey === key)?.name ?? key),
    presenter,
    minutes,
    originText: masked === undefined ? originText(facts, item, actTexts('sv')) : '',
    registrationNumber: registered?.registrationNumber ?? '',
    caseOfficer: registered?.caseOfficer ?? '',
    begins: sectionBegunBy(facts, item),
    ground: masked === undefined ? (item.ground ?? null) : masked.ground,
    face: masked?.face ?? 'open',
    enclosed:
      masked === undefined ? partsOf(item.id, facts.enclosures, facts.reader).flatMap((part) => part.masked ?? []) : [],
  };
}

/** The matter of a line, where whoever reads may see both. */
function shownMatter(
  { masked, reader }: SeenFacts,
  { id, matterId }: Stored<AgendaItem>,
  matters: Besides['matters'],
): Stored<Matter> | undefined {
  const matter = matters.find((one) => one.id === matterId);
  return matter !== undefined && !masked.has(id) && isOpenTo(matter, reader) ? matter : undefined;
}

/** The matters of a document, each by its number in the register, or its title while it has none: what the file says of itself. */
export function mattersOf(facts: SeenFacts, { matters }: Pick<Besides, 'matters'>): string {
  const shown = facts.items.flatMap((item) => shownMatter(facts, item, matters) ?? []);
  const named = shown.map(({ registrationNumber, title }) => (registrationNumber ?? '') || title);
  return [...new Set(named)].join('; ');
}

/** A masked line is of no section: the lines round it tell none that it could be guessed from. */
function sectionBegunBy({ items, masked }: SeenFacts, { id }: Stored<AgendaItem>) {
  const shown = items.filter((item) => !masked.has(item.id));
  return headingsOf(shown)[shown.findIndex((item) => item.id === id)] ?? null;
}

/** The same line with what was noted on it. */
export function printedNotes(
  facts: SeenFacts,
  item: Stored<AgendaItem>,
  besides: Besides,
): NotesContent['items'][number] {
  return {
    ...printed(facts, item, besides),
    notes: item.notes,
    decisions: item.decisions.map((decision) => decision.text),
    assignments: item.assignments.map(({ who, what, due }) => ({ who, what, due })),
    outcome: item.outcome,
    supplement: item.standing === 'supplement' ? 'supplement' : 'agenda',
    leftRoom: whoLeft(item.id, facts.away).map(({ name, left, back }) => ({ name, left, back })),
  };
}

/** All that the notes of a meeting say of the lines given. */
export function printedRecord(world: World, seen: SeenFacts, besides: Besides): NotesContent {
  return {
    ...firstPage(world, seen, besides),
    noteTaker: noteTakerOf(seen.items, seen.mandates, seen.meeting),
    attendance: printedAttendance(seen),
    items: seen.items.map((item) => printedNotes(seen, item, besides)),
    nextMeeting: nextMeetingOf(seen),
  };
}

/** Every party of the body with who was there, noted or not, and then the guests. */
function printedAttendance({ body, parties, attendance }: MeetingFacts): NotesContent['attendance'] {
  const ofParties = parties
    .filter(
      (party) => body.parties.includes(party.partyKey) || attendance.some((one) => one.partyKey === party.partyKey),
    )
    .map((party) => {
      const noted = attendance.find((one) => one.partyKey === party.partyKey);
      return {
        party: party.name,
        presence: noted?.presence ?? null,
        name: noted?.name ?? '',
        arrived: noted?.arrived ?? null,
        left: noted?.left ?? null,
      };
    });
  const guests = attendance
    .filter((one) => one.partyKey === null)
    .map(({ presence, name, arrived = null, left = null }) => ({ party: null, presence, name, arrived, left }));
  return [...ofParties, ...guests];
}

/** The body's next meeting after this one with its last day for proposals, or null where none is planned. */
export function nextMeetingOf({ body, meeting, meetings }: MeetingFacts): NotesContent['nextMeeting'] {
  const next = meetings.find((one) => byDay(one, meeting) > 0 && one.stage !== 'cancelled');
  if (next === undefined) return null;
  return { day: next.day, proposalsLastDay: deadlinesOf(next, body.rules).proposalsLastDay };
}
