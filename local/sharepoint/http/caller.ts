import { appLogin, personLogin, type Directory } from '../graph/directory';
import { accessDenied } from '../odata/errors';
import { Access, type Caller } from '../security/access';
import { appMask, Right } from '../security/rights';
import type { Database } from '../store/database';
import { principalByLogin } from '../store/principals';
import { siteById } from '../store/sites';
import type { Principal, Site } from '../store/rows';
import { ensurePrincipal } from '../resources/ensureUser';
import type { Identity } from './auth';

/** Somebody the site has no row for yet: in no group but everybody's. */
const stranger = (site: Site, login: string, upn: string | null): Principal => ({
  site: site.root,
  id: 0,
  kind: 1,
  login,
  title: '',
  mail: '',
  upn,
  admin: 0,
  owner: null,
  removed: 0,
  props: {},
});

/** The access of an identity to a site. Who may not open the site gets no row in it. */
export function accessTo(db: Database, directory: Directory, site: Site, identity: Identity): Access {
  const login = identity.kind === 'person' ? personLogin(identity.upn) : appLogin(identity.appId);
  const granted =
    identity.kind === 'app' ? directory.app(identity.appId)?.sites[siteById(db, site.root).url] : undefined;
  const mask = identity.kind === 'person' ? null : granted === undefined ? 0n : appMask[granted];
  const caller = (principal: Principal): Caller => ({ principal, appMask: mask });
  const known = principalByLogin(db, site.id, login);
  const access = new Access(
    db,
    site,
    caller(known ?? stranger(site, login, identity.kind === 'person' ? identity.upn : null)),
  );
  if (!access.has(site.scope, Right.open)) throw accessDenied();
  return known === undefined ? new Access(db, site, caller(ensurePrincipal({ db, directory, site }, login))) : access;
}
