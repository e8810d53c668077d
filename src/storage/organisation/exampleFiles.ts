import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Body } from '../../core/bodies/body';
import { checkShares } from '../../core/budget/contributions';
import { entitiesOf, type OrganisationEntities } from './entities';
import { describeFault } from './fault';
import { readOrganisation } from './readOrganisation';
import type { OrganisationFile } from './schema';

/** The example organisations, for the specs that hold them against their texts. */

const folder = join(__dirname, '..', '..', '..', 'local', 'examples');

/** Names of the examples' files. */
export const exampleNames = (): readonly string[] => readdirSync(folder);

/** An example as it is read. Throws with what is wrong where one has a fault. */
export function example(name: string): { readonly file: OrganisationFile; readonly rows: OrganisationEntities } {
  const read = readOrganisation(readFileSync(join(folder, name), 'utf8'));
  if (!read.ok) throw new Error(read.refusal.map(describeFault).join('\n'));
  return { file: read.value, rows: entitiesOf(read.value) };
}

/** The body of a number. Throws where there is none. */
export function bodyOf(rows: OrganisationEntities, nr: number): Body {
  const body = rows.bodies.find((one) => one.nr === nr);
  if (body === undefined) throw new Error(`There is no body ${String(nr)}.`);
  return body;
}

/** What the members pay in a year, held against the shares that the first body has decided. */
export function sharesOf(rows: OrganisationEntities, year: number): ReturnType<typeof checkShares> {
  const budget = rows.budgets.find((one) => one.year === year);
  const contributions = (budget?.contributions ?? []).map(({ partyKey, tkr }) => {
    const party = rows.parties.find((one) => one.partyKey === partyKey);
    return { name: party?.name ?? '', payer: party?.financingGroup ?? partyKey, tkr };
  });
  return checkShares(contributions, bodyOf(rows, 1).rules.financing);
}
