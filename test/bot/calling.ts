import type { ActAnswer } from '../../src/api/acts';
import type { AgendaItemView } from '../../src/api/views';
import type { OneMachine } from './oneMachine';

/** What the service's API answered. */
export interface Answered {
  readonly status: number;
  readonly body: unknown;
}

/** The API as a person of the examples calls it, by the part of their UPN before the @. */
export interface Caller {
  /** A view: `GET /api<path>`. */
  view<View>(who: string, path: string): Promise<View>;
  get(who: string, path: string): Promise<Answered>;
  act(who: string, name: string, fields: object): Promise<Answered & { readonly body: ActAnswer }>;
}

/** Calls the API of a machine with the tokens its sign-in gives. */
export function callerOf(machine: Pick<OneMachine, 'get' | 'serviceUrl'>): Caller {
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (who: string): Promise<string> => {
    const known = tokens.get(who) ?? signIn(machine, who);
    tokens.set(who, known);
    return known;
  };
  const ask = async (who: string, path: string, init: RequestInit = {}): Promise<Answered> => {
    const headers = { Authorization: `Bearer ${await tokenOf(who)}`, 'Content-Type': 'application/json' };
    const response = await fetch(`${machine.serviceUrl}${path}`, { ...init, headers });
    return { status: response.status, body: await response.json() };
  };
  const get = (who: string, path: string) => ask(who, `/api${path}`);
  return {
    get,
    async view<View>(who: string, path: string) {
      const { status, body } = await get(who, path);
      if (status !== 200) throw new Error(`GET ${path}: ${String(status)} ${JSON.stringify(body)}`);
      return body as View;
    },
    async act(who, name, fields) {
      const { status, body } = await ask(who, `/api/acts/${name}`, { method: 'POST', body: JSON.stringify(fields) });
      return { status, body: body as ActAnswer };
    },
  };
}

/** A token of somebody, by the part of their UPN before the @. */
export async function signIn(machine: Pick<OneMachine, 'get'>, who: string): Promise<string> {
  const people = (await machine.get('/local/people')) as readonly { id: string; upn: string }[];
  // A guest's name goes on with _their.domain#ext# where a member's has its @.
  const person = people.find(({ upn }) => [`${who}@`, `${who}_`].some((start) => upn.startsWith(start)));
  const { token } = (await machine.get(`/local/token?as=${person?.id ?? ''}`)) as { token: string };
  return token;
}

/** The lines of an agenda as they are sent back to be arranged. */
export function arrangedAs(items: readonly AgendaItemView[]): readonly object[] {
  return items.map(({ id, version, title, description, kind, purpose, theme, parties, presenter, minutes }) => {
    return { id, version, title, description, kind, purpose, theme, parties, presenter, minutes };
  });
}
