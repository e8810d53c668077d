import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { appToken } from '../src/storage/appToken';
import { takeCopy } from '../src/storage/copying/taking';
import { openAccess } from '../src/storage/openSite';
import { StorageError } from '../src/storage/storageError';
import { folderAt } from './copying/folder';
import { placeOf } from './importing/place';
import { codeFor, failed, show } from './importing/saying';

const USAGE =
  'Skriv: npm run export -- --site https://…/sites/webbplatsen --to MAPP, eller --data MAPP i stället för --site';
const TIMES = { timeoutMs: 120_000, patienceMs: 600_000 };

/** `npm run export -- …`: copies a whole site to a folder. 2 where some row could not be read. */
async function main(): Promise<number> {
  const values = optionsOrUndefined();
  const to = values?.to;
  if (values === undefined || to === undefined) return failed(USAGE);
  if (existsSync(to)) return failed(`${to} finns redan. Välj ett annat namn på kopian.`);
  const place = placeOf(values, process.env);
  if (!place.ok) return failed(place.refusal.join('\n'));
  const { settings } = place.value;
  const access = openAccess({ url: settings.site, token: appToken(settings.credentials, settings.scope), ...TIMES });
  const folder = folderAt(to);
  const { note, unreadable } = await takeCopy(access, folder, new Date());
  folder.finish(note);
  const all = Object.values(note.lists).reduce((sum, count) => sum + count, 0);
  show(`${to}: ${String(all)} rader, mappar och filer ur ${String(Object.keys(note.lists).length)} listor.`);
  for (const { list, id } of unreadable) show(`Rad ${String(id)} i ${list} gick inte att läsa och är inte med.`);
  return codeFor(unreadable);
}

function optionsOrUndefined() {
  try {
    const options = {
      site: { type: 'string' },
      data: { type: 'string' },
      organisation: { type: 'string' },
      to: { type: 'string' },
    } as const;
    return parseArgs({ options }).values;
  } catch {
    return undefined;
  }
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.exitCode = failed(
      error instanceof StorageError
        ? `SharePoint svarade inte som väntat, och kopian är inte hel. Kör kommandot igen. (${error.message})`
        : `Kopian kunde inte tas: ${error instanceof Error ? error.message : 'okänt fel'}`,
    );
  },
);
