import type { Day } from '../core/calendar';
import { STATEMENT_PARTS, type StatementPart } from '../core/minutes/sectionRecord';
import type { Language } from '../core/people/person';
import { documentTexts } from '../texts/documents';
import type { DocumentTexts } from '../texts/documents/texts';
import {
  facts,
  heading,
  ownText,
  paragraph,
  type Block,
  type DocumentDescription,
  type Letterhead,
} from './description';
import { writeDocx } from './writeDocx';

/** What an official's statement (tjänsteutlåtande) on a matter for decision is made from. Texts are plain, as written. */
export interface StatementContent {
  readonly bodyName: string;
  readonly title: string;
  /** Register number (Dnr), empty until it has one. */
  readonly registrationNumber: string;
  readonly caseOfficer: string;
  readonly meetingDay: Day;
  /** Number of the item on the agenda of that meeting. */
  readonly itemNr: number;
  /** The authority whose record it is, or null where not decided. */
  readonly recordsCreator: string | null;
  readonly drawnUpOn: Day;
  /** What is known already under each heading; empty: to be written. */
  readonly parts: Readonly<Record<StatementPart, string>>;
  readonly letterhead?: Letterhead;
}

/** The statement as .docx: its header and every heading in order, what is known under each (DEC-15, DEC-16). */
export async function statementDocument(content: StatementContent, language: Language = 'sv'): Promise<Uint8Array> {
  return writeDocx(describeStatement(content, documentTexts(language)));
}

/** What the statement says, before it is written in any format. */
export function describeStatement(content: StatementContent, texts: DocumentTexts): DocumentDescription {
  const { bodyName, title, registrationNumber, caseOfficer, meetingDay, itemNr, recordsCreator, drawnUpOn } = content;
  const { letterhead } = content;
  const words = texts.statement;
  return {
    language: texts.language,
    name: `${words.title}, ${title}`,
    title,
    subtitle: words.title,
    creator: recordsCreator ?? bodyName,
    header: [bodyName, registrationNumber === '' ? '' : texts.registrationNumber(registrationNumber)],
    footer: texts.page,
    drawnUpOn,
    ...(letterhead === undefined ? {} : { letterhead }),
    blocks: [
      ...facts([
        [texts.registration, registrationNumber],
        [words.caseOfficer, caseOfficer],
        [texts.recordsCreator, recordsCreator],
        [texts.drawnUp, texts.day(drawnUpOn)],
        [words.putBefore, words.item(bodyName, texts.day(meetingDay), itemNr)],
      ]),
      ...STATEMENT_PARTS.flatMap((part) => underHeading(words.heading[part], content.parts[part], words.toWrite)),
      ...ownText(letterhead, 'statement'),
    ],
  };
}

function underHeading(title: string, text: string, toWrite: string): readonly Block[] {
  return [heading(1, title), ...(text.trim() === '' ? paragraph(toWrite, 'quiet') : paragraph(text))];
}
