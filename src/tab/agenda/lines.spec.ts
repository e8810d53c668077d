import type { AgendaItemView } from '../../api/views';
import {
  addLine,
  arrangedFrom,
  contentOf,
  editLine,
  linesOf,
  minutesOf,
  moveLine,
  openIn,
  removeLine,
  sameLines,
  type Lines,
} from './lines';
import { adoptKeys, mergeLines } from './mergeLines';

const anItem = (id: string, order: number, change: Partial<AgendaItemView> = {}): AgendaItemView => ({
  id,
  version: '1',
  order,
  title: id,
  description: '',
  kind: 'discussion',
  purpose: '',
  theme: null,
  parties: [],
  presenter: '',
  minutes: 10,
  origin: 'proposal',
  secrecy: null,
  originText: '',
  standing: 'draft',
  takenUpAt: null,
  concern: 'own',
  outcome: 'open',
  notes: '',
  decisions: [],
  assignments: [],
  enclosed: [],
  leftRoom: [],
  changed: null,
  annexes: [],
  ...change,
});
const lines = (...ids: string[]): Lines => linesOf(ids.map((id, index) => anItem(id, index + 1)));
const keys = (of: Lines | undefined) => of?.map((line) => line.lineKey);
const content = contentOf(anItem('x', 1));

describe('What may be arranged of a line', () => {
  const face = (one: 'open' | 'masked') => ({ face: one, ground: '26 kap. 1 § OSL' });

  it.each([
    ['an open one', {}, 'all'],
    ['a confidential one, to those named', { secrecy: face('open') }, 'all'],
    [
      'a confidential one, to the others: its place and no field (design decision 16)',
      { secrecy: face('masked') },
      'place',
    ],
    ['one that has gone out', { standing: 'sent', secrecy: face('masked') }, 'nothing'],
  ] as const)('%s', (_which, change, may) => {
    const [line] = linesOf([anItem('a', 1, change)]);
    expect(line && openIn(line)).toBe(may);
  });

  it('goes with a confidential line as it is moved, so that its badge stays (design decision 16)', () => {
    const all = linesOf([anItem('a', 1), anItem('b', 2, { secrecy: face('masked') })]);
    expect(moveLine(all, 'b', 0).map(({ lineKey, secrecy }) => [lineKey, secrecy?.face])).toEqual([
      ['b', 'masked'],
      ['a', undefined],
    ]);
  });
});

describe('Arranging an agenda', () => {
  it('shows the lines in their order, without those removed', () => {
    expect(keys(linesOf([anItem('b', 2), anItem('a', 1), anItem('c', 3, { standing: 'removed' })]))).toEqual([
      'a',
      'b',
    ]);
  });

  it.each([
    ['up', 'c', 1, ['a', 'c', 'b']],
    ['down', 'a', 1, ['b', 'a', 'c']],
    ['first', 'c', 0, ['c', 'a', 'b']],
    ['past the end', 'c', 3, ['a', 'b', 'c']],
    ['before the beginning', 'a', -1, ['a', 'b', 'c']],
  ])('moves a line %s', (_where, line, to, order) => {
    expect(keys(moveLine(lines('a', 'b', 'c'), line, to))).toEqual(order);
  });

  it('moves no line past one that has been sent', () => {
    const sent = linesOf([anItem('a', 1, { standing: 'sent' }), anItem('b', 2), anItem('c', 3)]);
    expect(keys(moveLine(sent, 'b', 0))).toEqual(['a', 'b', 'c']);
    expect(keys(moveLine(sent, 'c', 1))).toEqual(['a', 'c', 'b']);
  });

  it('counts the minutes allotted', () => {
    expect(minutesOf(editLine(lines('a', 'b'), 'a', { minutes: 25 }))).toBe(35);
  });

  it('sends stored lines with id and version, new ones without, and a line brought back with its id alone', () => {
    const versions = new Map([['a', '1']]);
    const sent = arrangedFrom(addLine(lines('a', 'b'), 'new', content), (id) => versions.get(id));
    expect(sent.map(({ id, version }) => ({ id, version }))).toEqual([
      { id: 'a', version: '1' },
      { id: 'b', version: undefined },
      { id: undefined, version: undefined },
    ]);
  });

  it('knows a new line again when it has been stored', () => {
    const sent = addLine(lines('a'), 'new-1', { ...content, title: 'Mine' });
    const stored = linesOf([anItem('a', 1), anItem('z', 2, { title: 'Mine' })]);
    expect(keys(adoptKeys(sent, stored))).toEqual(['a', 'new-1']);
  });
});

describe('Two preparers arranging at once', () => {
  const base = lines('a', 'b', 'c');

  it('takes edits of different lines together', () => {
    const merged = mergeLines(base, editLine(base, 'a', { minutes: 30 }), editLine(base, 'b', { purpose: 'Why' }));
    expect(merged?.map((line) => [line.lineKey, line.minutes, line.purpose])).toEqual([
      ['a', 30, ''],
      ['b', 10, 'Why'],
      ['c', 10, ''],
    ]);
  });

  it('takes edits of different fields of one line together', () => {
    const merged = mergeLines(base, editLine(base, 'a', { minutes: 30 }), editLine(base, 'a', { purpose: 'Why' }));
    expect(merged?.[0]).toMatchObject({ minutes: 30, purpose: 'Why' });
  });

  it('leaves it to the person when both changed the same field', () => {
    expect(mergeLines(base, editLine(base, 'a', { title: 'x' }), editLine(base, 'a', { title: 'y' }))).toBeUndefined();
  });

  it('keeps my order when they moved nothing, and theirs when they did', () => {
    const moved = moveLine(base, 'c', 0);
    expect(keys(mergeLines(base, moved, editLine(base, 'a', { minutes: 5 })))).toEqual(['c', 'a', 'b']);
    expect(keys(mergeLines(base, editLine(base, 'a', { minutes: 5 }), moved))).toEqual(['c', 'a', 'b']);
  });

  it('keeps my addition and their addition, my removal and their removal', () => {
    const mine = addLine(removeLine(base, 'a'), 'mine', content);
    const theirs = addLine(removeLine(base, 'b'), 'theirs', content);
    expect(new Set(keys(mergeLines(base, mine, theirs)))).toEqual(new Set(['c', 'mine', 'theirs']));
  });

  it('takes a removal back to the place it had, beside what came since', () => {
    const before = lines('a', 'b', 'c');
    const after = removeLine(before, 'b');
    expect(keys(mergeLines(after, before, after))).toEqual(['a', 'b', 'c']);
    expect(keys(mergeLines(after, before, addLine(after, 'since', content)))).toEqual(['a', 'b', 'c', 'since']);
  });

  it('brings a line back as a new one when I was writing in what they removed', () => {
    const merged = mergeLines(base, editLine(base, 'b', { purpose: 'Written' }), removeLine(base, 'b'));
    expect(merged?.find((line) => line.lineKey === 'b')).toMatchObject({ id: null, purpose: 'Written' });
  });

  it('is the same arrangement when nothing but versions differ', () => {
    expect(sameLines(base, linesOf(['a', 'b', 'c'].map((id, index) => anItem(id, index + 1, { version: '9' }))))).toBe(
      true,
    );
  });
});
