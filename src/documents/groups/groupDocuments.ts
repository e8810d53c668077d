import type { Horizon } from '../../core/bodies/ruleSet';
import type { Day } from '../../core/calendar';
import type { Formation, Permanence } from '../../core/workingGroups/charter';
import type { DocumentTexts } from '../../texts/documents/texts';
import {
  facts,
  heading,
  list,
  ownText,
  paragraph,
  type Block,
  type DocumentDescription,
  type Letterhead,
} from '../description';

/** What the charter of a group is made from. Texts are plain, as written; empty is not written yet. */
export interface CharterContent {
  readonly bodyName: string;
  readonly recordsCreator: string | null;
  readonly drawnUpOn: Day;
  readonly name: string;
  readonly horizon: Horizon | null;
  readonly permanence: Permanence | null;
  readonly formation: Formation | null;
  readonly need: string | null;
  readonly purpose: string;
  readonly assignment: string;
  readonly scopeTime: string;
  readonly scopeResources: string;
  readonly followUp: string;
  readonly parties: readonly { readonly name: string; readonly seat: string | null }[];
  readonly associated: readonly string[];
  readonly nextReport: Day | null;
  readonly letterhead?: Letterhead;
}

/** What a report of a group is made from. */
export interface ReportContent {
  readonly day: Day;
  readonly title: string;
  readonly text: string;
  readonly by: string;
}

/** A charter (uppdragsbeskrivning): every part of it in the order of the arrangements, what is not decided told so (WG-05). */
export function describeCharter(content: CharterContent, texts: DocumentTexts): DocumentDescription {
  const words = texts.groupDocuments;
  const { permanence, formation, horizon, need, parties, associated, nextReport } = content;
  const rows = parties.map(({ name, seat }) => [name, seat ?? words.nobody]);
  const written = (title: string, text: string) => [
    heading(1, title),
    ...(text.trim() === '' ? paragraph(words.toWrite, 'quiet') : paragraph(text)),
  ];
  return about(content, texts, words.charter, [
    ...facts([
      [words.commissioner, content.bodyName],
      [texts.recordsCreator, content.recordsCreator],
      [texts.drawnUp, texts.day(content.drawnUpOn)],
      [words.permanence, permanence === null ? words.notDecided : words.permanences(permanence)],
      [words.horizon, horizon === null ? words.notDecided : words.horizons[horizon]],
      [words.formation, formation === null ? words.notDecided : formationOf(formation, texts)],
      [words.need, need],
      [words.nextReport, nextReport === null ? words.notDecided : texts.day(nextReport)],
    ]),
    ...written(words.purpose, content.purpose),
    ...written(words.assignment, content.assignment),
    heading(1, words.parties),
    ...(rows.length === 0
      ? paragraph(words.toWrite, 'quiet')
      : ([{ kind: 'table', head: [words.party, words.seat], rows, widths: [60, 40] }] satisfies readonly Block[])),
    ...(associated.length === 0 ? [] : [heading(2, words.alsoIn), ...list(associated)]),
    ...written(words.scopeTime, content.scopeTime),
    ...written(words.scopeResources, content.scopeResources),
    ...written(words.followUp, content.followUp),
  ]);
}

/** A status report (lägesrapport) of a group to the body that commissioned it (WG-08). */
export function describeReport(
  group: CharterContent,
  report: ReportContent,
  texts: DocumentTexts,
): DocumentDescription {
  const words = texts.groupDocuments;
  return about({ ...group, drawnUpOn: report.day }, texts, words.report, [
    ...facts([
      [words.commissioner, group.bodyName],
      [texts.recordsCreator, group.recordsCreator],
      [words.day, texts.day(report.day)],
      [words.by, report.by],
    ]),
    heading(1, report.title),
    ...paragraph(report.text),
    ...(group.assignment.trim() === '' ? [] : [heading(1, words.assignment), ...paragraph(group.assignment)]),
  ]);
}

function formationOf(formation: Formation, { groupDocuments: words }: DocumentTexts): string {
  return formation.kind === 'new' ? words.isNew : words.existed(formation.groupName);
}

function about(
  { bodyName, recordsCreator, name, drawnUpOn, letterhead }: CharterContent,
  texts: DocumentTexts,
  title: string,
  blocks: readonly Block[],
): DocumentDescription {
  return {
    language: texts.language,
    name: `${title}, ${name}`,
    title,
    subtitle: name,
    creator: recordsCreator ?? bodyName,
    header: [bodyName, texts.day(drawnUpOn)],
    footer: texts.page,
    drawnUpOn,
    ...(letterhead === undefined ? {} : { letterhead }),
    blocks: [...blocks, ...ownText(letterhead, 'report')],
  };
}
