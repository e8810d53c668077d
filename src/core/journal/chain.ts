import type { Instant } from '../calendar';
import type { New, Row, Stored } from '../stored';
import type { JournalEntry } from './entry';

/** SHA-256 of a text as lower-case hex. Given from outside: a rule knows no library. */
export type Digest = (text: string) => string;

/** One row that a seal covers: its number and the checksum of what it said then. */
export type SealedRow = readonly [id: number, sum: string];

/**
 * A seal over rows of the journal of a body and year. Seals are a chain: each holds the checksum of the one before, so
 * that none of them can be changed or taken away without the next telling.
 */
export interface Seal extends Row {
  readonly bodyYear: string;
  /** 1, 2, 3 … within the body and year. */
  readonly nr: number;
  readonly at: Instant;
  readonly sealed: readonly SealedRow[];
  /** Checksum of the seal before; empty for the first. */
  readonly previous: string;
  readonly sum: string;
}

/** What somebody has done to the journal by hand; `id` is the number of the row or of the seal. */
export type JournalFault =
  | { readonly kind: 'altered'; readonly id: number }
  | { readonly kind: 'removed'; readonly id: number }
  | { readonly kind: 'notByTheService'; readonly id: number }
  | { readonly kind: 'sealAltered'; readonly id: number }
  | { readonly kind: 'sealRemoved'; readonly id: number };

export interface JournalVerified {
  readonly entries: number;
  /** Rows that no seal covers yet: what they say agrees with what was written, but the chain does not hold them. */
  readonly waiting: number;
  readonly seals: number;
  readonly faults: readonly JournalFault[];
}

type Written = Omit<JournalEntry, 'sum'>;

/**
 * What a row says, in one form however it was read. A moment counts in whole seconds: no more is kept of it. A row from
 * before source and version were noted says what it said then.
 */
export function contentOf(row: Written): string {
  const { key, actedBy, bodyYear, at, act, subjectList, subjectId, rowVersion = null, source = null } = row;
  const said = [key, actedBy, bodyYear, Math.floor(at / 1000), act, subjectList, subjectId];
  return JSON.stringify(source === null && rowVersion === null ? said : [...said, rowVersion, source]);
}

/** At most so many rows in a seal, so that it fits where it is kept. */
const MOST_IN_A_SEAL = 400;

/**
 * The next seal over rows that have none, oldest first; undefined where nothing waits. A row whose checksum is not that
 * of what it says is never sealed: it stays among what is told.
 */
export function nextSeal(
  bodyYear: string,
  entries: readonly Stored<JournalEntry>[],
  seals: readonly Seal[],
  at: Instant,
  digest: Digest,
): New<Seal> | undefined {
  const chain = inOrder(seals);
  const covered = coveredBy(chain);
  const sealed = [...entries]
    .filter((entry) => !covered.has(entry.id) && standingOf(entry, chain, digest) === 'asWritten')
    .sort((one, other) => one.id - other.id)
    .slice(0, MOST_IN_A_SEAL)
    .map((entry): SealedRow => [entry.id, digest(contentOf(entry))]);
  if (sealed.length === 0) return undefined;
  const last = chain.at(-1);
  const seal = { bodyYear, nr: (last?.nr ?? 0) + 1, at, sealed, previous: last?.sum ?? '' };
  return { ...seal, key: `seal:${bodyYear}:${String(seal.nr)}`, actedBy: 'system', sum: sumOf(seal, digest) };
}

/** Compares every row with what it was written as and sealed as, and every seal with the one before. */
export function verifyJournal(
  entries: readonly Stored<JournalEntry>[],
  seals: readonly Seal[],
  digest: Digest,
): JournalVerified {
  const chain = inOrder(seals);
  const covered = coveredBy(chain);
  const there = new Set(entries.map(({ id }) => id));
  const ofRows = entries.flatMap((entry): readonly JournalFault[] => {
    const { id } = entry;
    const sealed = covered.get(id);
    if (sealed !== undefined) {
      const now = digest(contentOf(entry));
      return now === sealed && (entry.sum === '' || entry.sum === now) ? [] : [{ kind: 'altered', id }];
    }
    const standing = standingOf(entry, chain, digest);
    return standing === 'asWritten' ? [] : [{ kind: standing, id }];
  });
  const gone = [...covered.keys()].filter((id) => !there.has(id)).map((id): JournalFault => ({ kind: 'removed', id }));
  return {
    entries: entries.length,
    waiting: entries.filter(({ id }) => !covered.has(id)).length,
    seals: chain.length,
    faults: [...ofRows, ...gone, ...faultsInChain(chain, digest)],
  };
}

/** A row that no seal covers: as it was written, altered since, or put there past the service. */
function standingOf(
  entry: Stored<JournalEntry>,
  chain: readonly Seal[],
  digest: Digest,
): 'asWritten' | 'altered' | 'notByTheService' {
  if (entry.sum === '') {
    // Rows from before there were checksums are older than every row that has been sealed.
    const newest = Math.max(0, ...(chain[0]?.sealed ?? []).map(([id]) => id));
    return chain.length === 0 || entry.id < newest ? 'asWritten' : 'notByTheService';
  }
  return entry.sum === digest(contentOf(entry)) ? 'asWritten' : 'altered';
}

function faultsInChain(chain: readonly Seal[], digest: Digest): readonly JournalFault[] {
  return chain.flatMap((seal, at): readonly JournalFault[] => {
    const before = chain[at - 1];
    const expected = (before?.nr ?? 0) + 1;
    const missing = Array.from({ length: Math.max(0, seal.nr - expected) }, (_, one): JournalFault => ({
      kind: 'sealRemoved',
      id: expected + one,
    }));
    const isWhole = seal.sum === sumOf(seal, digest);
    const follows = missing.length > 0 || seal.previous === (before?.sum ?? '');
    return [...missing, ...(isWhole && follows ? [] : [{ kind: 'sealAltered', id: seal.nr } as const])];
  });
}

function sumOf({ bodyYear, nr, at, sealed, previous }: Omit<Seal, 'sum' | keyof Row>, digest: Digest): string {
  return digest(JSON.stringify([bodyYear, nr, Math.floor(at / 1000), sealed, previous]));
}

function inOrder(seals: readonly Seal[]): readonly Seal[] {
  return [...seals].sort((one, other) => one.nr - other.nr);
}

function coveredBy(chain: readonly Seal[]): ReadonlyMap<number, string> {
  return new Map(chain.flatMap(({ sealed }) => sealed));
}
