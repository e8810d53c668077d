import { readFilter } from '../odata/filter';
import { columnsOf } from '../columns/columns';
import { Database } from '../store/database';
import { fieldsOf } from '../store/fields';
import { createItem } from '../store/items';
import { listByTitle } from '../store/lists';
import { indexedSet } from '../store/threshold';
import { siteAt } from '../store/sites';
import { pnp } from './pnp';
import { OWNER, running, SITE, type Running } from './running';

/** Rows enough for the threshold, written past HTTP: sixty rows in each of a hundred partitions, one state, one unindexed column. */
const ROWS = 6_000;

let sp: Running;
const web = () => pnp(sp.sharePoint.url + SITE, OWNER).web;
const get = (query: string) => {
  const select = query.includes('$select=') ? '' : '$select=Id&';
  return sp.ask(OWNER, `web/lists/getByTitle('AgendaItems')/items?${select}${query}`);
};

beforeAll(async () => {
  sp = await running();
  await web().lists.add('AgendaItems', '', 100);
  const { fields } = web().lists.getByTitle('AgendaItems');
  await fields.addText('BodyYear', { Indexed: true });
  await fields.addText('State', { Indexed: true });
  await fields.addNumber('Rank', { Indexed: true });
  await fields.addText('Place');
  await fields.addUser('Person', { Indexed: true });
  const db = await Database.open(sp.dataDir);
  const site = siteAt(db, SITE);
  const list = site === undefined ? undefined : listByTitle(db, site.id, 'AgendaItems');
  if (list === undefined) throw new Error('The list is not there.');
  const columns = [...columnsOf(fieldsOf(db, list.id)).values()];
  db.transaction(() => {
    for (let n = 0; n < ROWS; n += 1) {
      const vals = { Title: `Item ${n}`, BodyYear: `${n % 100}-2026`, State: 'open', Rank: n, Place: `P${n % 10}` };
      const row = {
        list: list.id,
        kind: 0,
        dir: list.url,
        leaf: null,
        scope: list.scope,
        created: 0,
        modified: 0,
        author: 1,
        editor: 1,
        vals,
        blob: null,
        size: 0,
      } as const;
      createItem(db, row, columns);
    }
  });
  db.close();
}, 60_000);
afterAll(() => sp.stop());

describe('In a list of more than 5,000 rows a query', () => {
  it.each([
    ['an equality on an indexed column that few rows hold', "$filter=BodyYear eq '7-2026'"],
    [
      'the same with more conditions and an unindexed order',
      "$filter=BodyYear eq '7-2026' and Place ne 'P1'&$orderby=Place",
    ],
    ['alternatives that each have an index', "$filter=BodyYear eq '7-2026' or BodyYear eq '8-2026'"],
    ['a span of one indexed column, each end of which alone finds too many', '$filter=Rank ge 100 and Rank le 200'],
    [
      'alternatives within the first condition',
      "$filter=(BodyYear eq '7-2026' or BodyYear eq '8-2026') and Place eq 'P7'",
    ],
    ['an order over a person, where the index leaves few', "$filter=BodyYear eq '7-2026'&$orderby=Author/Title"],
    ['people shown', '$select=Id,Author/Title&$expand=Author&$top=10'],
    ['an indexed beginning', "$filter=startswith(BodyYear,'7-')"],
    ['a few numbers', '$filter=Id gt 5500'],
    ['nothing at all, in the order of the numbers', '$top=100'],
    ['nothing, in the order of an indexed column', '$orderby=BodyYear&$top=10'],
  ])('is answered by %s', async (_what, query) => {
    expect((await get(query)).status).toBe(200);
  });

  it.each([
    ['an unindexed column', "$filter=Place eq 'P1'"],
    ['an indexed column that more than 5,000 rows hold', "$filter=State eq 'open'"],
    ['an alternative without an index', "$filter=BodyYear eq '7-2026' or Place eq 'P1'"],
    ['an index that is not named first', "$filter=Place eq 'P7' and BodyYear eq '7-2026'"],
    [
      'a first column that too many rows hold, whatever comes after',
      "$filter=State eq 'open' and BodyYear eq '7-2026'",
    ],
    ['the opposite of a condition', "$filter=not (BodyYear eq '7-2026')"],
    ['a part of a date', '$filter=year(Modified) eq 2026'],
    ['an order by a person', '$orderby=Author/Title'],
    ['an unindexed built-in column', "$filter=Modified gt '2026-01-01T00:00:00Z'"],
    ['a difference', "$filter=BodyYear ne '7-2026'"],
    ['a part of a text', "$filter=substringof('7-',BodyYear)"],
    ['a person', '$filter=AuthorId eq 1'],
    ['a person in an indexed column', '$filter=PersonId eq 1'],
    ['an unindexed order', '$orderby=Place'],
  ])('is refused by %s', async (_what, query) => {
    const answer = await get(query);
    expect([answer.status, answer.text]).toEqual([
      500,
      expect.stringContaining('-2147024860, Microsoft.SharePoint.SPQueryThrottledException'),
    ]);
  });

  const caml = (what: string, ViewXml: string) => {
    const body = what === 'getitems' ? { query: { ViewXml } } : { parameters: { ViewXml } };
    return sp.ask(OWNER, `web/lists/getByTitle('AgendaItems')/${what}`, { body });
  };
  const where = (name: string, value: string) =>
    `<Query><Where><Eq><FieldRef Name="${name}"/><Value Type="Text">${value}</Value></Eq></Where></Query>`;
  const recursive = (inner: string) => `<View Scope="RecursiveAll">${inner}</View>`;

  it.each([
    ['getitems', 'an indexed column', recursive(where('BodyYear', '7-2026')), 200],
    ['getitems', 'an unindexed one', recursive(where('Place', 'P1')), 500],
    ['getitems', 'no row limit', recursive(''), 500],
    ['getitems', 'a row limit', recursive('<RowLimit Paged="TRUE">100</RowLimit>'), 200],
    ['getitems', 'a folder of as many rows', `<View>${where('Place', 'P1')}</View>`, 500],
    ['renderlistdataasstream', 'an indexed column', recursive(where('BodyYear', '7-2026')), 200],
    ['renderlistdataasstream', 'an unindexed one', recursive(where('Place', 'P1')), 500],
  ])('in CAML by %s meets the same rule: %s', async (what, _by, xml, status) => {
    expect((await caml(what, xml)).status).toBe(status);
  });

  it('finds its rows in an index, without walking the list', async () => {
    const db = await Database.open(sp.dataDir);
    const site = siteAt(db, SITE);
    const list = site === undefined ? undefined : listByTitle(db, site.id, 'AgendaItems');
    if (list === undefined) throw new Error('The list is not there.');
    const found = indexedSet(
      db,
      list,
      readFilter("BodyYear eq '7-2026' and State eq 'open'"),
      columnsOf(fieldsOf(db, list.id)),
    );
    const plan = db.all(`EXPLAIN QUERY PLAN ${found?.sql ?? ''}`, ...(found?.values ?? []));
    expect([found?.count, plan[0]?.['detail']]).toEqual([
      60,
      expect.stringMatching(/^SEARCH x USING COVERING INDEX cells_value/),
    ]);
    db.close();
  });
});
