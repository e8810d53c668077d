import { readFilter } from '../odata/filter';

describe('A $filter', () => {
  it('binds not before and, and and before or', () => {
    expect(readFilter("a eq 1 or not b eq 2 and c eq 'x'")).toMatchObject({
      kind: 'or',
      left: { property: 'a' },
      right: { kind: 'and', left: { kind: 'not', of: { property: 'b' } }, right: { property: 'c' } },
    });
  });

  it.each([
    ["Deadline ge datetime'2026-01-01T00:00:00Z'", { kind: 'date', value: '2026-01-01T00:00:00Z' }],
    ["UniqueId eq guid'0a1b'", { kind: 'guid', value: '0a1b' }],
    ["Owner eq 'it''s'", { kind: 'text', value: "it's" }],
    ['Amount eq -1.5', { kind: 'number', value: -1.5 }],
    ['Done eq true', { kind: 'boolean', value: true }],
    ['Done eq null', { kind: 'null' }],
  ])('reads the literal of %s', (filter, to) => {
    expect(readFilter(filter)).toMatchObject({ to });
  });

  it.each(["substringof( 'b' , Title )", "substringof('b',Title) eq true"])('reads %s', (filter) => {
    expect(readFilter(filter)).toEqual({ kind: 'substringof', property: 'Title', text: 'b' });
  });

  it.each([
    "contains(Title,'a')",
    "endswith(Title,'a')",
    "tolower(Title) eq 'a'",
    'Amount add 1 eq 2',
    "Title eq 'a",
    'Title',
    "Title eq 'a' 'b'",
    "Title in ('a')",
  ])('is refused as SharePoint refuses it: %s', (filter) => {
    expect(() => readFilter(filter)).toThrow();
  });

  it('of two hundred alternatives is read at once', () => {
    const many = Array.from({ length: 200 }, (_, n) => `Nr eq ${n}`).join(' or ');
    expect(readFilter(many)).toMatchObject({ kind: 'or' });
  });
});
