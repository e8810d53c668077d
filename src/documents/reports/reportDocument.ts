import type { Day } from '../../core/calendar';
import type { ReportKind } from '../../core/health/report';
import type { DocumentTexts } from '../../texts/documents/texts';
import { facts, heading, list, ownText, paragraph, type DocumentDescription, type Letterhead } from '../description';

/** What a half-yearly or status report is made from: the draft as the page of Health shows it, line for line. */
export interface DraftedReport {
  readonly kind: ReportKind;
  readonly bodyName: string;
  readonly recordsCreator: string | null;
  readonly from: Day;
  readonly to: Day;
  readonly drawnUpOn: Day;
  /** Who asked for it. */
  readonly compiledBy: string;
  readonly parts: readonly {
    readonly heading: string;
    readonly lines: readonly { readonly day: Day; readonly text: string }[];
    /** That nothing is recorded, where nothing is. */
    readonly nothing: string | null;
  }[];
  readonly letterhead?: Letterhead;
}

/** The report: every part in the common order, also one that nothing is recorded in (PL-11, PL-13, PL-14). */
export function describeDraftedReport(report: DraftedReport, texts: DocumentTexts): DocumentDescription {
  const { kind, bodyName, recordsCreator, from, to, drawnUpOn, compiledBy, parts, letterhead } = report;
  const words = texts.reportDocument;
  const title = words.title[kind];
  return {
    language: texts.language,
    name: `${title} ${words.periodIs(from, to)}, ${bodyName}`,
    title,
    subtitle: bodyName,
    creator: recordsCreator ?? bodyName,
    header: [`${title}, ${bodyName}`, texts.day(drawnUpOn)],
    footer: texts.page,
    drawnUpOn,
    ...(letterhead === undefined ? {} : { letterhead }),
    blocks: [
      ...facts([
        [words.of, bodyName],
        [words.period, words.periodIs(from, to)],
        [texts.recordsCreator, recordsCreator],
        [words.compiledBy, compiledBy],
        [texts.drawnUp, texts.day(drawnUpOn)],
      ]),
      ...paragraph(words.madeFrom, 'quiet'),
      ...parts.flatMap((part) => [
        heading(1, part.heading),
        ...(part.nothing === null ? [] : paragraph(part.nothing, 'quiet')),
        ...list(part.lines.map(({ day, text }) => words.line(day, text))),
      ]),
      ...ownText(letterhead, 'report'),
    ],
  };
}
