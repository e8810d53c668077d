import { pathKey, type List } from '../store/rows';
import type { Confined } from '../store/query';
import type { Scope } from './view';

/** The rows a view shows of a folder, given by its server-relative path. What lies right in a folder is found by it. */
export function inFolder(list: List, path: string, scope: Scope): Confined | null {
  const isRoot = pathKey(path) === pathKey(list.url);
  const key = pathKey(path);
  const below = { sql: 'i.path > ? AND i.path < ?', values: [`${key}/`, `${key}0`] };
  const right = `${below.sql} AND instr(substr(i.path, ?), '/') = 0`;
  const values = [...below.values, key.length + 2];
  switch (scope) {
    case 'Default':
      // A list without folders shows everything in its root, which must not save a large one from the threshold.
      return { sql: right, values, found: 'alone' };
    case 'FilesOnly':
      return { sql: `${right} AND i.kind = 0`, values, found: 'alone' };
    case 'Recursive':
      return isRoot
        ? { sql: 'i.kind = 0', values: [], found: 'amongAll' }
        : { sql: `${below.sql} AND i.kind = 0`, values: below.values, found: 'alone' };
    case 'RecursiveAll':
      return isRoot ? null : { ...below, found: 'alone' };
  }
}
