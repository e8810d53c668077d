import { isoSeconds } from '../odata/json';
import type { Database } from '../store/database';
import { dropExpired, markSeen, subscriptionsDue, type Due } from '../store/subscriptions';
import { isLoopback, PATIENCE_MS } from './echo';

/** Who is told, and what time it is. */
interface Notifying {
  readonly db: Database;
  readonly now: () => number;
  readonly complain: (sentence: string) => void;
}

/** Changes within this time come as one notification. */
const COALESCED_MS = 400;

/** How long to wait before telling again who did not answer; after the last one he is told no more of these changes. */
const RETRIES_MS = [500, 1000, 2000, 4000];

const TENANT = '00000000-0000-0000-0000-000000000000';

/** What a receiver is sent: that something changed in a list, never what. */
const notification = ({ subscription, listGuid, siteUrl, webId }: Due) => ({
  subscriptionId: subscription.guid,
  clientState: subscription.clientState,
  expirationDateTime: isoSeconds(subscription.expires),
  resource: listGuid,
  tenantId: TENANT,
  siteUrl,
  webId,
});

/**
 * Tells the receivers of webhooks that something changed. What has been told is in the store, so that a restart loses
 * nothing; that may tell twice, as SharePoint may.
 */
export class Notifier {
  private timer: NodeJS.Timeout | null = null;
  private running = false;
  private readonly stop = new AbortController();
  private again = false;
  private readonly attempts = new Map<string, number>();

  constructor(private readonly on: Notifying) {}

  /** Something may have changed. */
  wake(afterMs = COALESCED_MS): void {
    if (this.stop.signal.aborted || this.timer !== null) return;
    if (this.running) {
      this.again = true;
      return;
    }
    this.timer = setTimeout(() => {
      this.timer = null;
      void this.round();
    }, afterMs);
    this.timer.unref();
  }

  close(): void {
    this.stop.abort();
    if (this.timer !== null) clearTimeout(this.timer);
  }

  private async round(): Promise<void> {
    this.running = true;
    this.again = false;
    const now = this.on.now();
    dropExpired(this.on.db, now);
    const byUrl = new Map<string, Due[]>();
    for (const due of subscriptionsDue(this.on.db, now)) {
      const url = due.subscription.notificationUrl;
      byUrl.set(url, [...(byUrl.get(url) ?? []), due]);
    }
    const waits = await Promise.all([...byUrl].map(([url, due]) => this.tell(url, due)));
    this.running = false;
    const next = Math.min(...waits, this.missed());
    if (Number.isFinite(next)) this.wake(next);
  }

  /** How long to wait where something changed meanwhile. */
  private missed(): number {
    return this.again ? COALESCED_MS : Number.POSITIVE_INFINITY;
  }

  /** Sends one receiver all it is to know; how long to wait before the next attempt, or never. */
  private async tell(url: string, due: readonly Due[]): Promise<number> {
    const heard = await send(url, due);
    if (this.stop.signal.aborted) return Number.POSITIVE_INFINITY;
    const attempt = (this.attempts.get(url) ?? 0) + 1;
    const wait = heard ? undefined : RETRIES_MS[attempt - 1];
    if (wait !== undefined) {
      this.attempts.set(url, attempt);
      return wait;
    }
    if (!heard) this.on.complain(`The receiver ${url} was told ${attempt} times and did not answer.`);
    this.attempts.delete(url);
    for (const { subscription, upTo } of due) markSeen(this.on.db, subscription.guid, upTo);
    return Number.POSITIVE_INFINITY;
  }
}

async function send(url: string, due: readonly Due[]): Promise<boolean> {
  if (!isLoopback(url)) return false;
  try {
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'error',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ value: due.map(notification) }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}
