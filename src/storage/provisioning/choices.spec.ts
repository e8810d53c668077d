import { spPostMerge } from '@pnp/sp';
import { body } from '@pnp/queryable';
import { OWNER, prepareSite, type PreparedSite } from '../../../test/storage/preparedSite';
import { aDocument } from '../../../test/storage/rows';
import { documents } from '../lists';
import { listIn } from '../sharepoint/access';
import { addChoices } from './choices';

let site: PreparedSite;
beforeAll(async () => {
  site = await prepareSite([documents]);
}, 60_000);
afterAll(() => site.stop());

const kinds = () => listIn(site.byHand.sp, site.byHand, documents).fields.getByInternalNameOrTitle('DocumentKind');
const choices = async () => {
  const { SchemaXml } = await kinds().select('SchemaXml')<{ readonly SchemaXml: string }>();
  return Array.from(SchemaXml.matchAll(/<CHOICE>([^<]*)<\/CHOICE>/g), ([, choice]) => choice);
};

it('a column of an earlier version gets the choices that have come since, after those it has, and only once', async () => {
  const { SchemaXml } = await kinds().select('SchemaXml')<{ readonly SchemaXml: string }>();
  const older = SchemaXml.replace('<CHOICE>minutes</CHOICE>', '')
    .replace('<CHOICE>signedMinutes</CHOICE>', '')
    .replace('<CHOICE>annex', '<CHOICE>egen</CHOICE><CHOICE>annex');
  await spPostMerge(kinds(), body({ SchemaXml: older }));
  expect(await choices()).toEqual(['agenda', 'supplement', 'notes', 'egen', 'annex']);
  const workplace = { access: site.byHand, report: () => undefined };
  expect(await addChoices(workplace, [documents])).toBe(1);
  expect(await choices()).toEqual(['agenda', 'supplement', 'notes', 'egen', 'annex', 'minutes', 'signedMinutes']);
  expect(await addChoices(workplace, [documents])).toBe(0);
  const published = await site.as(OWNER).publish(aDocument({ kind: 'minutes' }), 'Protokoll.pdf', new Uint8Array([1]));
  expect(published.kind).toBe('minutes');
});
