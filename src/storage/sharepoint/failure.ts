/** What went wrong in one request, without anything personal: never the body, the address or the question. */
export interface Failure {
  /** HTTP status, or null where no usable answer came. */
  readonly status: number | null;
  /** SharePoint's error number (`-2130575169`), or the network's word (`ECONNRESET`, `timeout`). */
  readonly code: string;
  /** How long SharePoint asks us to wait, in milliseconds; null where it does not say. */
  readonly retryAfterMs: number | null;
}

/** A second row with a value that must be unique. */
export const DUPLICATE_VALUE = '-2130575169';
/** A file of that name is already there. */
export const FILE_EXISTS = '-2130575257';

/** No usable answer came: the request may have been carried out or not. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  constructor(readonly code: string) {
    super(`No answer (${code})`);
  }
}

interface HttpFailure {
  readonly isHttpRequestError: true;
  readonly response: Response;
}

// PnPjs may be installed twice, so its error class cannot be recognised by instanceof (sharepoint.md §3.3).
function isHttpFailure(error: unknown): error is HttpFailure {
  return typeof error === 'object' && error !== null && 'isHttpRequestError' in error && 'response' in error;
}

/** What a request failed with; undefined for an error that is a mistake in our own code. */
export async function failureOf(error: unknown, now: number): Promise<Failure | undefined> {
  if (error instanceof NoAnswer) return { status: null, code: error.code, retryAfterMs: null };
  if (!isHttpFailure(error)) return undefined;
  const { response } = error;
  return {
    status: response.status,
    code: errorNumber(await response.clone().text()),
    retryAfterMs: retryAfter(response.headers.get('Retry-After'), now),
  };
}

/** Whether the same request may do better in a while. */
export function mayPass({ status }: Failure): 'mayPass' | 'final' {
  return status === null || [429, 502, 503, 504].includes(status) ? 'mayPass' : 'final';
}

/** `-2130575169` of `{"odata.error":{"code":"-2130575169, Microsoft.SharePoint.SPException",…}}`. */
function errorNumber(body: string): string {
  return /"code"\s*:\s*"(-?\d+)/.exec(body)?.[1] ?? 'none';
}

/** Retry-After comes as seconds or as an HTTP date. One that asks for no wait at all says nothing. */
function retryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  const wait = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now;
  return wait > 0 ? wait : null;
}
