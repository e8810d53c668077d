import { readFileSync } from 'node:fs';

/** The rule book of rights as it is written for people: roles × rights, and the right that each act takes. */
interface RuleBook {
  readonly rights: readonly string[];
  readonly roles: readonly string[];
  /** What the book says of a role and a right. */
  says(role: string, right: string): 'yes' | 'no';
  /** The right each act takes. */
  readonly acts: ReadonlyMap<string, string>;
}

/** An act that a personal link opens: what the link is for, and the right that the act takes. */
interface OpenedByLink {
  readonly act: string;
  readonly purpose: string;
  readonly right: string;
}

/** Reads `docs/rights.md`. */
export function readRuleBook(): RuleBook {
  const rows = tableRows();
  const [head = [], ...others] = rows;
  const rights = head.flatMap((cell) => named(cell) ?? []);
  const table = new Map(
    others.filter(({ length }) => length === head.length).map(([role, ...cells]) => [named(role) ?? '', cells]),
  );
  const acts = others
    .filter(({ length }) => length === 2)
    .flatMap(([act, right]): [string, string][] => {
      const [name, takes] = [named(act), named(right)];
      return name === undefined || takes === undefined ? [] : [[name, takes]];
    });
  return {
    rights,
    roles: [...table.keys()],
    says: (role, right) => (table.get(role)?.[rights.indexOf(right)] === 'ja' ? 'yes' : 'no'),
    acts: new Map(acts),
  };
}

/** The acts of personal links, as the same page has them: rows of act, what the link is for, right and what else is asked. */
export function readLinkBook(): readonly OpenedByLink[] {
  return tableRows()
    .filter(({ length }) => length === 4)
    .flatMap(([act, purpose, right]): readonly OpenedByLink[] => {
      const [name, of, takes] = [named(act), named(purpose), named(right)];
      return name === undefined || of === undefined || takes === undefined
        ? []
        : [{ act: name, purpose: of, right: takes }];
    });
}

function tableRows(): readonly (readonly string[])[] {
  return readFileSync('docs/rights.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|[\s|:-]+$/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

function named(cell: string | undefined): string | undefined {
  return /^`(\w+)`/.exec(cell ?? '')?.[1];
}
