import type { Section } from '../core/agenda/sections';
import { addMinutes, type ClockTime } from '../core/calendar';
import type { Language } from '../core/people/person';
import type { Theme } from '../core/yearWheel/entry';
import { documentTexts } from '../texts/documents';
import type { DocumentTexts } from '../texts/documents/texts';
import type { AgendaContent, MeetingFactsForDocument, PrintedItem } from './content';
import { facts, heading, ownText, paragraph, type Block, type DocumentDescription } from './description';
import { framed, nextMeeting, partiesOf, receivers } from './firstPage';
import { writeDocx } from './writeDocx';

/** The agenda of a meeting as .docx: what each line is for, whom it concerns, how long it takes and where it comes from (FSS-10, FSS-16). */
export async function agendaDocument(content: AgendaContent, language: Language = 'sv'): Promise<Uint8Array> {
  return writeDocx(describeAgenda(content, documentTexts(language)));
}

/** What the agenda says, before it is written in any format: the same for the .docx and for what is shown before it is sent. */
export function describeAgenda(content: AgendaContent, texts: DocumentTexts): DocumentDescription {
  return framed(content, texts, {
    title: texts.agenda,
    blocks: [
      heading(1, texts.overview),
      overview(content, texts),
      heading(1, texts.items),
      ...describeItems(content, texts),
      ...receivers(content, texts, texts.called),
      ...nextMeeting(content.nextMeeting, texts),
      ...ownText(content.letterhead, 'agenda'),
    ],
  });
}

/** Every line in one table, with the time it begins. */
function overview({ items, starts }: AgendaContent, texts: DocumentTexts): Block {
  const begins = beginnings(items, starts);
  return {
    kind: 'table',
    head: [texts.timeHeading, texts.number, texts.item, texts.kindHeading, texts.presenter],
    rows: items.map((item, index) => [
      begins[index] ?? starts,
      String(item.order),
      item.title,
      item.face === 'masked' ? '' : texts.kind[item.kind],
      item.presenter,
    ]),
    widths: [10, 8, 45, 15, 22],
  };
}

/** When each line begins, if each takes the time it is given. */
function beginnings(items: readonly PrintedItem[], starts: ClockTime): readonly ClockTime[] {
  let at = starts;
  return items.map(({ minutes }) => {
    const begins = at;
    at = addMinutes(at, minutes);
    return begins;
  });
}

/** The lines under the sections they lie in, where the agenda has more than one. */
export function describeItems(content: AgendaContent, texts: DocumentTexts): readonly Block[] {
  const isParted = content.items.filter(({ begins }) => begins !== null).length > 1;
  return content.items.flatMap((item) => [
    ...(isParted && item.begins !== null ? [heading(2, sectionName(item.begins, texts))] : []),
    ...describeItem(item, content, texts, isParted ? 3 : 2),
  ]);
}

function sectionName(section: Section, { theme, section: words }: DocumentTexts): string {
  return section in theme ? theme[section as Theme] : words[section as Exclude<Section, Theme>];
}

/** One line of the agenda, with all a party needs to judge whether it takes part (FSS-16). */
function describeItem(
  item: PrintedItem,
  content: MeetingFactsForDocument,
  texts: DocumentTexts,
  level: 2 | 3 = 2,
): readonly Block[] {
  if (item.face === 'masked') return describeMasked(item, texts, level);
  return [
    heading(level, `${item.order}. ${item.title}`),
    ...facts([
      [texts.kindHeading, texts.kind[item.kind]],
      [texts.purpose, item.purpose],
      [texts.themeHeading, item.theme === null ? null : texts.theme[item.theme]],
      [texts.parties, partiesOf(item, content, texts)],
      [texts.presenter, item.presenter],
      [texts.timeHeading, texts.minutes(item.minutes)],
      [texts.comesFrom, item.originText],
      [texts.registration, item.registrationNumber],
      [texts.statement.caseOfficer, item.caseOfficer],
      [texts.ground, item.ground],
    ]),
    ...paragraph(item.description),
    ...item.enclosed.flatMap(({ kind, ground }) => paragraph(texts.enclosed(kind, ground), 'quiet')),
  ];
}

/** A confidential line in a document for everybody: that it is there, when, and on which ground (design decision 16). */
export function describeMasked(item: PrintedItem, texts: DocumentTexts, level: 2 | 3 = 2): readonly Block[] {
  return [
    heading(level, `${item.order}. ${item.title}`),
    ...facts([
      [texts.ground, item.ground],
      [texts.timeHeading, texts.minutes(item.minutes)],
    ]),
  ];
}
