import type { Incoming } from '../../core/incoming/incoming';

/** What the key of a request for a public document begins with: what came in by itself has another. */
export const REQUEST_KEY = 'request:';

/** Whether something that came in is a request for a public document. */
export function isRequest({ key }: Pick<Incoming, 'key'>): boolean {
  return key.startsWith(REQUEST_KEY);
}
