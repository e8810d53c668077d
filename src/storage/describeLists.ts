import type { Column } from './column';
import { columnsOf } from './list';
import type { AnyList } from './list';
import { allLists } from './lists';
import { placeOf } from './sharepoint/access';

/** The list reference for administrators, in Swedish, as Markdown: every list with its columns. */
export function describeLists(): string {
  const zones = [
    ['record', 'Arkivet', 'Det som är publicerat och som människor läser i SharePoint.'],
    ['workshop', 'Verkstaden', 'Det som förbereds. Bara tjänsten och webbplatsens ägare kan läsa det.'],
  ] as const;
  const parts = zones.map(([zone, heading, about]) =>
    [`## ${heading}`, about, ...allLists.filter((list) => list.zone === zone).map(describe)].join('\n\n'),
  );
  return `# Listor och kolumner\n\n${parts.join('\n\n')}\n`;
}

function describe(list: AnyList): string {
  const folders = list.folderBy === null ? '' : ' En mapp för varje organ, med egna behörigheter.';
  const rows = columnsOf(list).map(
    ([, column]) =>
      `| ${column.title} | \`${column.name}\` | ${kindOf(column)} | ${indexOf(column)} | ${column.about} |`,
  );
  return [
    `### ${list.displayTitle}`,
    `${list.about}${folders} Adress: \`${placeOf(list)}\`.`,
    ['| Kolumn | Internt namn | Typ | Index | Beskrivning |', '|---|---|---|---|---|', ...rows].join('\n'),
  ].join('\n\n');
}

function kindOf(column: Column<unknown>): string {
  switch (column.kind) {
    case 'text':
      return 'en rad text';
    case 'note':
      return 'flera rader text';
    case 'number':
      return 'tal';
    case 'flag':
      return 'ja eller nej';
    case 'choice':
      return `val: ${column.choices.join(', ')}`;
    case 'instant':
      return 'tidpunkt';
    case 'path':
      return 'SharePoints egen';
  }
}

function indexOf(column: Column<unknown>): string {
  if (column.index === 'unique') return 'ja, unik';
  return column.index === 'indexed' ? 'ja' : '';
}
