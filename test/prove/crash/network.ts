import { killedAt, type Way } from '../provision/breaking';

/** One request to SharePoint: what it asked, and whether it wrote. */
export interface Asked {
  readonly what: string;
  readonly kind: 'reads' | 'writes' | 'writesSeveral';
}

/** The network of one process. */
interface Watching {
  readonly fetch: typeof fetch;
  asked(): readonly Asked[];
  /** Resolves when nothing that was sent is under way: what a killed process had sent is carried out all the same. */
  quiet(): Promise<void>;
}

/** A network that tells what was asked over it, and breaks where it is told to. */
export function watching(breaks?: { readonly at: number; readonly way: Way }): Watching {
  const inner: typeof fetch =
    breaks === undefined ? (input, init) => fetch(input, init) : killedAt(breaks.at, breaks.way).fetch;
  const asked: Asked[] = [];
  const underWay = new Set<Promise<unknown>>();
  return {
    asked: () => asked,
    fetch(input, init) {
      asked.push(askedIn(addressOf(input), init));
      const answer = inner(input, init);
      const over = () => void underWay.delete(answer);
      underWay.add(answer);
      answer.then(over, over);
      return answer;
    },
    async quiet() {
      while (underWay.size > 0) await Promise.allSettled(underWay);
      // Whoever waited for the last of them goes on first.
      await new Promise((resolve) => setImmediate(resolve));
      if (underWay.size > 0) await this.quiet();
    },
  };
}

const WRITE = /^(POST|PUT|PATCH|DELETE|MERGE) (\S+) HTTP/gm;

function askedIn(url: string, init: RequestInit | undefined): Asked {
  const method = init?.method ?? 'GET';
  if (!url.endsWith('/$batch'))
    return { what: nameIn(`${method} ${url}`), kind: method === 'GET' ? 'reads' : 'writes' };
  const body = typeof init?.body === 'string' ? init.body : '';
  const writes = [...body.matchAll(WRITE)].map(([line]) => nameIn(line));
  const reads = [...body.matchAll(/^GET (\S+) HTTP/gm)].map(([line]) => nameIn(line));
  const [first, ...more] = writes;
  if (first === undefined) return { what: `read ${[...new Set(reads)].join('+')}`, kind: 'reads' };
  return { what: [...new Set(writes)].join('+'), kind: more.length > 0 ? 'writesSeveral' : 'writes' };
}

/** The list or the folder, and what is done: without numbers, keys and the address. */
function nameIn(line: string): string {
  const [method = ''] = line.split(' ');
  const list = /Lists\/(\w+)|(Documents|Workfiles|siteGroups|\$batch)/.exec(decodeURIComponent(line));
  return `${method} ${list?.[1] ?? list?.[2] ?? line.replace(/^.*_api\//, '').replace(/'[^']*'|\d+/g, '')}`;
}

/** Where a call goes, however it was written. */
export function addressOf(input: Parameters<typeof fetch>[0]): string {
  if (typeof input === 'string') return input;
  return input instanceof URL ? input.href : input.url;
}
