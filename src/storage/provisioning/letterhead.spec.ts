import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aLogo } from '../../../test/logo';
import { OWNER, prepareSite, type PreparedSite } from '../../../test/storage/preparedSite';
import { letterheads } from '../lists';
import { readOrganisation } from '../organisation/readOrganisation';
import { keepLetterhead } from './letterhead';

const goteborg = readFileSync(join(__dirname, '..', '..', '..', 'local/examples/goteborg.yaml'), 'utf8');
let site: PreparedSite;
beforeAll(async () => {
  site = await prepareSite([letterheads]);
}, 60_000);
afterAll(() => site.stop());

/** Applies a file that says this of the look, and gives what is kept. */
async function kept(look: string) {
  const read = readOrganisation(`${goteborg}\n${look}`);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  const owner = site.as(OWNER);
  await keepLetterhead(owner, read.value);
  return (await owner.read({ found: { list: letterheads, where: {} } })).found.rows;
}

it('the look of documents follows the organisation file each time it is applied, in one row', async () => {
  expect(await kept('')).toEqual([]);
  const logo = `logo: { file: ${aLogo().toString('base64')}, alt: Vapnet }`;
  const [first, ...more] = await kept(`letterhead:\n  ${logo}\n  footer: Box 1`);
  expect([first?.look, more]).toMatchObject([{ footer: 'Box 1', logo: { type: 'png', alt: 'Vapnet' } }, []]);
  const [same] = await kept(`letterhead:\n  ${logo}\n  footer: Box 1`);
  expect(same?.version).toBe(first?.version);
  expect((await kept('letterhead: { footer: Box 2 }')).map(({ look }) => look)).toMatchObject([
    { footer: 'Box 2', logo: null },
  ]);
  expect((await kept('')).map(({ look }) => look)).toEqual([null]);
});
