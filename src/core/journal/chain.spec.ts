import { instant } from '../calendar';
import type { Stored } from '../stored';
import { contentOf, nextSeal, verifyJournal, type Seal } from './chain';
import type { JournalEntry } from './entry';

const at = instant('2026-03-12T09:00:00Z');
/** Tells texts apart, which is all a digest is asked to here. */
const digest = (text: string) => `sum(${text})`;
const YEAR = '0001-2026';

function entry(id: number, differs: Partial<JournalEntry> = {}): Stored<JournalEntry> {
  const written = {
    key: `journal:${String(id)}`,
    actedBy: 'eva@goteborg.example',
    bodyYear: YEAR,
    at,
    act: 'sendAgenda',
    subjectList: 'Meetings',
    subjectId: 7,
  };
  return { ...written, sum: digest(contentOf(written)), id, version: '1', ...differs };
}

function chained(entries: readonly Stored<JournalEntry>[], upTo = 9): readonly Seal[] {
  let seals: readonly Seal[] = [];
  for (let nr = 0; nr < upTo; nr += 1) {
    // One row at a time, so that there are several seals.
    const seal = nextSeal(YEAR, entries.slice(0, nr + 1), seals, at, digest);
    if (seal !== undefined) seals = [...seals, seal];
  }
  return seals;
}

const three = [entry(1), entry(2), entry(3)];

describe('The journal', () => {
  it('is sealed row by row in a chain, and an untouched one is told as such', () => {
    const seals = chained(three);
    expect(seals.map(({ nr, sealed }) => [nr, sealed.map(([id]) => id)])).toEqual([
      [1, [1]],
      [2, [2]],
      [3, [3]],
    ]);
    expect(seals[1]?.previous).toBe(seals[0]?.sum);
    expect(verifyJournal(three, seals, digest)).toEqual({ entries: 3, waiting: 0, seals: 3, faults: [] });
    expect(nextSeal(YEAR, three, seals, at, digest)).toBeUndefined();
    expect(verifyJournal([...three, entry(4)], seals, digest)).toMatchObject({ waiting: 1, faults: [] });
  });

  it.each([
    ['who', { actedBy: 'annan@goteborg.example' }],
    ['when', { at: instant('2026-03-12T09:00:01Z') }],
    ['what', { act: 'publishNotes' }],
    ['to which row', { subjectId: 8 }],
    ['in which list', { subjectList: 'Decisions' }],
    ['its key', { key: 'journal:x' }],
    ['its version', { rowVersion: '3' }],
    ['where it came from', { source: 'mail' }],
  ] satisfies readonly [string, Partial<JournalEntry>][])('names a row of which %s was changed', (_what, change) => {
    const seals = chained(three);
    const altered = entry(2, change);
    expect(verifyJournal([entry(1), altered, entry(3)], seals, digest).faults).toEqual([{ kind: 'altered', id: 2 }]);
    // Also where the checksum in the row was made anew, and where no seal covers it yet.
    const anew = { ...altered, sum: digest(contentOf(altered)) };
    expect(verifyJournal([entry(1), anew, entry(3)], seals, digest).faults).toEqual([{ kind: 'altered', id: 2 }]);
    expect(verifyJournal([altered], [], digest).faults).toEqual([{ kind: 'altered', id: 2 }]);
  });

  it('names a row that was taken away, or put there by hand', () => {
    const seals = chained(three);
    expect(verifyJournal([entry(1), entry(3)], seals, digest).faults).toEqual([{ kind: 'removed', id: 2 }]);
    const byHand = entry(9, { sum: '' });
    expect(verifyJournal([...three, byHand], seals, digest).faults).toEqual([{ kind: 'notByTheService', id: 9 }]);
  });

  it('seals no row that has been changed: it stays among what is told', () => {
    const altered = entry(4, { act: 'x' });
    expect(nextSeal(YEAR, [...three, altered], chained(three), at, digest)).toBeUndefined();
    expect(verifyJournal([...three, altered], chained(three), digest).faults).toEqual([{ kind: 'altered', id: 4 }]);
  });

  it('takes rows from before there were checksums as they are, once', () => {
    const old = [entry(1, { sum: '' }), entry(2, { sum: '' })];
    const seal = nextSeal(YEAR, old, [], at, digest);
    expect(seal?.sealed).toHaveLength(2);
    const seals = seal === undefined ? [] : [seal];
    expect(verifyJournal(old, seals, digest).faults).toEqual([]);
    expect(verifyJournal([entry(1, { sum: '', act: 'x' }), old[1] ?? entry(2)], seals, digest).faults).toEqual([
      { kind: 'altered', id: 1 },
    ]);
    // Another old one that was read too late is older than what has been sealed.
    const between = { ...seal, sealed: [[2, digest(contentOf(entry(2)))]] } as Seal;
    expect(verifyJournal(old, [between], digest).faults).toEqual([{ kind: 'sealAltered', id: 1 }]);
  });

  it('names a seal that was changed or taken away', () => {
    const [first, second, third] = chained(three) as [Seal, Seal, Seal];
    expect(verifyJournal(three, [first, third], digest).faults).toEqual([{ kind: 'sealRemoved', id: 2 }]);
    const changed = { ...second, sealed: [[2, 'annan']] } satisfies Seal;
    expect(verifyJournal(three, [first, changed, third], digest).faults).toEqual([
      { kind: 'altered', id: 2 },
      { kind: 'sealAltered', id: 2 },
    ]);
    // A whole seal in the place of another: the next one holds the checksum of the first.
    const anew = nextSeal(YEAR, three, [], at, digest) as Seal;
    expect(verifyJournal(three, [anew, second, third], digest).faults).toEqual([{ kind: 'sealAltered', id: 2 }]);
  });
});
