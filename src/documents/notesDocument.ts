import type { Language } from '../core/people/person';
import { documentTexts } from '../texts/documents';
import type { DocumentTexts } from '../texts/documents/texts';
import { describeMasked } from './agendaDocument';
import type { NotesContent } from './content';
import { facts, heading, list, ownText, paragraph, type Block, type DocumentDescription } from './description';
import { framed, nextMeeting, partiesOf, receivers } from './firstPage';
import { writeDocx } from './writeDocx';

type NotedItem = NotesContent['items'][number];

/** The notes of a meeting as .docx: who was there, what was said and decided, and who does what by when. */
export async function notesDocument(content: NotesContent, language: Language = 'sv'): Promise<Uint8Array> {
  return writeDocx(describeNotes(content, documentTexts(language)));
}

/** What the notes say. */
export function describeNotes(content: NotesContent, texts: DocumentTexts): DocumentDescription {
  return framed(content, texts, {
    title: texts.notes,
    noteTaker: content.noteTaker,
    blocks: [
      heading(1, texts.attendance),
      attendance(content, texts),
      heading(1, texts.items),
      ...content.items.flatMap((item) => describeNoted(item, content, texts)),
      ...assignmentsTogether(content, texts),
      ...nextMeeting(content.nextMeeting, texts),
      ...receivers(content, texts, texts.distribution),
      ...ownText(content.letterhead, 'notes'),
    ],
  });
}

function attendance({ attendance: all }: NotesContent, texts: DocumentTexts): Block {
  return {
    kind: 'table',
    head: [texts.party, texts.presenceHeading, texts.name],
    rows: all.map(({ party, presence, name, arrived = null, left = null }) => [
      party ?? texts.invited,
      [
        presence === null ? texts.notMarked : texts.presence[presence],
        ...(arrived === null ? [] : [texts.presenceTimes.arrived(arrived)]),
        ...(left === null ? [] : [texts.presenceTimes.left(left)]),
      ].join(', '),
      name,
    ]),
    widths: [45, 25, 30],
  };
}

/** One line with what came of it. */
function describeNoted(item: NotedItem, content: NotesContent, texts: DocumentTexts): readonly Block[] {
  if (item.face === 'masked') return [...describeMasked(item, texts), ...leftRoom(item, texts)];
  const isEmpty =
    item.notes.trim() === '' &&
    item.decisions.length === 0 &&
    item.assignments.length === 0 &&
    item.enclosed.length === 0;
  return [
    heading(2, `${item.order}. ${item.title}`),
    ...(item.supplement === 'supplement' ? paragraph(texts.addedItem, 'quiet') : []),
    ...facts([
      [texts.kindHeading, texts.kind[item.kind]],
      [texts.themeHeading, item.theme === null ? null : texts.theme[item.theme]],
      [texts.parties, partiesOf(item, content, texts)],
      [texts.presenter, item.presenter],
      [texts.registration, item.registrationNumber],
      [texts.statement.caseOfficer, item.caseOfficer],
      [texts.ground, item.ground],
    ]),
    ...leftRoom(item, texts),
    ...(item.description.trim() === '' ? [] : [heading(3, texts.background), ...paragraph(item.description)]),
    ...paragraph(item.notes),
    ...(isEmpty && item.outcome !== 'carriedOver' && item.outcome !== 'escalated'
      ? paragraph(texts.nothingNoted, 'quiet')
      : []),
    ...item.enclosed.flatMap(({ kind, ground }) => paragraph(texts.enclosed(kind, ground), 'quiet')),
    ...(item.decisions.length === 0 ? [] : [heading(3, texts.decisions), ...list(item.decisions)]),
    ...(item.assignments.length === 0 ? [] : [heading(3, texts.assignments), assignmentTable([item], texts, 'alone')]),
    ...(item.outcome === 'carriedOver' ? paragraph(texts.carriedOver, 'marked') : []),
    ...(item.outcome === 'escalated' ? paragraph(texts.escalated, 'marked') : []),
  ];
}

/** Who was out of the room, also where the line itself is masked: a sentence each (design decision 16). */
function leftRoom({ leftRoom: all }: NotedItem, texts: DocumentTexts): readonly Block[] {
  return all.flatMap((one) => paragraph(texts.leftRoom(one.name, one.left, one.back)));
}

/** Who does what by when in one place, each with the line it came from. */
function assignmentsTogether({ items }: NotesContent, texts: DocumentTexts): readonly Block[] {
  const given = items.filter((item) => item.assignments.length > 0);
  if (given.length === 0) return [];
  return [heading(1, texts.assignmentsTogether), assignmentTable(given, texts, 'withItem')];
}

/** Who does what by when; with the number of its line where several stand together. */
export function assignmentTable(
  items: readonly Pick<NotedItem, 'order' | 'assignments'>[],
  texts: DocumentTexts,
  columns: 'alone' | 'withItem',
): Block {
  const isAlone = columns === 'alone';
  const head = [texts.who, texts.what, texts.due];
  const rows = items.flatMap((item) =>
    item.assignments.map(({ who, what, due }) => [...(isAlone ? [] : [String(item.order)]), who, what, texts.day(due)]),
  );
  return isAlone
    ? { kind: 'table', head, rows, widths: [25, 45, 30] }
    : { kind: 'table', head: [texts.item, ...head], rows, widths: [10, 22, 40, 28] };
}
