import type { Directory } from './graph/directory';
import { ensurePrincipal } from './resources/ensureUser';
import { EDIT, FULL_CONTROL, READ, standardRoles } from './security/rights';
import type { Database } from './store/database';
import { createList } from './store/lists';
import { addMember, createPrincipal, savePrincipal } from './store/principals';
import { assign, createRole } from './store/roles';
import { createSite, siteAt } from './store/sites';
import type { List, Site } from './store/rows';
import { listDefaults } from './resources/listEntity';

/** A site there shall be, and who owns it. */
export interface WantedSite {
  readonly url: string;
  readonly title: string;
  readonly owners: readonly string[];
}

/** Makes the site a communication site is when it is new; one that is there keeps everything it has. */
export function ensureSite(db: Database, directory: Directory, wanted: WantedSite, now: number): void {
  const site = siteAt(db, wanted.url) ?? newSite(db, wanted, now);
  for (const upn of wanted.owners) {
    const owner = ensurePrincipal({ db, directory, site }, upn);
    if (owner.admin === 0) savePrincipal(db, { ...owner, admin: 1 });
    addMember(db, site.id, site.ownerGroup, owner.id);
  }
}

function newSite(db: Database, { url, title }: WantedSite, created: number): Site {
  const site = createSite(db, { url, title, created });
  for (const role of standardRoles) createRole(db, site.id, role);
  const system = {
    kind: 1,
    login: 'SHAREPOINT\\system',
    title: 'System Account',
    mail: '',
    upn: null,
    admin: 0,
    owner: null,
  } as const;
  createPrincipal(db, site.id, system);
  const group = (name: string, role: number): number => {
    const { id } = createPrincipal(db, site.id, {
      ...system,
      kind: 8,
      login: `${title} ${name}`,
      title: `${title} ${name}`,
    });
    assign(db, site.scope, { principal: id, role });
    return id;
  };
  const [owners, members, visitors] = [group('Owners', FULL_CONTROL), group('Members', EDIT), group('Visitors', READ)];
  db.run(
    'UPDATE sites SET ownerGroup = ?, memberGroup = ?, visitorGroup = ? WHERE id = ?',
    owners,
    members,
    visitors,
    site.id,
  );
  db.run('UPDATE principals SET owner = ? WHERE site = ? AND kind = 8', owners, site.id);
  createLibrary(db, site, { title: 'Documents', folder: 'Shared Documents' }, created);
  return { ...site, ownerGroup: owners, memberGroup: members, visitorGroup: visitors };
}

/** A document library in a web, at the address of its folder. */
export const createLibrary = (
  db: Database,
  site: Site,
  { title, folder }: { readonly title: string; readonly folder: string },
  created: number,
): List =>
  createList(db, {
    site: site.id,
    title,
    url: `${site.url}/${folder}`,
    folder,
    template: 101,
    created,
    scope: site.scope,
    props: listDefaults(101),
  });
