import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { unzipSync } from 'fflate';

/** A data folder as a version of Samverka once left it. */
export interface KeptFolder {
  readonly zip: string;
  /** Number of the stand-in's schema, and of the declarations of the lists. */
  readonly store: number;
  readonly lists: number;
}

/** What the product of that time answered, just before it was stopped. */
export interface Expected {
  readonly now: string;
  /** By the address of the list: its rows, and the numbers of those that each person saw. */
  readonly rows: Readonly<
    Record<
      string,
      {
        readonly asked: readonly string[];
        readonly items: readonly Item[];
        readonly seenBy: Readonly<Record<string, readonly number[]>>;
      }
    >
  >;
  /** Accounts by the name of the group. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
}

export type Item = Readonly<Record<string, unknown>> & { readonly Id: number };

/** The organisation that all kept folders are of. */
export const ORGANISATION = join(__dirname, 'strandby.yaml');

/** All of them, oldest first. */
export function keptFolders(): readonly KeptFolder[] {
  return readdirSync(__dirname)
    .flatMap((zip) => {
      const [, store, lists] = /^store-(\d+)-lists-(\d+)\.zip$/.exec(zip) ?? [];
      return store === undefined ? [] : [{ zip, store: Number(store), lists: Number(lists) }];
    })
    .sort((left, right) => left.store - right.store || left.lists - right.lists);
}

/** The folder, unpacked, with its clock at the moment it was left. */
export function unpacked({ zip }: KeptFolder): { readonly folder: string; readonly expected: Expected } {
  const files = unzipSync(new Uint8Array(readFileSync(join(__dirname, zip))));
  const folder = mkdtempSync(join(tmpdir(), 'kept-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const [name, bytes] of Object.entries(files)) {
    if (name === 'expected.json') continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  const expected = JSON.parse(new TextDecoder().decode(files['expected.json'])) as Expected;
  writeFileSync(join(folder, 'clock.json'), JSON.stringify({ offsetMs: Date.parse(expected.now) - Date.now() }));
  return { folder, expected };
}

/** Name and hash of every file of a folder. */
export function filesOf(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
  return Object.fromEntries(
    files
      .filter((file) => statSync(file).isFile())
      .sort()
      .map((file) => [relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}
