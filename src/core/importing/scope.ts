import type { Body } from '../bodies/body';
import { bodyYear } from '../bodies/body';
import { yearOf } from '../calendar';
import type { Stored } from '../stored';
import type { ImportField } from './columns';
import { findHeader } from './header';
import { findBody, namesAll } from './lookUp';
import type { ImportKind, Table } from './table';
import { readAccount, readDay, readSeveral } from './written';

/** What has to be looked up before a file can be read: bodies, the years of its days, accounts and addresses. */
export interface ImportScope {
  readonly bodyNrs: readonly number[];
  readonly bodyYears: readonly string[];
  readonly addresses: readonly string[];
}

/** Looks through a file for what it is about. What cannot be read is passed by here; reading it says why. */
export function scopeOf(kind: ImportKind, tables: readonly Table[], bodies: readonly Stored<Body>[]): ImportScope {
  const said = valuesIn(kind, tables);
  const named = said('body').flatMap((text) => {
    if (namesAll(text)) return bodies.map(({ nr }) => nr);
    return [text, ...readSeveral(text)].flatMap((name) => findBody(name, bodies)?.nr ?? []);
  });
  const bodyNrs = [...new Set(named)];
  const days = [...said('day'), ...said('meetingDay')].flatMap((text) => readDay(text) ?? []);
  const years = [...new Set(days.map(yearOf))];
  const addresses = [...said('account'), ...said('mail'), ...said('chair'), ...said('who')];
  return {
    bodyNrs,
    bodyYears: bodyNrs.flatMap((nr) => years.map((year) => bodyYear(nr, year))),
    addresses: [...new Set(addresses.flatMap((text) => readAccount(text) ?? []))],
  };
}

/** The different texts that stand in a column, over all tables. */
function valuesIn(kind: ImportKind, tables: readonly Table[]): (field: ImportField) => readonly string[] {
  const headed = tables.flatMap((table) => {
    const { header } = findHeader(kind, table);
    return header === undefined ? [] : [{ table, header }];
  });
  return (field) => [
    ...new Set(
      headed.flatMap(({ table, header }) => {
        const at = header.columns.get(field);
        return at === undefined ? [] : table.rows.slice(header.at + 1).map((cells) => (cells[at] ?? '').trim());
      }),
    ),
  ];
}
