import { OWNER, prepareSite, type PreparedSite } from '../../test/storage/preparedSite';
import { anItem } from '../../test/storage/rows';
import { agendaItems } from './lists';
import type { Site } from './site';

describe('A row as it was', () => {
  let prepared: PreparedSite;
  let site: Site;
  beforeAll(async () => {
    prepared = await prepareSite([agendaItems]);
    site = prepared.as(OWNER);
  });
  afterAll(() => prepared.stop());

  const changed = async (key: string, notes: readonly string[]) => {
    let row = await site.add(agendaItems, anItem({ key, title: key }));
    const versions = [row.version];
    for (const one of notes) {
      const next = await site.change(agendaItems, row, { notes: one });
      if (!next.ok) throw new Error('Nobody else is here.');
      row = next.value;
      versions.push(row.version);
    }
    return { row, versions };
  };

  it('is read at each of its versions, by what stood there then', async () => {
    const { row, versions } = await changed('then', ['ett', 'två', 'tre']);
    const notes = await Promise.all(
      versions.slice(0, -1).map(async (version) => {
        const before = await site.earlier(agendaItems, row, version);
        return [before?.version === version, before?.id === row.id, before?.key, before?.notes];
      }),
    );
    expect(notes).toEqual(['', 'ett', 'två'].map((said) => [true, true, 'then', said]));
  });

  it('is unknown of a version that is none, of its own and of later ones', async () => {
    const { row } = await changed('none', ['ett']);
    for (const version of [row.version, '"99"', '*', '', 'W/"old"']) {
      expect([version, await site.earlier(agendaItems, row, version)]).toEqual([version, undefined]);
    }
  });
});
