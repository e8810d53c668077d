import type { OrganisationConfig, PersonConfig } from '../config';
import { guidOf, personalChatIdOf, teamsIdOf } from './ids';
import type { LocalMandate, TenantPerson } from './person';

/** Domain of the tenant, as it shows in the names of guests. */
const TENANT_DOMAIN = 'samverka.onmicrosoft.example';

export interface Tenant {
  readonly tenantId: string;
  readonly botAppId: string;
}

/** Everybody of all organisations, each once, in the order of the files. */
export function peopleOf(tenant: Tenant, organisations: readonly OrganisationConfig[]): readonly TenantPerson[] {
  const found = new Map<string, { readonly person: PersonConfig; readonly organisations: OrganisationConfig[] }>();
  for (const organisation of organisations) {
    for (const person of organisation.people) {
      const known = found.get(person.upn);
      if (known === undefined) found.set(person.upn, { person, organisations: [organisation] });
      else known.organisations.push(organisation);
    }
  }
  const taken = new Set<string>();
  return [...found.values()].map(({ person, organisations: theirs }) => {
    const objectId = guidOf('person', tenant.tenantId, person.upn);
    return {
      id: shortId(person, taken),
      name: person.name,
      upn: person.upn,
      mail: person.mail,
      teams: person.teams,
      objectId,
      teamsId: teamsIdOf(tenant.botAppId, objectId),
      userPrincipalName: person.teams === 'guest' ? guestName(person.mail) : person.upn,
      personalChatId: personalChatIdOf(tenant.botAppId, objectId),
      organisations: theirs.map((one) => one.name),
      mandates: theirs.flatMap((one) => mandatesOf(person, one)),
    };
  });
}

function mandatesOf(person: PersonConfig, organisation: OrganisationConfig): readonly LocalMandate[] {
  return organisation.mandates
    .filter((mandate) => mandate.person === person.upn || mandate.person === person.mail)
    .map(({ body, role, party, partyName, from, to }) => ({
      body,
      organisation: organisation.name,
      address: `${organisation.name}-${String(body)}`,
      role,
      party,
      partyName: partyName ?? null,
      from,
      to,
    }));
}

/** `anna.berg@…` → `anna-berg`; the next of the same name gets a number. */
function shortId(person: PersonConfig, taken: Set<string>): string {
  const plain = (person.upn.split('@')[0] ?? '')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const base = plain === '' ? 'person' : plain;
  let id = base;
  for (let next = 2; taken.has(id); next += 1) id = `${base}-${String(next)}`;
  taken.add(id);
  return id;
}

/** Entra names a guest after their own address, in the host's domain. */
function guestName(mail: string): string {
  return `${mail.replace('@', '_')}#EXT#@${TENANT_DOMAIN}`;
}
