import type { Row, Stored } from '../stored';
import { IMPORT_LISTS, type ImportList, type ImportedRows, type Wish } from './facts';

/** One property in which the file and the product differ, each as it is stored. */
export interface Difference {
  readonly property: string;
  readonly inFile: unknown;
  readonly inProduct: unknown;
}

/** A row that is there already and says something else than the file. Kept as it is unless the file's is asked for. */
export interface Differing {
  readonly wish: Wish;
  readonly stored: Stored<Row>;
  readonly differences: readonly Difference[];
}

/** What an import would do: rows to add, rows that differ, and rows that are there already. */
export interface ComparedImport {
  readonly added: readonly Wish[];
  readonly changed: readonly Differing[];
  readonly same: readonly Wish[];
}

/** The rows there are with the keys that were asked for, by list. */
export type ExistingRows = { readonly [List in ImportList]: readonly Stored<ImportedRows[List]>[] };

/** Sets what a file asks for against what is there. The same file twice: the second time everything is the same. */
export function compareImport(wishes: readonly Wish[], existing: ExistingRows): ComparedImport {
  const there = new Map(IMPORT_LISTS.flatMap((list) => existing[list].map((row) => [idOf(list, row), row] as const)));
  const compared = wishes.map((wish) => {
    const stored = there.get(idOf(wish.list, wish.entity));
    return { wish, stored, differences: stored === undefined ? [] : differencesOf(wish, stored) };
  });
  return {
    added: compared.filter(({ stored }) => stored === undefined).map(({ wish }) => wish),
    changed: compared.flatMap(({ wish, stored, differences }) =>
      stored === undefined || differences.length === 0 ? [] : [{ wish, stored, differences }],
    ),
    same: compared
      .filter(({ stored, differences }) => stored !== undefined && differences.length === 0)
      .map(({ wish }) => wish),
  };
}

/** SharePoint's unique keys do not tell case apart. */
function idOf(list: ImportList, row: Row): string {
  return `${list} ${row.key.toLowerCase()}`;
}

function differencesOf(wish: Wish, stored: Row): readonly Difference[] {
  const asked = new Map<string, unknown>(Object.entries(wish.entity));
  const there = new Map<string, unknown>(Object.entries(stored));
  return wish.says
    .map((property) => ({ property, inFile: asked.get(property), inProduct: there.get(property) }))
    .filter(({ inFile, inProduct }) => JSON.stringify(inFile) !== JSON.stringify(inProduct));
}
