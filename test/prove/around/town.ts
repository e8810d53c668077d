import { readFileSync } from 'node:fs';
import { day } from '../../../src/core/calendar';
import { NOTHING_SAID } from '../../../src/core/bodies/mandate';
import type { Reach } from '../../../src/core/people/person';
import * as lists from '../../../src/storage/lists';
import { readOrganisation } from '../../../src/storage/organisation/readOrganisation';
import type { OrganisationFile } from '../../../src/storage/organisation/schema';
import type { Site } from '../../../src/storage/site';

export const TENANT = '2f6c1b0e-58a4-4c7d-9b13-6e0d4a97c251';
export const BOT = '11111111-1111-4111-8111-111111111111';
export const TAB = '22222222-2222-4222-8222-222222222222';
export const SERVICE = '33333333-3333-4333-8333-333333333333';
export const OWNER = 'olle.grind@strandby.example';
export const SITE = '/sites/samverka-strandby';
/** A Tuesday, two days before the last day for proposals to the first forum's next meeting. */
export const NOW = '2026-11-24T09:00:00+01:00';
/** Its chair. */
export const CHAIR: Inhabitant = inhabitant(0, 'vera.dalin', 'Vera Dalin');

/** Somebody of the town, as Teams knows them. */
export interface Inhabitant {
  readonly upn: string;
  readonly name: string;
  readonly objectId: string;
}

/** So many people, numbered from 1. */
export function inhabitants(count: number): readonly Inhabitant[] {
  return Array.from({ length: count }, (_, at) => inhabitant(at + 1, `invanare.${String(at + 1)}`, 'Tage Alm'));
}

function inhabitant(number: number, account: string, name: string): Inhabitant {
  const objectId = `0f0e0d0c-0000-4000-8000-${String(number).padStart(12, '0')}`;
  return { upn: `${account}@strandby.example`, name, objectId };
}

/** The small organisation of test/data: two forums. */
export function strandby(): OrganisationFile {
  const read = readOrganisation(readFileSync('test/data/strandby.yaml', 'utf8'));
  if (!read.ok) throw new Error('The organisation file has faults.');
  return read.value;
}

/** Puts people in the register, each with a chat of their own at `connector`; reached by Teams unless said otherwise. */
export async function register(
  site: Site,
  people: readonly Inhabitant[],
  connector: string,
  reach: Reach = 'teams',
): Promise<void> {
  await site.addAll(
    lists.people,
    people.map(({ upn, name, objectId }) => ({
      ...{ key: `person:${upn}`, actedBy: 'system', upn, name, mail: upn, settings: null },
      ...({ reach, language: 'sv', identity: `${TENANT}/${objectId}` } as const),
      conversation: {
        ...{ serviceUrl: connector, conversationId: `a:${objectId}`, tenantId: TENANT },
        ...{ botId: `28:${BOT}`, userId: `29:${objectId}` },
      },
    })),
  );
}

/** Lets them represent a party in the first forum. */
export async function appoint(site: Site, people: readonly Inhabitant[]): Promise<void> {
  await site.addAll(
    lists.mandates,
    people.map(({ upn, name }) => ({
      ...{ ...NOTHING_SAID, key: `mandate:1:${upn}`, actedBy: 'system', bodyNr: 1, upn, personName: name },
      ...({ role: 'representative', partyKey: 'omsorg', decides: 'withoutMandate' } as const),
      ...{ from: day('2026-01-01'), to: null },
    })),
  );
}
