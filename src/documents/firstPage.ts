import type { DocumentTexts } from '../texts/documents/texts';
import type { AgendaContent, MeetingFactsForDocument } from './content';
import { facts, heading, list, paragraph, type Block, type DocumentDescription } from './description';

/** What every document of a meeting has round its own blocks: title, whose it is, header, footer and facts of the meeting. */
export function framed(
  content: MeetingFactsForDocument,
  texts: DocumentTexts,
  document: { readonly title: string; readonly blocks: readonly Block[]; readonly noteTaker?: string | null },
): DocumentDescription {
  const { bodyName, day, recordsCreator, registrationNumber, drawnUpOn, properties, letterhead } = content;
  return {
    language: texts.language,
    name: `${document.title} ${texts.day(day)}, ${bodyName}`,
    title: document.title,
    subtitle: bodyName,
    creator: recordsCreator ?? bodyName,
    header: [bodyName, registrationNumber === '' ? '' : texts.registrationNumber(registrationNumber)],
    footer: texts.page,
    drawnUpOn,
    ...(properties === undefined ? {} : { properties }),
    ...(letterhead === undefined ? {} : { letterhead }),
    blocks: [
      ...meetingFacts(content, texts, document.noteTaker ?? null),
      ...document.blocks,
      ...passedBy(content, texts),
    ],
  };
}

function meetingFacts(
  content: MeetingFactsForDocument,
  texts: DocumentTexts,
  noteTaker: string | null,
): readonly Block[] {
  const {
    day,
    starts,
    ends,
    mode,
    place,
    chairName,
    chairTitle,
    agreement,
    recordsCreator,
    registrationNumber,
    drawnUpOn,
  } = content;
  const where =
    place === null || place.trim() === '' ? texts.mode[mode] : `${place} (${texts.mode[mode].toLowerCase()})`;
  return facts([
    [texts.when, `${texts.day(day)} ${texts.time(starts, ends)}`],
    [texts.where, where],
    [texts[chairTitle], chairName],
    [texts.noteTaker, noteTaker],
    [texts.restsOn, agreement],
    [texts.recordsCreator, recordsCreator],
    [texts.registration, registrationNumber],
    [texts.drawnUp, texts.day(drawnUpOn)],
  ]);
}

/** Who is called, or sent the document: the parties and who represents each (FSS-10, FSS-14). */
export function receivers(
  { receivers: all }: MeetingFactsForDocument,
  texts: DocumentTexts,
  title: string,
): readonly Block[] {
  const rows = all.map(({ party, name }) => [party, name ?? texts.nobody]);
  if (rows.length === 0) return [];
  return [heading(1, title), { kind: 'table', head: [texts.party, texts.representative], rows, widths: [60, 40] }];
}

/** The next meeting and the last day for proposals to it. */
export function nextMeeting(next: AgendaContent['nextMeeting'], texts: DocumentTexts): readonly Block[] {
  if (next === null) return [heading(1, texts.nextMeeting), ...paragraph(texts.noNextMeeting)];
  return [
    heading(1, texts.nextMeeting),
    ...paragraph(texts.nextMeetingIs(next.day)),
    ...(next.proposalsLastDay === null ? [] : paragraph(texts.proposalsLastDay(next.proposalsLastDay))),
  ];
}

/** The parties a line concerns; all of them in two words where it is all. */
export function partiesOf(
  { parties }: { readonly parties: readonly string[] },
  content: MeetingFactsForDocument,
  texts: DocumentTexts,
): string {
  const everyone = content.receivers.length > 0 && content.receivers.every(({ party }) => parties.includes(party));
  return everyone ? texts.allParties : parties.join(', ');
}

/** What whoever sent or published it passed by, with the reason given: printed as it stands in the journal (domain N14). */
export function passedBy(
  { passed = [] }: Pick<MeetingFactsForDocument, 'passed'>,
  texts: DocumentTexts,
): readonly Block[] {
  if (passed.length === 0) return [];
  return [
    heading(1, texts.passedHeading),
    ...list(passed.map(({ reason, why }) => texts.passed(texts.passedFinding[reason], why))),
  ];
}
