export type SqlValue = string | number | null;
export type Row = Readonly<Record<string, SqlValue>>;

/** The part of node:sqlite that is used, and that both drivers share. */
export interface Statement {
  all(...values: readonly SqlValue[]): Row[];
  get(...values: readonly SqlValue[]): Row | undefined;
  run(...values: readonly SqlValue[]): { readonly changes: number | bigint; readonly lastInsertRowid: number | bigint };
}

export interface Driver {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  function(
    name: string,
    options: { readonly deterministic: boolean },
    call: (...values: readonly unknown[]) => SqlValue,
  ): void;
  close(): void;
}

interface DriverModule {
  readonly DatabaseSync: (new (path: string) => Driver) & { readonly prototype: Partial<Driver> };
}

/** Node's own SQLite where it has one that can register functions, else the same interface from npm. */
export async function openDriver(path: string): Promise<Driver> {
  const own = await builtIn();
  if (own !== null && typeof own.DatabaseSync.prototype.function === 'function') return new own.DatabaseSync(path);
  const { DatabaseSync } = (await import('@photostructure/sqlite')) as unknown as DriverModule;
  return new DatabaseSync(path);
}

/** Node's own module, or null. Node 22 calls it an experiment on standard error, which nobody who starts us can act on. */
async function builtIn(): Promise<DriverModule | null> {
  // A name the compiler and the bundler cannot see: Node 20 has no such module.
  const name = ['node', 'sqlite'].join(':');
  const warn = process.emitWarning.bind(process);
  process.emitWarning = () => undefined;
  try {
    return (await import(name)) as DriverModule;
  } catch {
    return null;
  } finally {
    process.emitWarning = warn;
  }
}
