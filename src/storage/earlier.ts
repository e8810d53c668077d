import type { Row, Stored } from '../core/stored';
import type { List } from './list';
import { readRow } from './row';
import type { RawRow } from './row';
import { listIn } from './sharepoint/access';
import type { Access } from './sharepoint/access';

/** SharePoint counts a whole version as so much. */
const ONE_VERSION = 512;

/**
 * A row as it stood at an earlier version, out of the history its list keeps; undefined where that is not kept, or cannot
 * be read as a row. `row` is as it stands now: its version and the newest of the history are the same one.
 */
export async function earlierRow<Entity extends Row>(
  access: Access,
  list: List<Entity>,
  row: Stored<Entity>,
  version: string,
): Promise<Stored<Entity> | undefined> {
  const [now, then] = [numberOf(row.version), numberOf(version)];
  if (now === undefined || then === undefined || then >= now) return undefined;
  const history = await access.patience.until({ list: list.title, operation: 'history' }, async () => {
    const versions: unknown = await listIn(access.sp, access, list).items.getById(row.id).versions();
    return versions as readonly RawRow[];
  });
  const newest = history.find((one) => one['IsCurrentVersion'] === true)?.['VersionId'];
  if (typeof newest !== 'number') return undefined;
  const wanted = history.find((one) => one['VersionId'] === newest - ONE_VERSION * (now - then));
  const read = wanted && readRow(list, { ...wanted, Id: row.id, owshiddenversion: then }, access.url);
  return read?.ok === true ? read.value : undefined;
}

function numberOf(version: string): number | undefined {
  const [, digits] = /^"(\d{1,9})"$/.exec(version) ?? [];
  return digits === undefined ? undefined : Number(digits);
}
