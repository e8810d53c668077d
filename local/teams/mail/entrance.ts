import { LocalError } from '../localError';

/** The service's entrance for letters, as a mail server knows it. */
export interface Entrance {
  readonly service: string;
  readonly key: string;
  /** The service's mailbox, lower case: letters to it, or to a name after a plus sign of it, are handed in. */
  readonly mailbox: string;
  /** The name this mail server vouches for senders by. */
  readonly server: string;
}

/** Whether the mail server knows who handed a letter in: somebody signed in here, or anybody who can reach the port. */
export type Sender = 'signedIn' | 'anybody';

/**
 * Hands a letter to the service for those of its receivers that are the service's own addresses, with the mail server's
 * word on the sender above it. Throws with the service's status where one was not taken.
 */
export async function handIn(
  entrance: Entrance,
  recipients: readonly string[],
  raw: Buffer,
  by: Sender,
): Promise<void> {
  const [local = '', domain = ''] = entrance.mailbox.split('@');
  const ours = recipients
    .map((address) => address.toLowerCase())
    .filter(
      (address) => address === entrance.mailbox || (address.startsWith(`${local}+`) && address.endsWith(`@${domain}`)),
    );
  const from = /^from:[^\r\n]*@([a-z0-9.-]+)/im.exec(raw.subarray(0, 16_000).toString('latin1'))?.[1] ?? 'unknown';
  const word = by === 'signedIn' ? 'pass' : 'none';
  const head = `Authentication-Results: ${entrance.server}; dmarc=${word} header.from=${from}\r\n`;
  for (const address of ours) {
    const answer = await fetch(`${entrance.service}/mail?to=${encodeURIComponent(address)}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${entrance.key}`, 'content-type': 'message/rfc822' },
      body: new Uint8Array(Buffer.concat([Buffer.from(head), raw])),
    }).catch(() => undefined);
    if (answer?.status !== 202)
      throw new LocalError(answer?.status === 413 ? 413 : 503, 'Tjänsten tog inte emot brevet.');
  }
}
