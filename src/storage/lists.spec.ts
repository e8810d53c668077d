import { describeLists } from './describeLists';
import { columnsOf } from './list';
import { allLists } from './lists';

describe.each(allLists.map((list) => [list.title, list] as const))('The list %s', (_title, list) => {
  const columns = columnsOf(list).map(([, column]) => column);

  it('has a key that no two rows share, and says who acted', () => {
    expect(columns.find(({ name }) => name === 'Key')?.index).toBe('unique');
    expect(columns.some(({ name }) => name === 'ActedBy')).toBe(true);
  });

  it('has internal names in English, each once, and never one that PnPjs would unwrap', () => {
    const names = columns.map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    expect(columns.filter(({ name }) => !/^[A-Z][A-Za-z0-9]{1,31}$/.test(name))).toEqual([]);
    expect(names).not.toContain('value');
  });

  it('has a Swedish title and description, and so has every column', () => {
    expect([list.displayTitle, list.about, ...columns.flatMap(({ title, about }) => [title, about])]).not.toContain('');
  });

  it('has no more indexes than SharePoint allows', () => {
    expect(columns.filter(({ index }) => index === 'unique' || index === 'indexed').length).toBeLessThanOrEqual(20);
  });

  it('keeps no moment where a row is added by a form in the time zone of the site', () => {
    expect(list.zone === 'record' && columns.some(({ kind }) => kind === 'instant')).toBe(false);
  });

  it('has folders for the bodies only where it belongs to the record', () => {
    expect(list.zone === 'workshop' && list.folderBy !== null).toBe(false);
  });
});

describe('The list reference', () => {
  it('tells of every list and every column', () => {
    const reference = describeLists();
    for (const list of allLists) {
      expect(reference).toContain(`### ${list.displayTitle}`);
      for (const [, column] of columnsOf(list)) expect(reference).toContain(`\`${column.name}\``);
    }
  });
});
