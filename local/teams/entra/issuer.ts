import type { TeamsConfig } from '../config';
import type { TenantPerson } from '../directory/person';
import { LocalError } from '../localError';
import type { SigningKey } from '../keys/keyRing';
import { guidOf } from '../directory/ids';

/** The Teams client in a browser, as Entra knows it: the caller (`azp`) of a tab's token. */
const TEAMS_WEB_CLIENT = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346';

export interface IssuedToken {
  readonly token: string;
  /** Milliseconds, real time. */
  readonly expiresAt: number;
}

/** Issues the tokens that Entra issues in a real tenant. Times are real time, never the moved clock. */
export interface Issuer {
  readonly issuer: string;
  readonly keys: readonly object[];
  /** The token a tab gets by single sign-on. Throws a 403 for someone without Teams. */
  userToken(person: TenantPerson): Promise<IssuedToken>;
  appToken(app: { readonly id: string; readonly roles: readonly string[] }, audience: string): Promise<IssuedToken>;
}

/** The issuer of the tenant; `authority` is its address without a trailing slash. */
export function openIssuer(config: TeamsConfig, authority: string, key: SigningKey): Issuer {
  const issuer = `${authority}/v2.0`;
  const { tenantId } = config;
  return {
    issuer,
    keys: [key.jwk],
    async userToken(person) {
      if (person.teams === 'none')
        throw new LocalError(403, `${person.name} har inte Teams och kan inte logga in i fliken.`);
      return key.sign({
        iss: issuer,
        aud: config.tabAppId,
        azp: TEAMS_WEB_CLIENT,
        azpacr: '0',
        name: person.name,
        oid: person.objectId,
        // A guest signs in with their own address; that is what Entra puts here.
        preferred_username: person.upn,
        scp: 'access_as_user',
        sub: guidOf('subject', config.tabAppId, person.objectId),
        tid: tenantId,
        ver: '2.0',
      });
    },
    appToken: (app, audience) =>
      key.sign({
        iss: issuer,
        aud: audience,
        appid: app.id,
        azp: app.id,
        appidacr: '2',
        azpacr: '2',
        idtyp: 'app',
        oid: guidOf('service principal', tenantId, app.id),
        sub: guidOf('service principal', tenantId, app.id),
        roles: [...app.roles],
        tid: tenantId,
        ver: '2.0',
      }),
  };
}
