import type { AppToken } from '../../../src/storage/appToken';

/** How Microsoft Graph answered one request; `none` where nothing came in time. */
export interface GraphAnswer {
  readonly status: number | 'none';
  readonly body: unknown;
  /** Seconds it asks to wait, or null. */
  readonly retryAfter: number | null;
}

/** Asks Microsoft Graph; what it asks to wait is waited by this instance, for all that it asks. */
export type AskGraph = (method: 'GET' | 'POST' | 'PATCH', path: string, body?: object) => Promise<GraphAnswer>;

const PATIENCE_MS = 10_000;
/** What is waited where a refusal to answer now does not say how long, in seconds. */
const USUAL_WAIT_S = 30;

/** `root`: `https://graph.microsoft.com/v1.0`, no slash at the end. */
export function graphRequests(root: string, token: AppToken): AskGraph {
  let closedUntil = 0;
  return async (method, path, body) => {
    const waits = Math.ceil((closedUntil - Date.now()) / 1000);
    if (waits > 0) return { status: 429, body: undefined, retryAfter: waits };
    const answer = await asked(root + path, method, await token(), body);
    if (answer.status === 429 || answer.status === 503) {
      closedUntil = Date.now() + (answer.retryAfter ?? USUAL_WAIT_S) * 1000;
    }
    return answer;
  };
}

async function asked(url: string, method: string, token: string, body?: object): Promise<GraphAnswer> {
  try {
    const response = await fetch(url, {
      method,
      headers: {
        Authorization: `Bearer ${token}`,
        'Content-Type': 'application/json',
        Prefer: 'outlook.timezone="UTC"',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const text = await response.text();
    return { status: response.status, body: jsonOf(text), retryAfter: secondsIn(response.headers.get('retry-after')) };
  } catch {
    return { status: 'none', body: undefined, retryAfter: null };
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function secondsIn(header: string | null): number | null {
  const seconds = Number(header ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? Math.min(seconds, 3600) : null;
}
