import { createHash } from 'node:crypto';

/** What a line of the log may hold, and nothing else: no text of a person, no name, no address, no token (I3). */
export interface LogFields {
  readonly requestId?: string;
  readonly bodyNr?: number;
  readonly itemId?: number;
  /** From `hashOf`. */
  readonly person?: string;
  readonly status?: number;
  readonly ms?: number;
  /** The kind of thing in the code's own words: an activity type, a verb, a notice kind, a list, an error's class. */
  readonly what?: string;
}

export type Level = 'info' | 'warn' | 'error';
export type Log = (level: Level, event: string, fields?: LogFields) => void;

const FIELDS = ['requestId', 'bodyNr', 'itemId', 'person', 'status', 'ms', 'what'] as const;

/** A log of one JSON object per line. Fields outside the list are left out, long or odd values are cut to plain words. */
export function jsonLog(write: (line: string) => void): Log {
  return (level, event, fields = {}) => {
    const entry: Record<string, string | number> = { time: new Date().toISOString(), level, event: plain(event) };
    for (const name of FIELDS) {
      const value = fields[name];
      if (value !== undefined) entry[name] = typeof value === 'number' ? value : plain(value);
    }
    write(JSON.stringify(entry));
  };
}

/** The same person gives the same sixteen signs, and nobody can read who. */
export function hashOf(identity: string): string {
  return createHash('sha256').update(identity).digest('hex').slice(0, 16);
}

/** What an error may say in the log: its class, and for storage the list and the status. Never its message. */
export function fieldsOfError(error: unknown): LogFields {
  if (!(error instanceof Error)) return { what: typeof error };
  const what = [error.name, wordIn(error, 'list'), wordIn(error, 'operation')].filter(Boolean).join(' ');
  const status: unknown = Reflect.get(error, 'status');
  return typeof status === 'number' ? { what, status } : { what };
}

function wordIn(error: Error, name: string): string {
  const value: unknown = Reflect.get(error, name);
  return typeof value === 'string' ? value : '';
}

function plain(text: string): string {
  return text.replace(/[^\w .:/-]/g, '_').slice(0, 80);
}
