import { readPath } from '../odata/path';

const read = (path: string, query = '') => readPath(path, new URLSearchParams(query));

describe('An address of the REST interface', () => {
  it('is steps with arguments, and names are compared without case', () => {
    expect(read("web/Lists/GetByTitle('Förslag')/items(3)").map(({ name, args }) => [name, args?.positional])).toEqual([
      ['web', undefined],
      ['lists', undefined],
      ['getbytitle', ['Förslag']],
      ['items', [3]],
    ]);
  });

  it.each([
    ["f('it''s')", "it's"],
    ["f(guid'abc')", 'abc'],
    ["f('a/b(c),d')", 'a/b(c),d'],
    ['f(-2)', -2],
    ['f(true)', true],
    ['f(null)', null],
  ])('reads %s', (path, value) => {
    expect(read(path)[0]?.args?.positional).toEqual([value]);
  });

  it('names its arguments without case', () => {
    expect(read("AddUsingPath(DecodedUrl='a b.txt',Overwrite=true)")[0]?.args?.named).toEqual({
      decodedurl: 'a b.txt',
      overwrite: true,
    });
  });

  it('takes an argument from an alias of the query', () => {
    expect(read('siteusers(@v)', "@v='i:0%23.f|membership|a@b.se'")[0]?.args?.positional).toEqual([
      'i:0#.f|membership|a@b.se',
    ]);
  });

  it('is refused with an open quote', () => {
    expect(() => read("web/getList('x)")).toThrow('not valid');
  });
});
