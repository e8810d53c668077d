import fc from 'fast-check';
import { prepareSite, OWNER, type PreparedSite } from '../../test/storage/preparedSite';
import { aDocument, anItem } from '../../test/storage/rows';
import { agendaItems, documents } from './lists';
import { storable } from './storable';

jest.setTimeout(120_000);

/** What people and attackers write: quotes, query and path fragments, markup, line breaks, emoji, and anything else. */
const fragment = fc.oneof(
  fc.constantFrom(
    "'",
    "''",
    "' or 1 eq 1 or '",
    "') or startswith(Key,'",
    '1)/../../lists',
    '../0002',
    '/',
    '%27',
    '%2e%2e%2f',
    '#',
    '&$top=1',
    '?$filter=Id gt 0',
    '$skiptoken=Paged%3dTRUE',
    '<script>alert(1)</script>',
    ';#',
    '{{x}}',
    '__proto__',
    'null',
    '\u200b',
    '\u202e',
    'åäö',
    '🚶',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const hostile = fc
  .array(fragment, { minLength: 1, maxLength: 6 })
  .map((parts) => `x${parts.join('').slice(0, 150)}x`.replaceAll('\r', ''));

const RUNS = { numRuns: 25 };

describe('Text from people can never become a part of a question, a path or another row', () => {
  let prepared: PreparedSite;
  let count = 0;
  beforeAll(async () => {
    prepared = await prepareSite([agendaItems, documents]);
    await prepared.as(OWNER).add(agendaItems, anItem({ key: 'victim', title: 'Annan rad' }));
  });
  afterAll(() => prepared.stop());

  it('as a key, a title and a note it is stored as it is, and finds its own row alone', async () => {
    const site = prepared.as(OWNER);
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        count += 1;
        const key = `${String(count)}:${storable(text).replaceAll('\n', ' ').replaceAll('\t', ' ')}`;
        await site.add(agendaItems, anItem({ key, title: key, notes: text }));
        const { items } = await site.read({ items: { list: agendaItems, where: { key } } });
        expect(items.rows.map((row) => [row.key, row.title, row.notes])).toEqual([[key, key, storable(text)]]);
      }),
      RUNS,
    );
  });

  it('as a key that no row has it finds nothing', async () => {
    const site = prepared.as(OWNER);
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const { items } = await site.read({ items: { list: agendaItems, where: { key: `none:${text}` } } });
        expect(items.rows).toEqual([]);
      }),
      RUNS,
    );
  });

  it('as a file name it stays in its body’s folder, and as a path it opens no other file', async () => {
    const site = prepared.as(OWNER);
    const secret = await site.publish(aDocument({ key: 'secret' }), 'Hemligt.docx', Buffer.from('hemligt'));
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        count += 1;
        const bytes = Buffer.from(String(count));
        const stored = await site.publish(
          aDocument({ key: `doc:${String(count)}` }),
          `${String(count)} ${text}.docx`,
          bytes,
        );
        const folder = secret.path.slice(0, secret.path.lastIndexOf('/') + 1);
        expect(stored.path.startsWith(folder)).toBe(true);
        expect(stored.path.slice(folder.length)).not.toMatch(/[/\\]/);
        expect(Buffer.from((await site.documentBytes(stored.path)) ?? []).toString()).toBe(String(count));
        const opened = await site.documentBytes(`${folder}${text}`).catch(() => undefined);
        expect(opened === undefined || Buffer.from(opened).toString() !== 'hemligt').toBe(true);
      }),
      RUNS,
    );
  });
});
