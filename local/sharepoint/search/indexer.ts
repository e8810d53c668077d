import { setImmediate as turn } from 'node:timers/promises';
import { CHANGE } from '../store/changes';
import type { Blobs } from '../store/blobs';
import type { Database } from '../store/database';
import { itemById } from '../store/items';
import { listById } from '../store/lists';
import type { Item } from '../store/rows';
import {
  backlog,
  beginWhereMissing,
  changesToRead,
  dropDoc,
  dropList,
  fileTextBefore,
  putDoc,
  readAgain,
  readUpTo,
  setMark,
  type Doc,
  type Noted,
} from '../store/searchIndex';
import { fileText, isReadable } from './fileText';
import { crawled, endingOf, said } from './said';

interface Indexing {
  readonly db: Database;
  readonly blobs: Blobs;
  /** How long after a change it is read. */
  readonly lagMs: number;
  /** How long a test still holds the index where it is, in milliseconds; infinite until it lets go. */
  readonly heldMs: () => number;
  /** Rows read and written at a time; fifty where it is left out. */
  readonly portion?: number;
  readonly complain: (sentence: string) => void;
}

/** Requests are answered between two portions. */
const PORTION = 50;

/** A row to be put into the index, or taken out where `doc` is null. */
interface Read {
  readonly list: number;
  readonly item: number;
  readonly doc: Doc | null;
}

/**
 * Keeps the search index behind the data, in the background: reads the log of changes from its mark, which is moved in
 * the commit that writes what was read, so that a process killed anywhere goes on where it was.
 */
export class Indexer {
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> | null = null;
  private again = false;
  private stopped = false;

  private readonly portion: number;

  constructor(private readonly on: Indexing) {
    this.portion = on.portion ?? PORTION;
  }

  /** Something may have changed. */
  wake(afterMs = this.on.lagMs): void {
    if (this.stopped || this.timer !== null) return;
    if (this.running !== null) {
      this.again = true;
      return;
    }
    this.timer = setTimeout(() => {
      this.timer = null;
      this.running = this.round().finally(() => {
        this.running = null;
        const held = this.on.heldMs();
        const isWanted = this.again || held > 0;
        this.again = false;
        // Who lets go of an index held without an end wakes it, too.
        if (!isWanted || !Number.isFinite(held)) return;
        this.wake(Math.max(held, this.on.lagMs));
      });
    }, afterMs);
    this.timer.unref();
  }

  /** Reads all that is to be read, at once: for who has the store open without a stand-in. */
  async catchUp(): Promise<void> {
    this.running ??= this.round();
    await this.running;
  }

  /** Settles when nothing more is written. */
  async close(): Promise<void> {
    this.stopped = true;
    if (this.timer !== null) clearTimeout(this.timer);
    await this.running;
  }

  private async round(): Promise<void> {
    try {
      this.on.db.transaction(() => beginWhereMissing(this.on.db));
      while (this.goesOn() && ((await this.readLog()) || (await this.readBacklog()))) await turn();
    } catch (error) {
      this.on.complain(`The search index could not be brought up to date: ${String(error)}`);
    }
  }

  /** Asked anew each time: a test may hold the index, and a stop may come, while a file is read. */
  private goesOn(): boolean {
    return !this.stopped && this.on.heldMs() === 0;
  }

  /** The next lines of the log; false where there are none. */
  private async readLog(): Promise<boolean> {
    const { db } = this.on;
    const lines = changesToRead(db, this.portion);
    const last = lines.at(-1);
    if (last === undefined) return false;
    const rows = new Map(lines.filter(({ item }) => item > 0).map((one) => [`${one.list} ${one.item}`, one]));
    const read = await this.readRows([...rows.values()]);
    if (!this.goesOn()) return false;
    db.transaction(() => {
      write(db, read);
      for (const line of lines) if (line.item === 0) this.readList(line);
      setMark(db, last.id);
    });
    return true;
  }

  /** A list that is gone is forgotten; one that changed, or whose columns did, is read again. */
  private readList({ list, subject, kind }: Noted): void {
    const { db } = this.on;
    if (list === 0) return;
    if (subject === 'list' && kind === CHANGE.remove) {
      if (listById(db, list) === undefined) dropList(db, list);
      return;
    }
    const isChanged = kind === CHANGE.update || kind === CHANGE.restore || kind === CHANGE.remove;
    if (isChanged && (subject === 'list' || subject === 'field')) readAgain(db, list);
  }

  /** The next rows of a list that is to be read whole; false where there is none. */
  private async readBacklog(): Promise<boolean> {
    const { db } = this.on;
    const waiting = backlog(db, this.portion);
    if (waiting === null) return false;
    const { list, items } = waiting;
    const read = await this.readRows(items.map((item) => ({ list, item })));
    if (!this.goesOn()) return false;
    db.transaction(() => {
      write(db, read);
      readUpTo(db, list, items.at(-1) ?? null);
    });
    return true;
  }

  private async readRows(rows: readonly Pick<Noted, 'list' | 'item'>[]): Promise<Read[]> {
    const read: Read[] = [];
    for (const { list, item } of rows) read.push({ list, item, doc: await this.doc(list, item) });
    return read;
  }

  /** What a row says now; null where there is nothing of it to be found. */
  private async doc(listId: number, itemId: number): Promise<Doc | null> {
    const { db } = this.on;
    const list = listById(db, listId);
    const item = list === undefined ? undefined : itemById(db, listId, itemId);
    if (list === undefined || item === undefined) return null;
    const state = crawled(db, list, item);
    if (state === null) return null;
    const { text, ...doc } = said(db, list, state);
    return { ...doc, text: { ...text, file: await this.fileTextOf(state) } };
  }

  private async fileTextOf(item: Item): Promise<string> {
    const ending = endingOf(item);
    if (item.blob === null || !isReadable(ending)) return '';
    const before = fileTextBefore(this.on.db, item);
    return before ?? (await fileText(ending, this.on.blobs.get(item.blob))) ?? '';
  }
}

function write(db: Database, read: readonly Read[]): void {
  for (const { list, item, doc } of read) {
    if (doc === null) dropDoc(db, list, item);
    else putDoc(db, doc);
  }
}
