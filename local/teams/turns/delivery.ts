import type { Activity } from '../conversations/activity';

/** What the bot answered a delivery with. */
export interface Delivered {
  readonly status: number;
  /** The answer's body when it is JSON: the answer to an invoke. */
  readonly body: unknown;
}

/** Real milliseconds Teams waits for the bot. */
const PATIENCE = 15_000;

/** Sends one Activity to the bot as Teams does: signed, once. A bot that is away is 502, one that does not answer 504. */
export async function deliver(endpoint: string, token: string, activity: Activity): Promise<Delivered> {
  try {
    const answer = await fetch(endpoint, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json; charset=utf-8', Authorization: `Bearer ${token}` },
      body: JSON.stringify(activity),
      signal: AbortSignal.timeout(PATIENCE),
    });
    return { status: answer.status, body: jsonOf(await answer.text()) };
  } catch (error) {
    return { status: error instanceof Error && error.name === 'TimeoutError' ? 504 : 502, body: undefined };
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
