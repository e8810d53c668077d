import { isObject, type Json } from '../odata/json';
import type { Incoming, Outgoing } from './message';

/** Faults that are an answer of their own; a part of a batch can have them too. */
const ANSWERS = ['429', '503', '412', '409', '423', 'save-conflict'] as const;
/** Faults of the connection: a whole request has them, never a part of a batch. */
const CONNECTION = ['drop-before', 'drop-after', 'truncated'] as const;
/** Meets no request: the search index stays where it is, for `forMs` or until the faults are cleared. */
const SEARCH_LAG = 'search-lag';
const FAULT_KINDS = [...ANSWERS, ...CONNECTION, 'slow'] as const;
type FaultKind = (typeof FAULT_KINDS)[number];

/** A failure to come, asked for by a test. */
interface Fault {
  readonly match: string | null;
  readonly method: string | null;
  /** The place of the part it meets in a batch, the first being 1; null where any request may meet it. */
  readonly part: number | null;
  readonly kind: FaultKind;
  readonly retryAfter: number | 'date' | 'absent';
  readonly delayMs: number;
  /** When it is over, in milliseconds of real time; null where it is used up by requests instead. */
  readonly until: number | null;
  times: number;
}

const saveConflict = {
  status: 409,
  code: '-2130575305, Microsoft.SharePoint.SPException',
  value:
    'Save Conflict\n\nYour changes conflict with those made concurrently by another user. If you want your changes to be applied, click Back in your Web browser, refresh the page, and resubmit your changes.',
};

/** Another was first: told by the version that was sent, found on saving, or at work in the file. */
const conflicts: Readonly<
  Partial<Record<FaultKind, { readonly status: number; readonly code: string; readonly value: string }>>
> = {
  '412': {
    status: 412,
    code: '-1, Microsoft.SharePoint.Client.ClientServiceException',
    value: "The request ETag value '\"0\"' does not match the object's ETag value.",
  },
  '409': saveConflict,
  '423': {
    status: 423,
    code: '-2147018894, Microsoft.SharePoint.SPFileLockException',
    value: 'The file is locked for shared use by another user.',
  },
  'save-conflict': saveConflict,
};

/** One line of the log of requests. */
export interface Logged extends LoggedPart {
  readonly batchParts?: readonly LoggedPart[];
}

/** One request, or one part of a batch; `code` is SharePoint's number for why it was refused. */
export interface LoggedPart {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly code?: string;
}

/** How a request ended, as the log has it. */
export function ending({ status, body }: Pick<Outgoing, 'status' | 'body'>): Pick<LoggedPart, 'status' | 'code'> {
  const code = status < 400 || typeof body !== 'string' ? undefined : /"code"\s*:\s*"(-?\d+)/.exec(body)?.[1];
  return { status, ...(code === undefined ? {} : { code }) };
}

/** Failures on request, and a log to count requests by. Only where faults are switched on. */
export class Faults {
  private queue: Fault[] = [];
  private log: Logged[] = [];
  private searchHeldUntil = 0;

  /** Adds a fault; what it may say is in the README. */
  add(asked: Json): boolean {
    if (!isObject(asked)) return false;
    if (asked['kind'] === SEARCH_LAG) {
      const { forMs } = asked;
      this.searchHeldUntil = typeof forMs === 'number' ? Date.now() + forMs : Number.POSITIVE_INFINITY;
      return true;
    }
    const kind = FAULT_KINDS.find((one) => one === asked['kind']);
    if (kind === undefined) return false;
    const text = (name: string): string | null => (typeof asked[name] === 'string' ? asked[name] : null);
    const number = (name: string, otherwise: number): number =>
      typeof asked[name] === 'number' ? asked[name] : otherwise;
    const after = asked['retryAfter'];
    const part = number('part', 0);
    const forMs = number('forMs', 0);
    this.queue.push({
      match: text('match'),
      method: text('method'),
      part: part > 0 ? part : null,
      kind,
      retryAfter: after === 'date' || after === 'absent' ? after : number('retryAfter', 1),
      delayMs: number('delayMs', 1000),
      until: forMs > 0 ? Date.now() + forMs : null,
      times: number('times', 1),
    });
    return true;
  }

  clear(): void {
    this.queue = [];
    this.searchHeldUntil = 0;
  }

  /** How long the search index still stays where it is, in milliseconds; 0 where nobody holds it. */
  searchHeldMs(): number {
    return Math.max(0, this.searchHeldUntil - Date.now());
  }

  /** The fault that meets this request, used up by one unless it lasts for a time; `part` is its place in a batch. */
  take(request: Incoming, part: number | null = null): Fault | null {
    const method = request.headers['x-http-method'] ?? request.method;
    this.queue = this.queue.filter(({ until }) => until === null || until > Date.now());
    const fault = this.queue.find(
      (one) =>
        (one.match === null || decoded(request.url).includes(one.match)) &&
        (one.method === null || one.method.toUpperCase() === method.toUpperCase()) &&
        (one.part === null || one.part === part) &&
        (part === null || CONNECTION.every((kind) => kind !== one.kind)),
    );
    if (fault === undefined) return null;
    if (fault.until === null) fault.times -= 1;
    if (fault.times <= 0) this.queue = this.queue.filter((one) => one !== fault);
    return fault;
  }

  /** Answers a fault that is an answer; the others concern the connection. */
  static answer(fault: Fault): Outgoing | null {
    const standin = { 'X-SharePoint-Standin': '1' };
    const conflict = conflicts[fault.kind];
    if (conflict !== undefined) {
      const message = { lang: 'en-US', value: conflict.value };
      return {
        status: conflict.status,
        headers: { ...standin, 'Content-Type': 'application/json;charset=utf-8' },
        body: JSON.stringify({ 'odata.error': { code: conflict.code, message } }),
      };
    }
    if (fault.kind !== '429' && fault.kind !== '503') return null;
    const { retryAfter, until } = fault;
    // A date has no milliseconds: one rounded down could lie before the end.
    const end = Math.ceil((until ?? Date.now() + 2000) / 1000) * 1000;
    const value = retryAfter === 'date' ? new Date(end).toUTCString() : String(retryAfter);
    const headers = {
      ...standin,
      'Content-Type': 'text/plain',
      ...(retryAfter === 'absent' ? {} : { 'Retry-After': value }),
    };
    // Throttling is answered before SharePoint's JSON is reached.
    return {
      status: Number(fault.kind),
      headers,
      body: fault.kind === '429' ? '429 TOO MANY REQUESTS' : 'The service is unavailable.',
    };
  }

  record(line: Logged): void {
    this.log.push(line);
  }

  read(after: 'kept' | 'cleared'): readonly Logged[] {
    const lines = this.log;
    if (after === 'cleared') this.log = [];
    return lines;
  }
}

const decoded = (url: string): string => {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
};
