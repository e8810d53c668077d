import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Instant } from '../src/core/calendar';
import { holdRestored } from '../src/doing/outbox/restored';
import { appToken } from '../src/storage/appToken';
import { restoreCopy, type RestoringRefusal } from '../src/storage/copying/restoring';
import { readOrganisation } from '../src/storage/organisation/readOrganisation';
import { fileForSite } from '../src/storage/organisation/sites';
import { describeRefusal } from '../src/storage/provisioning/refusal';
import { readSettings } from '../src/storage/provisioning/settings';
import { StorageError } from '../src/storage/storageError';
import { CopyFault, folderAt } from './copying/folder';
import { sentenceOf } from './copying/held';
import { failed, show, tell } from './importing/saying';

const USAGE =
  'Skriv: npm run restore -- --from MAPP --site https://…/sites/webbplatsen --organisation organisationsfil.yaml';

/** `npm run restore -- …`: brings a copy of a site to an empty site, and holds all that it would send. */
async function main(): Promise<number> {
  const { from, site, organisation: file } = optionsOrNothing();
  if (from === undefined || site === undefined || file === undefined) return failed(USAGE);
  const organisation = readOrganisation(readFileSync(file, 'utf8'));
  if (!organisation.ok) return failed(`Organisationsfilen ${file} har fel. Pröva den med npm run provision.`);
  const settings = readSettings(site, process.env);
  if (!settings.ok) return failed(settings.refusal.join('\n'));
  const { credentials, scope, serviceAppId, site: url } = settings.value;
  const now = () => Date.now() as Instant;
  const folder = folderAt(from);
  const options = {
    ...{ url, token: appToken(credentials, scope), organisation: fileForSite(organisation.value, url) },
    ...{ now: now(), serviceAppId, report: tell },
  };
  const restored = await restoreCopy(options, folder, folder.note());
  if (!restored.ok) return failed(describe(restored.refusal));
  show(`Webbplatsen är återställd ur ${from}. Starta tjänsten när du har svarat om det som hålls kvar.`);
  show(sentenceOf(await holdRestored({ sites: [restored.value], now }, restored.value), now()));
  return 0;
}

function describe(refusal: RestoringRefusal): string {
  if (refusal.reason === 'inUse')
    return 'Webbplatsen används redan, och ingenting i den har rörts. Återställ till en ny webbplats.';
  if (refusal.reason === 'otherSchema')
    return `Kopian har listor av version ${String(refusal.copy)}, och den här versionen av Samverka har ${String(refusal.ours)}. Återställ med den version som tog kopian.`;
  return describeRefusal(refusal);
}

function optionsOrNothing() {
  const options = { from: { type: 'string' }, site: { type: 'string' }, organisation: { type: 'string' } } as const;
  try {
    return parseArgs({ options }).values;
  } catch {
    return {};
  }
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.exitCode = failed(
      error instanceof CopyFault
        ? error.message
        : error instanceof StorageError
          ? `SharePoint svarade inte som väntat. Kör kommandot igen, så går det vidare. (${error.message})`
          : `Återställningen avbröts: ${error instanceof Error ? error.message : 'okänt fel'}`,
    );
  },
);
