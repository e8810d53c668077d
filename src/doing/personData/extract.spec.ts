import { instant } from '../../core/calendar';
import { aBody, aMandate } from '../../core/specimens';
import { allLists } from '../../storage/lists';
import * as lists from '../../storage/lists';
import { OWNER, prepareSite, type PreparedSite } from '../../../test/storage/preparedSite';
import { aMeeting, anItem } from '../../../test/storage/rows';
import { extractAbout } from './extract';
import { wayThrough } from './plan';

jest.setTimeout(300_000);

let site: PreparedSite;
const UPN = 'bo.lind@example.org';
const person = { upn: UPN, mail: 'bo@forening.example', name: 'Bo Lind', identity: null };

beforeAll(async () => {
  site = await prepareSite(allLists);
});
afterAll(() => site.stop());

describe('What is stored about a person', () => {
  it.each(allLists.map((list) => [list.title, list] as const))(
    'is looked for in %s: there is a way through it',
    (_title, list) => {
      expect(wayThrough(list)).toBeDefined();
    },
  );

  it('is every row that names them, in whichever list, with the reason why it stays', async () => {
    const owner = site.as(OWNER);
    await owner.add(lists.bodies, aBody({ nr: 1 }));
    await owner.add(lists.mandates, aMandate(UPN, 'representative', { bodyNr: 1, personName: 'Bo Lind' }));
    await owner.add(lists.meetings, aMeeting({ title: 'Möte som Bo Lind leder' }));
    await owner.add(lists.agendaItems, anItem({ presenter: 'Bo Lind' }));
    await owner.add(lists.agendaItems, anItem({ key: 'item:2', presenter: 'Åsa Öberg' }));
    const at = instant('2026-03-12T09:00:00Z');
    await owner.add(lists.journal, {
      ...{ key: 'journal:1', actedBy: UPN, bodyYear: '0001-2026', at, act: 'sendAgenda' },
      ...{ subjectList: 'Meetings', subjectId: 1, sum: '' },
    });
    await owner.add(lists.inbox, { key: 'inbox:1', actedBy: 'system', receivedAt: at, what: `{"to":"${UPN}"}` });
    const told: string[] = [];
    const extract = await extractAbout(owner, person, instant('2026-11-20T09:00:00Z'), (title) => told.push(title));
    const found = extract.rows.map(({ list, staying }) => [list, staying]);
    expect(found).toEqual(
      expect.arrayContaining([
        [lists.mandates.displayTitle, 'publicRecord'],
        [lists.meetings.displayTitle, 'publicRecord'],
        [lists.agendaItems.displayTitle, 'workingMaterial'],
        [lists.journal.displayTitle, 'proof'],
        [lists.inbox.displayTitle, 'proof'],
      ]),
    );
    expect(extract.rows.filter(({ list }) => list === lists.agendaItems.displayTitle)).toHaveLength(1);
    expect(extract.unreadable).toEqual([]);
    expect(told).toEqual(extract.lists);
    expect(extract.lists).toHaveLength(allLists.length);
  });
});
