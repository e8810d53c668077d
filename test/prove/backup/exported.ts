import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folderAt } from '../../../scripts/copying/folder';
import { instant } from '../../../src/core/calendar';
import { holdRestored } from '../../../src/doing/outbox/restored';
import { restoreCopy } from '../../../src/storage/copying/restoring';
import { takeCopy } from '../../../src/storage/copying/taking';
import { openAccess } from '../../../src/storage/openSite';
import { NOW, OWNER, SERVICE, strandby } from '../around/town';

const token = () => Promise.resolve(`dev:${OWNER}`);

/** Copies a whole site to a folder over HTTP, as `npm run export` does; gives how many rows no copy could be made of. */
export async function exportSite(url: string, path: string): Promise<number> {
  const folder = folderAt(path);
  const { note, unreadable } = await takeCopy(openAccess({ url, token, timeoutMs: 60_000 }), folder, new Date());
  folder.finish(note);
  return unreadable.length;
}

/** A place where SharePoint has the same sites, people and keys as at another, and nothing in its sites. */
export function emptyPlace(like: string, place: string): void {
  const configIn = (at: string) => join(at, 'config', 'sharepoint.json');
  mkdirSync(dirname(configIn(place)), { recursive: true });
  mkdirSync(join(place, 'sharepoint'));
  copyFileSync(configIn(like), configIn(place));
}

/** Brings the copy to the empty site at `url` as `npm run restore` does, and holds what it would send; gives how much. */
export async function importSite(path: string, url: string): Promise<number> {
  const folder = folderAt(path);
  const options = { url, token, organisation: strandby(), now: instant(NOW), serviceAppId: SERVICE };
  const restored = await restoreCopy(options, folder, folder.note());
  if (!restored.ok) throw new Error(restored.refusal.reason);
  const held = await holdRestored({ sites: [restored.value], now: () => instant(NOW) }, restored.value);
  return held?.count ?? 0;
}
