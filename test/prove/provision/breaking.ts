/** How a request is lost: never sent, carried out without an answer, or (a batch) carried out in part. */
export const WAYS = ['before', 'after', 'half'] as const;
export type Way = (typeof WAYS)[number];

/** A network that breaks at one request. */
export interface Breaking {
  readonly fetch: typeof fetch;
  /** How many requests have been asked for. */
  count(): number;
}

/** The real network, counted. */
export function counting(): Breaking {
  let asked = 0;
  return {
    count: () => asked,
    fetch: (input, init) => {
      asked += 1;
      return fetch(input, init);
    },
  };
}

/** Request `at` (1 is the first) is lost in this way, and so is every later one: as for a process that was killed. */
export function killedAt(at: number, way: Way): Breaking {
  let asked = 0;
  return {
    count: () => asked,
    async fetch(input, init) {
      asked += 1;
      if (asked < at) return fetch(input, init);
      if (asked === at) await lost(input, init, way);
      throw new TypeError('fetch failed');
    },
  };
}

/** The first request that says `text` is carried out in part, and no later one is sent. */
export function killedWhenSaying(text: string): typeof fetch {
  let killed: 'yes' | 'no' = 'no';
  return async (input, init) => {
    if (killed === 'no' && typeof init?.body === 'string' && init.body.includes(text)) {
      killed = 'yes';
      await lost(input, init, 'half');
    }
    if (killed === 'yes') throw new TypeError('fetch failed');
    return fetch(input, init);
  };
}

/** Request `at` alone is lost: as for a connection that broke. */
export function brokenAt(at: number, way: Way): Breaking {
  let asked = 0;
  return {
    count: () => asked,
    async fetch(input, init) {
      asked += 1;
      if (asked !== at) return fetch(input, init);
      await lost(input, init, way);
      throw new TypeError('fetch failed');
    },
  };
}

async function lost(input: Parameters<typeof fetch>[0], init: RequestInit | undefined, way: Way): Promise<void> {
  if (way === 'before') return;
  const body = init?.body;
  const sent = way === 'half' && typeof body === 'string' ? { ...init, body: half(body) } : init;
  await (await fetch(input, sent)).arrayBuffer();
}

/** The first half of the writes of a batch, as PnPjs puts them together; anything else is as it was. */
function half(body: string): string {
  const [, batch = ''] = /^--(batch_\S+)$/m.exec(body) ?? [];
  const [, changes = ''] = /^--(changeset_\S+)$/m.exec(body) ?? [];
  const [head = '', ...writes] = changes === '' ? [body] : body.split(`--${changes}\n`);
  if (writes.length < 2) return body;
  const kept = writes.slice(0, Math.ceil(writes.length / 2));
  return `${[head, ...kept].join(`--${changes}\n`)}--${changes}--\n\n--${batch}--\n`;
}
