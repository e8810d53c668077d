/** What a mail server reports of a letter that it could not deliver, or not yet (RFC 3464). */
export interface Bounce {
  readonly outcome: 'failed' | 'delayed';
  /** `5.1.1`; null where it names none. */
  readonly status: string | null;
}

/** Reads the report of a mail server; one it cannot read has failed without saying why. */
export function readBounce(report: string): Bounce {
  const action = /^action:\s*([a-z]+)/im.exec(report)?.[1]?.toLowerCase();
  const status = /^status:\s*([245]\.\d{1,3}\.\d{1,3})/im.exec(report)?.[1] ?? null;
  const isDelayed = action === 'delayed' || (action !== 'failed' && status?.startsWith('4') === true);
  return { outcome: isDelayed ? 'delayed' : 'failed', status };
}
