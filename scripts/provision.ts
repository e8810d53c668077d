import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Instant } from '../src/core/calendar';
import { appToken } from '../src/storage/appToken';
import { describeFault } from '../src/storage/organisation/fault';
import { readOrganisation } from '../src/storage/organisation/readOrganisation';
import type { OrganisationFile } from '../src/storage/organisation/schema';
import { fileForSite } from '../src/storage/organisation/sites';
import { provision } from '../src/storage/provisioning/provision';
import { readSettings, type Settings } from '../src/storage/provisioning/settings';
import { describeRefusal } from '../src/storage/provisioning/refusal';
import { describeSummary } from '../src/storage/provisioning/summary';
import { endWith } from './command';

/** `npm run provision -- --site URL --organisation FILE`: brings a site to the declarations and to the file. */
async function main(): Promise<number> {
  const { site, organisation: file } = parseArgs({
    options: { site: { type: 'string' }, organisation: { type: 'string' } },
  }).values;
  if (site === undefined || file === undefined) {
    return failed(
      'Skriv: npm run provision -- --site https://…/sites/webbplatsen --organisation organisationsfil.yaml',
    );
  }
  const organisation = read(file);
  if (organisation === undefined) return 1;
  const settings = readSettings(site, process.env);
  if (!settings.ok) return failed(settings.refusal.join('\n'));
  return run(settings.value, fileForSite(organisation, settings.value.site));
}

async function run(settings: Settings, organisation: OrganisationFile): Promise<number> {
  const result = await provision({
    url: settings.site,
    token: appToken(settings.credentials, settings.scope),
    organisation,
    now: Date.now() as Instant,
    serviceAppId: settings.serviceAppId,
    report: (line) => process.stdout.write(`${line} …\n`),
    log: ({ operation, status, waitMs }) =>
      process.stdout.write(`SharePoint svarar ${String(status ?? 'inte')} (${operation}); väntar ${waitMs} ms …\n`),
  });
  if (!result.ok) return failed(describeRefusal(result.refusal));
  process.stdout.write(`${describeSummary(result.value)}\n`);
  return 0;
}

function read(file: string): OrganisationFile | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    failed(`Organisationsfilen ${file} går inte att läsa. Kontrollera sökvägen och rättigheterna.`);
    return undefined;
  }
  const result = readOrganisation(text);
  if (result.ok) return result.value;
  failed([`Organisationsfilen ${file} har fel:`, ...result.refusal.map(describeFault)].join('\n  '));
  return undefined;
}

function failed(sentence: string): 1 {
  process.stderr.write(`${sentence}\n`);
  return 1;
}

endWith(main(), {
  unanswered: ({ message }) =>
    `SharePoint svarade inte som väntat, så webbplatsen är inte färdig. Kör kommandot igen. (${message})`,
  otherwise: (told) => `Provisioneringen avbröts: ${told}`,
});
