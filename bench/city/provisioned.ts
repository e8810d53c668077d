import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startSharePoint } from '../../local/sharepoint/server';
import type { OrganisationFile } from '../../src/storage/organisation/schema';
import { provision } from '../../src/storage/provisioning/provision';
import { describeRefusal } from '../../src/storage/provisioning/refusal';
import { instant, type Instant } from '../../src/core/calendar';
import { OWNER, SITE } from './organisation';

/** When the city is what it is. */
export const NOW: Instant = instant('2026-11-20T08:00:00Z');

/** Runs `work` with a stand-in on the data of a folder, in this process. */
export async function withStandIn<Done>(
  folder: string,
  organisation: OrganisationFile,
  work: (url: string) => Promise<Done>,
): Promise<Done> {
  mkdirSync(join(folder, 'sharepoint'), { recursive: true });
  const standIn = await startSharePoint({
    port: 0,
    dataDir: join(folder, 'sharepoint'),
    sites: [{ url: SITE, title: organisation.organisation.title, owners: organisation.siteOwners }],
    people: organisation.people.map(({ upn, name, mail }) => ({ upn, name, mail })),
    apps: [],
    keys: null,
    now: () => NOW,
    faults: 'off',
    // What is written is read by search when all of it is there.
    searchLagMs: 3_600_000,
  });
  try {
    return await work(standIn.url + SITE);
  } finally {
    await standIn.close();
  }
}

/** Provisions the city's site in a folder; one that is there already is left as it is. */
export function provisionCity(
  folder: string,
  organisation: OrganisationFile,
  report: (line: string) => void = () => undefined,
): Promise<void> {
  return withStandIn(folder, organisation, async (url) => {
    const token = () => Promise.resolve(`dev:${OWNER}`);
    const result = await provision({ url, token, organisation, now: NOW, report });
    if (!result.ok) throw new Error(describeRefusal(result.refusal));
  });
}
