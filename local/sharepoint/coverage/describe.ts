import { files } from './files';
import { lists } from './lists';
import type { Rows } from './rows';
import { sites } from './sites';

/** What becomes of one method of the client. */
export interface Covered {
  readonly method: string;
  readonly how: 'covered' | 'refused' | 'local';
  /** The spec that shows it, or the reason why not. */
  readonly by: string;
}

const tables: Readonly<Record<string, Rows>> = {
  'Sites, webs, people and permissions': sites,
  'Lists, rows, columns and views': lists,
  'Files and folders': files,
};

const named = (names: string, how: Covered['how'], by: string): readonly Covered[] =>
  names.split(' ').map((method) => ({ method, how, by }));

const methodsOf = ({ covered = {}, refused = {}, local }: Rows[string]): readonly Covered[] => [
  ...Object.entries(covered).flatMap(([spec, names]) => named(names, 'covered', spec)),
  ...Object.entries(refused).flatMap(([why, names]) => named(names, 'refused', why)),
  ...(local === undefined ? [] : named(local, 'local', '')),
];

/** Every method of the client by its class, and what becomes of it. */
export const coverage: ReadonlyMap<string, readonly Covered[]> = new Map(
  Object.values(tables).flatMap((rows) => Object.entries(rows).map(([name, row]) => [name, methodsOf(row)] as const)),
);

const column = (all: readonly Covered[], how: Covered['how']): string => {
  const by = new Map<string, string[]>();
  for (const one of all.filter((each) => each.how === how)) by.set(one.by, [...(by.get(one.by) ?? []), one.method]);
  return [...by].map(([reason, methods]) => `${methods.join(', ')}${reason === '' ? '' : ` (${reason})`}`).join('; ');
};

/** COVERAGE.md: the table above for people to read. */
export function describeCoverage(): string {
  const all = [...coverage.values()].flat();
  const count = (how: Covered['how']): number => all.filter((one) => one.how === how).length;
  const lines = Object.entries(tables).flatMap(([title, rows]) => [
    `## ${title}`,
    '',
    '| class | covered (spec) | refused (reason) | asks nothing |',
    '| --- | --- | --- | --- |',
    ...Object.entries(rows).map(([name, row]) => {
      const methods = methodsOf(row);
      return `| ${name} | ${column(methods, 'covered')} | ${column(methods, 'refused')} | ${column(methods, 'local')} |`;
    }),
    '',
  ]);
  return [
    '# What of the client is covered',
    '',
    `Made from the code (\`npm run docs\`). Of the ${all.length} methods of @pnp/sp that are more than a query option, ${count('covered')} are covered, ${count('refused')} refused by name or with SharePoint's Not Found, each answer naming the route, and ${count('local')} ask nothing of the server by themselves.`,
    '',
    ...lines,
  ].join('\n');
}
