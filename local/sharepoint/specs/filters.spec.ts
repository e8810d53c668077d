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
    ['Amount eq 1.5e2', { kind: 'number', value: 150 }],
    ['Amount eq 10L', { kind: 'number', value: 10 }],
    ['Amount eq .5d', { kind: 'number', value: 0.5 }],
    ['Done eq true', { kind: 'boolean', value: true }],
    ['Done eq null', { kind: 'null' }],
  ])('reads the literal of %s', (filter, to) => {
    expect(readFilter(filter)).toMatchObject({ to });
  });

  it.each(["substringof( 'b' , Title )", "substringof('b',Title) eq true"])('reads %s', (filter) => {
    expect(readFilter(filter)).toEqual({ kind: 'substringof', property: 'Title', text: 'b' });
  });

  it('reads a function compared with false as its opposite', () => {
    expect(readFilter("startswith(Title,'b') eq false")).toEqual({
      kind: 'not',
      of: { kind: 'startswith', property: 'Title', text: 'b' },
    });
  });

  it('reads a part of a date', () => {
    expect(readFilter('month(Due) eq 3')).toEqual({
      kind: 'datePart',
      part: 'month',
      property: 'Due',
      by: 'eq',
      to: 3,
    });
  });

  it.each([
    "contains(Title,'a')",
    "endswith(Title,'a')",
    "tolower(Title) eq 'a'",
    "toupper(Title) eq 'A'",
    'length(Title) eq 1',
    "indexof(Title,'a') eq 1",
    "trim(Title) eq 'a'",
    'Amount add 1 eq 2',
    'Amount mul 2 eq 2',
    "month(Due) eq '3'",
    "startswith(Title,'a') eq 2",
    '(Title eq 1',
    "Title gt datetime'2026' Id",
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
