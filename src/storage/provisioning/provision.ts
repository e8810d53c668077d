import { createHash } from 'node:crypto';
import type { Body } from '../../core/bodies/body';
import { dayOf, yearOf, type Instant } from '../../core/calendar';
import { ok, type Result } from '../../core/result';
import { allLists, bodies as bodiesList, documents, mandates, schema, SCHEMA } from '../lists';
import { openAccess, openSite, type SiteOptions } from '../openSite';
import { entitiesOf } from '../organisation/entities';
import type { OrganisationFile } from '../organisation/schema';
import type { Site } from '../site';
import { addChoices } from './choices';
import { makeColumns } from './columns';
import { makeFolders, makeYearFolders } from './folders';
import { findForeign } from './foreign';
import { giveGroupsTo, type GroupsGiven } from './groupOwner';
import { makeGroups } from './groups';
import { checkSite } from './guard';
import { keepLetterhead } from './letterhead';
import { makeLists } from './lists';
import { setMembers } from './members';
import type { ProvisioningRefusal } from './refusal';
import { makeRooms } from './rooms';
import { addOrganisation } from './rows';
import { setScopes } from './scopes';
import { setSiteRights } from './siteRights';
import type { ProvisioningSummary } from './summary';
import { arrangeViews } from './views';
import type { Workplace } from './workplace';

export interface ProvisionOptions extends Pick<SiteOptions, 'url' | 'fetch' | 'log' | 'patienceMs' | 'firstPauseMs'> {
  /** A token with full control of the site: the identity of provisioning, never that of the service. */
  readonly token: () => Promise<string>;
  readonly organisation: OrganisationFile;
  /** The app of the service, which is to keep the readers' groups; null or left out where it is not known. */
  readonly serviceAppId?: string | null;
  /** The day that mandates are read on. */
  readonly now: Instant;
  /** Told one line per step, in Swedish. */
  readonly report?: (line: string) => void;
}

/** A batch of columns or scopes takes SharePoint longer than anything the service asks for. */
const TIMES = { timeoutMs: 120_000, patienceMs: 600_000 };

/**
 * Brings a site to the declarations of the lists and to an organisation file. May be run again at any time: it adds what
 * is missing, and keeps what is there. Broken off, it is finished by being run again. Throws StorageError when SharePoint
 * is away or refuses.
 */
export async function provision(options: ProvisionOptions): Promise<Result<ProvisioningSummary, ProvisioningRefusal>> {
  const { organisation, report = () => undefined } = options;
  const { url, token, fetch, log, patienceMs, firstPauseMs } = options;
  const connection = {
    ...TIMES,
    url,
    token,
    ...(fetch === undefined ? {} : { fetch }),
    ...(log === undefined ? {} : { log }),
    ...(patienceMs === undefined ? {} : { patienceMs }),
    ...(firstPauseMs === undefined ? {} : { firstPauseMs }),
  };
  const access = openAccess(connection);
  const workplace: Workplace = { access, report };
  const site = openSite({ ...connection, organisation: organisation.organisation.name });
  const wanted = entitiesOf(organisation);

  report('Kontrollerar webbplatsen');
  const checked = await checkSite(workplace);
  if (!checked.ok) return checked;
  report('Listor');
  const lists = await makeLists(workplace, allLists);
  report('Kolumner');
  const columns = (await makeColumns(workplace, allLists)) + (await addChoices(workplace, allLists));
  const views = await arrangeViews(workplace, allLists);
  report('Grupper och behörigheter');
  const bodies = await allBodies(site, wanted.bodies);
  const { made: groups, principals } = await makeGroups(workplace, bodies);
  const give = (ids: readonly number[]) => ownedByService(workplace, options, ids);
  const groupOwner = await give([principals.everyone, ...principals.readersOf.values()]);
  const siteRights = await setSiteRights(workplace, principals, checked.value.emptyWriters);
  const folders = await makeFolders(workplace, allLists, bodies);
  const made = new Set(folders);
  const scopes = await setScopes(workplace, allLists, bodies, { principals, made });
  const on = dayOf(options.now);
  const years = [...new Set([yearOf(on), ...wanted.meetings.map(({ day }) => yearOf(day))])].sort();
  const yearFolders = await makeYearFolders(workplace, documents, { bodies, years, made });
  report('Rader ur organisationsfilen');
  const rows = await addOrganisation(access, site, wanted);
  await keepLetterhead(site, organisation);
  report('Rum');
  const schemaBefore = checked.value.schemaThere;
  const rooms = await makeRooms(workplace, site, { lists: allLists, bodies, principals, made, schemaBefore, give });
  report('Medlemmar i grupperna');
  const stored = await site.read({ mandates: { list: mandates, where: { bodyNr: bodies.map(({ nr }) => nr) } } });
  const members = await setMembers(
    workplace,
    {
      bodies,
      mandates: stored.mandates.rows,
      on,
      tenant: organisation.organisation.tenant,
      siteOwners: organisation.siteOwners,
      made: new Set(groups),
    },
    principals,
  );
  await writeSchema(site, options);
  const leftAlone = await findForeign(workplace, allLists, principals);
  return ok({
    lists,
    columns,
    views,
    groups: groups.length,
    groupOwner,
    siteRights,
    folders: folders.length + yearFolders.length,
    scopes,
    rooms,
    members,
    rows,
    leftAlone,
  });
}

/** The bodies of the site, as they are there, and those of the file that are new. */
async function allBodies(site: Site, inFile: readonly Body[]): Promise<readonly Body[]> {
  const { stored } = await site.read({ stored: { list: bodiesList, where: {} } });
  return [...stored.rows, ...inFile.filter(({ nr }) => stored.rows.every((body) => body.nr !== nr))];
}

async function ownedByService(
  workplace: Workplace,
  { organisation, serviceAppId }: ProvisionOptions,
  groups: readonly number[],
): Promise<GroupsGiven> {
  if (serviceAppId === undefined || serviceAppId === null) return { given: 0 };
  return giveGroupsTo(workplace, { appId: serviceAppId, tenant: organisation.organisation.tenant }, groups);
}

/** Last of all: the site has come this far. A site that was already there is told nothing new. */
async function writeSchema(site: Site, { organisation, now }: ProvisionOptions): Promise<void> {
  const organisationHash = createHash('sha256').update(JSON.stringify(organisation)).digest('hex');
  const applied = { key: 'schema', actedBy: 'system', schema: SCHEMA, organisationHash, appliedAt: now };
  const { there } = await site.read({ there: { list: schema, where: {} } });
  const [before] = there.rows;
  if (before === undefined) await site.add(schema, applied);
  else if (before.schema !== SCHEMA || before.organisationHash !== organisationHash) {
    await site.change(schema, before, applied);
  }
}
