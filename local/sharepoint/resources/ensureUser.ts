import { userMissing } from '../odata/errors';
import { appLogin, personLogin } from '../graph/directory';
import type { Context } from '../graph/context';
import type { Entity } from '../graph/node';
import { EVERYONE } from '../security/access';
import { Right } from '../security/rights';
import { createPrincipal, principalByLogin } from '../store/principals';
import type { Principal } from '../store/rows';
import { principalEntity } from './principalEntity';

/** The site's row for a login, made if the directory knows it; SharePoint refuses one it does not. */
export function ensurePrincipal(context: Pick<Context, 'db' | 'directory' | 'site'>, login: string): Principal {
  const { db, directory, site } = context;
  const known = principalByLogin(db, site.id, login);
  if (known !== undefined && known.kind !== 8) return known;
  const none = { admin: 0, owner: null };
  if (login.toLowerCase().startsWith('c:0-.f|rolemanager|spo-grid-all-users/')) {
    const title = 'Everyone except external users';
    return (
      principalByLogin(db, site.id, EVERYONE) ??
      createPrincipal(db, site.id, { ...none, kind: 4, login: EVERYONE, title, mail: '', upn: null })
    );
  }
  const app = directory.appCalled(login);
  if (app !== undefined) {
    const called = appLogin(app.appId);
    return (
      principalByLogin(db, site.id, called) ??
      createPrincipal(db, site.id, { ...none, kind: 1, login: called, title: app.title, mail: '', upn: null })
    );
  }
  const person = directory.personCalled(login);
  if (person === undefined) throw userMissing(login);
  const { name: title, mail, upn } = person;
  return (
    principalByLogin(db, site.id, personLogin(upn)) ??
    createPrincipal(db, site.id, { ...none, kind: 1, login: personLogin(upn), title, mail, upn })
  );
}

/** The same, asked for by a caller: adding somebody takes more than reading. */
export function ensureUser(context: Context, login: string): Entity {
  const before = principalByLogin(context.db, context.site.id, login);
  context.access.demand(context.site.scope, before === undefined ? Right.addListItems : Right.browseUserInfo);
  return principalEntity(ensurePrincipal(context, login), context);
}
