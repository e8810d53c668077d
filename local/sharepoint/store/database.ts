import { mkdirSync } from 'node:fs';
import { standardContentTypeOf } from '../columns/standardContentTypes';
import { openDriver, type Driver, type Row, type SqlValue, type Statement } from './driver';
import { migrations } from './migrations';
import { schema, SCHEMA_VERSION } from './schema';
import { fold } from './fold';
import { says } from './words';
import { fileIn, writtenVersion } from './written';

const WRITES_A_SHAPE = /^(INSERT|REPLACE|UPDATE|DELETE)\b[^(=]*\b(lists|fields)\b/;
const COUNTS = /^UPDATE lists SET (nextItem|itemCount|version|modified|scope) = /;

/** The one SQLite file. Everything is synchronous, so a request sees and makes one consistent state. */
export class Database {
  private readonly statements = new Map<string, Statement>();
  /** What lists and columns there are: every request asks, and they hardly ever change. */
  private readonly shapes = new Map<string, unknown>();
  private depth = 0;

  private constructor(private readonly driver: Driver) {}

  /** Opens or creates the file; refuses, untouched, one that a newer version has written. */
  static async open(directory: string): Promise<Database> {
    mkdirSync(directory, { recursive: true });
    refuseNewer(directory, writtenVersion(directory));
    const driver = await openDriver(fileIn(directory));
    const version = versionOf(driver, directory);
    try {
      refuseNewer(directory, version);
    } catch (error) {
      driver.close();
      throw error;
    }
    // FULL: an answer is given only when the commit is on disk.
    driver.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000; PRAGMA cache_size = -65536',
    );
    driver.function('fold', { deterministic: true }, (text) =>
      typeof text === 'string' ? fold(text) : (text as SqlValue),
    );
    driver.function('says', { deterministic: true }, (text, wanted) =>
      typeof text === 'string' && typeof wanted === 'string' && says(text, wanted) ? 1 : 0,
    );
    driver.function('standardContentType', { deterministic: true }, (row) => standardContentTypeOf(String(row)));
    bringUp(driver, version);
    return new Database(driver);
  }

  all(sql: string, ...values: readonly SqlValue[]): Row[] {
    return this.statement(sql).all(...values);
  }

  one(sql: string, ...values: readonly SqlValue[]): Row | undefined {
    return this.statement(sql).get(...values);
  }

  /** What `find` gave, until a list or a column is made, changed or removed. Not to be changed by whoever asks. */
  remembered<Shape>(name: string, find: () => Shape): Shape {
    if (this.shapes.has(name)) return this.shapes.get(name) as Shape;
    const found = find();
    this.shapes.set(name, found);
    return found;
  }

  run(sql: string, ...values: readonly SqlValue[]): number {
    this.forgetShapes(sql);
    return Number(this.statement(sql).run(...values).changes);
  }

  insert(sql: string, ...values: readonly SqlValue[]): number {
    this.forgetShapes(sql);
    return Number(this.statement(sql).run(...values).lastInsertRowid);
  }

  /** A single number, 0 where there is none. */
  number(sql: string, ...values: readonly SqlValue[]): number {
    const row = this.one(sql, ...values);
    return row === undefined ? 0 : Number(Object.values(row)[0] ?? 0);
  }

  /** All or nothing. One within another is a part of it: what fails is undone alone, and all is on disk with the outer. */
  transaction<Result>(work: () => Result): Result {
    const name = `part${this.depth}`;
    const [begin, commit, rollback] =
      this.depth === 0
        ? ['BEGIN IMMEDIATE', 'COMMIT', 'ROLLBACK']
        : [`SAVEPOINT ${name}`, `RELEASE ${name}`, `ROLLBACK TO ${name}; RELEASE ${name}`];
    this.driver.exec(begin);
    this.depth += 1;
    try {
      const result = work();
      this.driver.exec(commit);
      return result;
    } catch (error) {
      this.driver.exec(rollback);
      this.shapes.clear();
      throw error;
    } finally {
      this.depth -= 1;
    }
  }

  close(): void {
    this.statements.clear();
    this.driver.close();
  }

  /** The counters of a list change with every row, and are no part of a shape. */
  private forgetShapes(sql: string): void {
    if (!WRITES_A_SHAPE.test(sql) || COUNTS.test(sql)) return;
    this.shapes.clear();
  }

  private statement(sql: string): Statement {
    const known = this.statements.get(sql);
    if (known !== undefined) return known;
    // Filters make new texts without end; the oldest make room.
    if (this.statements.size > 500) this.statements.delete(this.statements.keys().next().value ?? '');
    const statement = this.driver.prepare(sql);
    this.statements.set(sql, statement);
    return statement;
  }
}

/** One step at a time, each with its number in the same commit: a process killed between two goes on where it was. */
function bringUp(driver: Driver, from: number): void {
  for (const [at, step] of [schema, ...migrations].slice(from).entries()) {
    driver.exec(`BEGIN; ${step} PRAGMA user_version = ${from + at + 1}; COMMIT`);
  }
}

function refuseNewer(directory: string, version: number): void {
  if (version <= SCHEMA_VERSION) return;
  throw new Error(
    `The data in ${directory} has schema version ${version}; this program knows ${SCHEMA_VERSION}. It was left untouched.`,
  );
}

function versionOf(driver: Driver, directory: string): number {
  try {
    return Number(driver.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0);
  } catch (error) {
    driver.close();
    throw new Error(
      `The data in ${directory} cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}
