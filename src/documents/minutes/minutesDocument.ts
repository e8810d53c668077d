import type { DocumentTexts } from '../../texts/documents/texts';
import { facts, heading, list, ownText, paragraph, type Block, type DocumentDescription } from '../description';
import { nextMeeting, passedBy } from '../firstPage';
import type { MinutesContent, PersonPresent } from './content';
import { describeSection, numbered } from './sections';

/**
 * What the minutes of a board say: the front page with who decided and who approves, the page for the notice boards, a §
 * for each line, how to appeal, and the annexes with their checksums (domain §3, DEC-10, DEC-11).
 */
export function describeMinutes(content: MinutesContent, texts: DocumentTexts): DocumentDescription {
  const words = texts.minutesDocument;
  const { bodyName, day, recordsCreator, registrationNumber, drawnUpOn, edition, properties, letterhead } = content;
  const title = edition > 1 ? words.corrected(edition) : words.title;
  return {
    language: texts.language,
    name: `${title} ${texts.day(day)}, ${bodyName}`,
    title,
    subtitle: [recordsCreator, bodyName].filter((one) => one !== null && one !== '').join(', '),
    creator: recordsCreator ?? bodyName,
    header: [
      `${bodyName}, ${texts.day(day)}`,
      registrationNumber === '' ? '' : texts.registrationNumber(registrationNumber),
    ],
    footer: texts.page,
    drawnUpOn,
    ...(properties === undefined ? {} : { properties }),
    ...(letterhead === undefined ? {} : { letterhead }),
    blocks: [
      ...(edition > 1 ? [heading(1, words.correction), ...paragraph(content.correction, 'marked')] : []),
      ...frontPage(content, texts),
      { kind: 'newPage' },
      ...noticePage(content, texts),
      { kind: 'newPage' },
      heading(1, words.sections),
      ...content.sections.flatMap((section) => describeSection(section, content, texts)),
      ...(content.dispatchedTo.length === 0 ? [] : [heading(1, words.dispatch), ...list(content.dispatchedTo)]),
      ...appeal(content, texts),
      ...annexes(content, texts),
      ...nextMeeting(content.nextMeeting, texts),
      ...passedBy(content, texts),
      ...ownText(letterhead, 'minutes'),
    ],
  };
}

/** Where and when, who decided, who may sign, and which §§. */
function frontPage(content: MinutesContent, texts: DocumentTexts): readonly Block[] {
  const words = texts.minutesDocument;
  const { day, starts, ends, closed, mode, place, present, presider, secretary, approvers, chairName } = content;
  const where = [place ?? '', texts.mode[mode]].filter((one) => one.trim() !== '').join(', ');
  return [
    ...facts([
      [words.placeAndTime, `${where}, ${texts.day(day)} ${texts.time(starts, closed ?? ends)}`],
      ['', closed === null ? null : words.closedAt(closed)],
      [words.deciding, names(present.members, texts)],
      [words.servingSubstitutes, names(present.servingSubstitutes, texts)],
      [words.otherSubstitutes, names(present.otherSubstitutes, texts)],
      [words.others, names(present.others, texts)],
      [words.sections, range(content, texts)],
      [texts.restsOn, content.agreement],
      [texts.registration, content.registrationNumber],
    ]),
    heading(1, words.approval),
    ...paragraph(content.approvedOn === null ? words.notApproved : words.approvedOn(content.approvedOn)),
    ...list(content.signatures.map(({ name, on, by }) => words.signedBy[by](name, on))),
    heading(1, words.signatures),
    {
      kind: 'signatures',
      lines: [
        { role: words.secretary, name: secretary },
        { role: words.presider, name: presider === '' ? chairName : presider },
        ...approvers.map((name) => ({ role: words.approver, name })),
      ],
    },
  ];
}

function names(people: readonly PersonPresent[], texts: DocumentTexts): string {
  const words = texts.minutesDocument;
  if (people.length === 0) return words.nobody;
  return people
    .map(({ name, party, sections }) =>
      [name, party ?? '', sections === null ? '' : words.ofSections(sections.join(', '))]
        .filter((one) => one !== '')
        .join(', '),
    )
    .join('\n');
}

/** `§§ 84–100`, as far as they are numbered. */
function range({ sections }: MinutesContent, texts: DocumentTexts): string | null {
  const numbers = sections.flatMap(({ number }) => number ?? []);
  if (numbers.length === 0) return null;
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  return first === last ? numbered({ number: first }, texts) : `§§ ${String(first)}–${String(last)}`;
}

/** The page that is posted: which body and §§, when it goes up and may come down, where the minutes are kept. */
function noticePage(content: MinutesContent, texts: DocumentTexts): readonly Block[] {
  const words = texts.minutesDocument;
  const { boards, bodyName, day, keptAt } = content;
  const rows = boards.map(({ name, posted, removableFrom }) => [
    name,
    posted === null ? words.toBeWritten : texts.day(posted),
    removableFrom === null ? words.toBeWritten : texts.day(removableFrom),
  ]);
  return [
    heading(1, words.notice),
    ...(content.approvedOn === null ? [] : paragraph(words.noticeMeans)),
    ...facts([
      [words.body, bodyName],
      [words.sections, range(content, texts)],
      [words.meetingDay, texts.day(day)],
      [words.keptAt, keptAt],
      [words.board, boards.length === 0 ? words.noBoards : null],
    ]),
    ...(rows.length === 0
      ? []
      : ([
          { kind: 'table', head: [words.board, words.posted, words.removableFrom], rows, widths: [40, 30, 30] },
        ] satisfies readonly Block[])),
    { kind: 'signatures', lines: [{ role: words.noticeSignature, name: '' }] },
  ];
}

/** How and when to appeal (DEC-11); nothing where it is not decided. */
function appeal({ appeal: notice }: MinutesContent, texts: DocumentTexts): readonly Block[] {
  const words = texts.minutesDocument;
  if (notice === null) return [];
  const when = notice.lastDay === null ? words.appealFromPosting : words.appealLastDay(notice.lastDay);
  return [heading(1, words.appeal), ...paragraph(`${words.appealed(notice.by, notice.under)} ${when}`)];
}

function annexes({ annexes: all }: MinutesContent, texts: DocumentTexts): readonly Block[] {
  const words = texts.minutesDocument;
  if (all.length === 0) return [];
  const rows = all.map(({ title, sha256 }) => [title, sha256]);
  return [heading(1, words.annexes), { kind: 'table', head: [words.annex, words.checksum], rows, widths: [45, 55] }];
}
