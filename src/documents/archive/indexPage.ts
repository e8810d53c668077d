import { faceFor } from '../../core/confidential/confidential';
import type { Decision } from '../../core/decisions/decision';
import type { Stored } from '../../core/stored';
import { archivePageTexts as texts } from '../../texts/archive/page';
import { moment, type LeftOut, type PackagedDocument, type PackageFacts } from './packaged';
import type { YearRecords } from './oparl';
import { escaped } from './xml';

const STYLE =
  'body{font:1rem/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#1f2a37}table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid #b6c2cf;padding:.4rem;text-align:left;vertical-align:top}code{font-size:.75rem;overflow-wrap:anywhere}dt{font-weight:600}dd{margin:0 0 .5rem}@media print{body{max-width:none;margin:0}}';

/** The page of contents of a package, to be read in any browser without a network: no script, no address outside. */
export function indexPageOf(
  facts: PackageFacts,
  { meetings, decisions }: YearRecords,
  documents: readonly PackagedDocument[],
  leftOut: readonly LeftOut[],
): string {
  const title = escaped(texts.title(facts.body.name, facts.year));
  const says: readonly (readonly [string, string])[] = [
    [texts.facts.recordsCreator, facts.recordsCreator ?? texts.notDecided],
    [texts.facts.organisation, facts.organisation],
    [texts.facts.year, String(facts.year)],
    [texts.facts.created, moment(facts.created)],
    [texts.facts.software, `${facts.software.name} ${facts.software.version}`],
  ];
  const head = Object.values(texts.columns).map((column) => `<th scope="col">${escaped(column)}</th>`);
  return [
    '<!doctype html>',
    `<html lang="sv"><head><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width"><style>${STYLE}</style></head><body>`,
    `<h1>${title}</h1><p>${texts.intro}</p>`,
    `<dl>${says.map(([what, is]) => `<dt>${escaped(what)}</dt><dd>${escaped(is)}</dd>`).join('')}</dl>`,
    section(
      texts.meetings,
      meetings.map(({ day, title: name, stage }) => escaped(`${day} ${name} (${texts.stages[stage]})`)),
    ),
    `<h2>${texts.documents}</h2>`,
    documents.length === 0
      ? `<p>${texts.none}</p>`
      : `<table><thead><tr>${head.join('')}</tr></thead><tbody>\n${documents.map(row).join('\n')}\n</tbody></table>`,
    section(texts.decisions, decisions.map(decisionLine)),
    section(texts.leftOut, leftOut.map(leftOutLine)),
    `<p>${texts.check}</p>`,
    '</body></html>',
    '',
  ].join('\n');
}

function section(title: string, lines: readonly string[]): string {
  const list =
    lines.length === 0 ? `<p>${texts.none}</p>` : `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;
  return `<h2>${title}</h2>${list}`;
}

function row(document: PackagedDocument): string {
  const { file, day, kind, title, edition, registrationNumber, retention, ground, publishedSha256 } = document;
  const notes = [
    ...(ground === null ? [] : [texts.secrecy(ground)]),
    ...(publishedSha256 === file.sha256 ? [] : [texts.changed]),
  ];
  const link = `<a href="../${escaped(file.path)}">${escaped(title)}</a>`;
  const cells = [
    day,
    texts.kinds[kind],
    [link, ...notes.map(escaped)].join('<br>'),
    String(edition),
    escaped(registrationNumber),
    escaped(retention),
    `<code>${file.sha256}</code>`,
  ];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

function decisionLine(decision: Stored<Decision>): string {
  const number = decision.section === null ? decision.decidedOn : `§ ${String(decision.section)}`;
  const face = faceFor({ ...decision, kind: 'decision', number }, 'everybody');
  if (face.face === 'masked') return escaped(texts.masked(number, face.ground ?? ''));
  return escaped(`${number} ${decision.itemTitle}: ${decision.text}`);
}

function leftOutLine({ day, kind, why, ground }: LeftOut): string {
  return escaped([day, texts.kinds[kind], texts.why[why], ...(ground === null ? [] : [ground])].join(', '));
}
