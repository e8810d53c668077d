import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme, type Theme } from '@fluentui/react-components';
import type { Plugin } from 'vite';

const VIRTUAL = 'virtual:fluent-tokens.css';

/**
 * Gives `virtual:fluent-tokens.css`: the values of Fluent's tokens in Teams' three themes, only those that a style sheet
 * of the tab names. Before the host has said its theme, the person's own preference for dark counts.
 */
export function fluentTokens(folder: string): Plugin {
  return {
    name: 'fluent-tokens',
    resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : undefined),
    load: (id) => (id === `\0${VIRTUAL}` ? tokenSheet(usedIn(folder)) : undefined),
  };
}

function usedIn(folder: string): readonly string[] {
  const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));
  const names = sheets.flatMap((name) =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(/var\(--([A-Za-z0-9]+)\)/g)].map((match) => match[1] ?? ''),
  );
  const used = [...new Set(names)].sort();
  const unknown = used.filter((name) => !(name in teamsLightTheme));
  if (unknown.length > 0) throw new Error(`Not tokens of Fluent: ${unknown.join(', ')}`);
  return used;
}

function tokenSheet(names: readonly string[]): string {
  const values = (theme: Theme) => new Map(Object.entries(theme).map(([name, value]) => [name, String(value)]));
  const light = values(teamsLightTheme);
  const block = (theme: Theme) =>
    names
      .filter((name) => theme === teamsLightTheme || values(theme).get(name) !== light.get(name))
      .map((name) => `--${name}:${values(theme).get(name) ?? ''}`)
      .join(';');
  const dark = block(teamsDarkTheme);
  return [
    `:root{${block(teamsLightTheme)}}`,
    `@media (prefers-color-scheme: dark){:root:not([data-theme]){${dark}}}`,
    `[data-theme='dark']{${dark}}`,
    `[data-theme='contrast']{${block(teamsHighContrastTheme)}}`,
  ].join('\n');
}
