import { instant } from '../../core/calendar';
import { aMandate } from '../../core/specimens';
import { allLists } from '../../storage/lists';
import type { AnyList } from '../../storage/list';
import * as lists from '../../storage/lists';
import type { Site } from '../../storage/site';
import { aRowNaming } from '../../../test/storage/generatedRows';
import { OWNER, prepareSite, type PreparedSite } from '../../../test/storage/preparedSite';
import { aMeeting } from '../../../test/storage/rows';
import { extractAbout } from './extract';
import { forgetPerson } from './forgetting';
import { stayingOf, STAYINGS } from './staying';

jest.setTimeout(300_000);

const UPN = 'bo.lind@example.org';
const OTHER = 'siv.alm@example.org';
const NOW = instant('2026-11-20T09:00:00Z');
const person = { upn: UPN, mail: '', name: '', identity: null };
/** Rows of what a person writes by hand in a library have no list to be added to: their files are published. */
const ROWS = allLists.filter(({ kind }) => kind === 'list');

let prepared: PreparedSite;
let site: Site;

beforeAll(async () => {
  prepared = await prepareSite(allLists);
  site = prepared.as(OWNER);
  const meeting = await site.add(lists.meetings, aMeeting({ bodyNr: 1 }));
  for (const who of [UPN, OTHER]) {
    for (const list of ROWS)
      await site.add(
        list,
        aRowNaming(list, who, {
          key: `generated:${list.title}:${who === UPN ? 'theirs' : 'another'}`,
          nr: who === UPN ? 1 : 2,
          meetingId: meeting.id,
        }) as never,
      );
  }
});
afterAll(() => prepared.stop());

const titleOf = ({ displayTitle }: AnyList) => displayTitle;
const extracted = () => extractAbout(site, person, NOW);

describe('What is stored about a person in whichever list', () => {
  it('is in the extract, from every list there is, with the reason why it stays, and nothing about anybody else', async () => {
    const { rows, unreadable } = await extracted();
    expect(unreadable).toEqual([]);
    const found = new Map(rows.map((row) => [row.list, row]));
    expect(ROWS.map(titleOf).filter((title) => !found.has(title))).toEqual([]);
    for (const list of ROWS) {
      expect([list.title, found.get(list.displayTitle)?.staying]).toEqual([list.title, stayingOf(list)]);
      expect(JSON.stringify(found.get(list.displayTitle)?.values)).not.toContain(OTHER);
    }
    expect(new Set(rows.map(({ staying }) => staying))).toEqual(new Set(STAYINGS));
  });

  it('goes where it is no record, and only theirs: no draft, report begun or calendar address names them any more', async () => {
    const before = await extracted();
    const { people } = await site.read({ people: { list: lists.people, where: { upn: UPN } } });
    const [known] = people.rows;
    if (known === undefined) throw new Error('The person is not in the register.');
    expect(await forgetPerson({ sites: [site], now: () => NOW }, site, known)).toBe('forgotten');
    const { rows } = await extracted();
    expect(rows.filter(({ staying }) => staying === 'goes')).toEqual([]);
    const left = (all: typeof rows) => all.map(({ list }) => list).filter((list) => !GONE.includes(list));
    expect(left(rows)).toEqual(left(before.rows));
    const others = await extractAbout(site, { ...person, upn: OTHER }, NOW);
    expect(GONE.filter((title) => !others.rows.some(({ list }) => list === title))).toEqual([]);
  });

  it('is, in the register, no more than the name and roles: no address or account where no role is left', async () => {
    const world = { sites: [site], now: () => NOW };
    const own = {
      reach: 'both',
      language: 'sv',
      settings: { pace: 'daily', quietFrom: null, quietTo: null },
    } as const;
    const known = async (upn: string) => {
      const { people } = await site.read({ people: { list: lists.people, where: { upn } } });
      return people.rows[0];
    };
    for (const upn of ['kvar@example.org', 'borta@example.org']) {
      const chat = { serviceUrl: 'https://x.example', conversationId: 'a', tenantId: 't', botId: 'b', userId: 'u' };
      const row = { key: `person:${upn}`, actedBy: 'system', upn, name: 'Någon', mail: upn, identity: `t/${upn}` };
      const stored = await site.add(lists.people, { ...row, ...own, conversation: chat });
      const to = upn.startsWith('kvar') ? null : ('2026-11-19' as never);
      await site.add(lists.mandates, aMandate(upn, 'chair', { key: `mandate:${upn}`, bodyNr: 1, to }));
      expect(await forgetPerson(world, site, stored)).toBe('forgotten');
    }
    const gone = { conversation: null, settings: null };
    expect(await known('kvar@example.org')).toMatchObject({
      ...gone,
      mail: 'kvar@example.org',
      identity: 't/kvar@example.org',
    });
    expect(await known('borta@example.org')).toMatchObject({ ...gone, name: 'Någon', mail: '', identity: null });
  });

  it('goes for somebody the register does not know, too', async () => {
    const upn = 'okand@example.org';
    await site.add(lists.drafts, aRowNaming(lists.drafts, upn, { key: 'generated:unknown' }) as never);
    expect(await forgetPerson({ sites: [site], now: () => NOW }, site, { upn })).toBe('forgotten');
    const { rows } = await extractAbout(site, { ...person, upn }, NOW);
    expect(rows).toEqual([]);
  });
});

/** Swedish titles of the lists whose rows go. */
const GONE = allLists.filter((list) => stayingOf(list) === 'goes').map(titleOf);
