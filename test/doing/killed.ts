import type { SiteOptions } from '../../src/storage/openSite';

/** A process that is killed once it has sent so many requests: the one after never leaves it. */
export function killedAfter(requests: number): Partial<SiteOptions> {
  let sent = 0;
  return {
    patienceMs: 0,
    fetch: (input, init) => {
      sent += 1;
      return sent > requests ? Promise.reject(new TypeError('killed')) : fetch(input, init);
    },
  };
}
