import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const register = z.strictObject({
  rules: z.record(z.string().regex(/^[A-Z]{2,3}-\d\d$/), z.string()),
  /** The step, 1 to 8, that keeps the rule. */
  later: z.record(z.string(), z.int().min(3).max(8)),
  left: z.record(z.string(), z.string()),
});
export type Register = z.infer<typeof register>;

/** A spec that says in its title which rules it shows. */
export interface Shown {
  readonly file: string;
  readonly title: string;
  readonly ids: readonly string[];
}

const IDS = /\(((?:[A-Z]{2,3}-\d\d)(?:, (?:[A-Z]{2,3}-\d\d))*)\)/g;
const TITLE = /\b(?:it|describe)(?:\.each\([\s\S]*?\))?\(\s*(['"`])((?:(?!\1)[\s\S])*?)\1/g;
/** A table of cases ends in `])(` or `)(`, and its title follows. */
const TABLE_TITLE = /^\s*(?:\]\s*(?:as const)?\s*\)|\))\(\s*(['"`])((?:(?!\1)[\s\S])*?)\1/gm;

/** Reads the register; one of another shape throws, naming what is wrong. */
export function readRegister(yaml: string): Register {
  return register.parse(parse(yaml));
}

/** The specs of a text that name rules. */
export function shownIn(file: string, text: string): readonly Shown[] {
  return [...text.matchAll(TITLE), ...text.matchAll(TABLE_TITLE)].flatMap(([, , title = '']) => {
    const ids = [...title.matchAll(IDS)].flatMap(([, list = '']) => list.split(', '));
    return ids.length === 0 ? [] : [{ file, title: title.replaceAll(/\s+/g, ' '), ids }];
  });
}

/** The specs of the product that name rules, in order of place. Paths are from the root of the repository. */
export function shownBySpecs(root: string): readonly Shown[] {
  return ['src', 'bot', 'local', 'test']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
    )
    .filter((path) => path.endsWith('.spec.ts'))
    .sort()
    .flatMap((path) => shownIn(path, readFileSync(join(root, path), 'utf8')));
}

/** What is wrong with the register beside the specs, one sentence each; empty when every rule has its place. */
export function registerFaults({ rules, later, left }: Register, shown: readonly Shown[]): readonly string[] {
  const seen = new Set(shown.flatMap(({ ids }) => ids));
  const known = new Set(Object.keys(rules));
  return [
    ...[...seen].filter((id) => !known.has(id)).map((id) => `${id} is named by a spec and is no rule.`),
    ...[...known]
      .filter((id) => !seen.has(id) && !(id in later) && !(id in left))
      .map((id) => `${id} is shown by no spec, and is neither later nor left.`),
    ...[...Object.keys(later), ...Object.keys(left)]
      .filter((id) => !known.has(id))
      .map((id) => `${id} is later or left, and is no rule.`),
    ...Object.keys(left)
      .filter((id) => seen.has(id))
      .map((id) => `${id} is left, and yet a spec shows it.`),
  ];
}

/** docs/requirements.md: every rule with the specs that show it, or when it is kept, or why it is not. */
export function describeRequirements({ rules, later, left }: Register, shown: readonly Shown[]): string {
  const rows = Object.entries(rules).map(([id, rule]) => {
    const by = shown
      .filter(({ ids }) => ids.includes(id))
      .map(({ file, title }) => `\`${file}\` ${escaped(title.replaceAll(IDS, '').trim())}`);
    const place = [
      ...by,
      ...(id in later ? [`later: ${String(later[id])} of 8`] : []),
      ...(id in left ? [`left: ${left[id] ?? ''}`] : []),
    ];
    return `| ${id} | ${escaped(rule)} | ${place.join('<br>')} |`;
  });
  const shownRules = Object.keys(rules).filter((id) => shown.some(({ ids }) => ids.includes(id))).length;
  return [
    '# Rules and what shows them',
    '',
    `${String(shownRules)} of ${String(rows.length)} rules are shown by specs. Made by \`npm run docs\` from docs/requirements.yaml and the titles of the specs.`,
    '',
    '| Id | Rule | Shown by |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

const escaped = (text: string): string => text.replaceAll('|', '\\|');
