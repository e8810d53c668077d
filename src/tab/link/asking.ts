import type { LinkTold, LinkView } from '../../api/linkView';
import type { LinkAct } from '../../core/links/link';
import { readActAnswer, type ActOutcome } from '../service/answer';

/** What was answered: a value, or why there is none, in a sentence. `over`: the page or its link lets nobody in any more. */
export type Answered<Value> =
  { readonly is: 'here'; readonly value: Value } | Over | { readonly is: 'refused' | 'away'; readonly text: string };
export interface Over {
  readonly is: 'over';
  readonly text: string;
}

/** The service as the page of a link sees it. No method rejects: every end is an answer. */
export interface Asking {
  code(): Promise<Answered<LinkTold>>;
  /** Opens the page; it stays open while this window does, also when it is read anew. */
  enter(code: string): Promise<Answered<LinkTold>>;
  view(): Promise<Answered<LinkView>>;
  act(name: LinkAct, fields: object): Promise<ActOutcome | Over>;
  papers(): Promise<Answered<Blob>>;
  leave(): Promise<void>;
  /** What there is to open: a page that is open already, a link, or neither. */
  readonly at: 'page' | 'link' | 'nothing';
}

/** Where the window remembers which page it has open; what opens it is in a cookie that no script reads. */
const OPEN = 'samverka-page';
const OVER = [401, 404, 410];

/** Asks as the page at this address. What sets the link apart stands behind `#`, and is sent in a body alone. */
export function createAsking({ pathname, hash }: Pick<Location, 'pathname' | 'hash'>): Asking {
  const token = hash.slice(1);
  const language = document.documentElement.lang;

  async function ask(method: string, what: string, body?: object): Promise<Response | undefined> {
    const page = sessionStorage.getItem(OPEN);
    return fetch(`${pathname.replace(/\/$/, '')}/${what}`, {
      method,
      headers: {
        'Content-Type': 'application/json',
        'Accept-Language': language,
        ...(page === null ? {} : { 'Samverka-Link': page }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).catch(() => undefined);
  }

  async function told<Value>(response: Response | undefined): Promise<Answered<Value>> {
    const body: unknown = await response?.json().catch(() => undefined);
    if (response?.ok === true) return { is: 'here', value: body as Value };
    const text = sentenceIn(body);
    if (response === undefined || text === undefined) return { is: 'away', text: '' };
    return { is: OVER.includes(response.status) ? 'over' : 'refused', text };
  }

  return {
    at: token !== '' ? 'link' : sessionStorage.getItem(OPEN) === null ? 'nothing' : 'page',
    code: async () => told(await ask('POST', 'code', { token })),
    async enter(code) {
      const entered = await told<LinkTold>(await ask('POST', 'session', { token, code }));
      if (entered.is === 'here' && entered.value.page !== undefined) {
        sessionStorage.setItem(OPEN, entered.value.page);
        // The link is in the letter; it need not stand in the window and what the window remembers.
        window.history.replaceState(null, '', pathname);
      }
      return entered;
    },
    view: async () => told(await ask('GET', 'view')),
    async act(name, fields) {
      const response = await ask('POST', `acts/${name}`, { version: 'read', ...fields });
      if (response === undefined) return { kind: 'unanswered' };
      const body: unknown = await response.json().catch(() => undefined);
      const text = sentenceIn(body);
      if (text !== undefined && (response.status === 401 || response.status === 410)) return { is: 'over', text };
      return readActAnswer(response.status, body);
    },
    async papers() {
      const response = await ask('GET', 'package');
      return response?.ok === true ? { is: 'here', value: await response.blob() } : told(response);
    },
    async leave() {
      await ask('DELETE', 'session');
      sessionStorage.removeItem(OPEN);
    },
  };
}

function sentenceIn(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('error' in body)) return undefined;
  return typeof body.error === 'string' ? body.error : undefined;
}
