import type { ActAnswer } from '../../src/api/acts';
import type { BodyView, MeetingView } from '../../src/api/views';
import type { OneMachine } from './oneMachine';

/** What the service answered. */
export interface Answered {
  readonly status: number;
  readonly body: unknown;
}

/** The tab's API as a person of the example uses it, by the part of their UPN before the @. */
export interface AsPerson {
  get(path: string): Promise<Answered>;
  act(name: string, fields: object): Promise<Answered & { readonly body: ActAnswer }>;
  /** Puts a line of this title on the body's meeting of a day, as its preparer, and gives the line. */
  line(body: string, day: string, title: string, differs?: object): Promise<MeetingView['items'][number]>;
  meeting(body: string, day: string): Promise<MeetingView>;
}

/** Looks a person up in the local Teams and signs them in. Keys are counted, so that every press is its own. */
export async function asPerson(machine: OneMachine, name: string): Promise<AsPerson> {
  const people = (await machine.get('/local/people')) as readonly { id: string; upn: string }[];
  const person = people.find(({ upn }) => upn.startsWith(`${name}@`));
  const { token } = (await machine.get(`/local/token?as=${person?.id ?? ''}`)) as { token: string };
  let pressed = 0;
  const ask = async (path: string, init: RequestInit = {}): Promise<Answered> => {
    const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
    const response = await fetch(`${machine.serviceUrl}${path}`, { ...init, headers });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
  };
  const got = async <View>(path: string): Promise<View> => {
    const { status, body } = await ask(path);
    if (status !== 200) throw new Error(`GET ${path}: ${String(status)} ${JSON.stringify(body)}`);
    return body as View;
  };
  const asked: AsPerson = {
    get: (path) => ask(path),
    act: async (act, fields) => {
      pressed += 1;
      const sent = { key: `${name}-${String(pressed)}-pressed`, ...fields };
      const answer = await ask(`/api/acts/${act}`, { method: 'POST', body: JSON.stringify(sent) });
      return { status: answer.status, body: answer.body as ActAnswer };
    },
    async meeting(body, day) {
      const view = await got<BodyView>(`/api/bodies/${body}`);
      const id = view.meetings.find((one) => one.day === day)?.id ?? '';
      return got<MeetingView>(`/api/meetings/${id}`);
    },
    async line(body, day, title, differs = {}) {
      const { meeting, items } = await asked.meeting(body, day);
      const kept = items.map(({ id, version, ...item }) => ({ id, version, ...contentOf(item) }));
      const line = { ...NEW_LINE, title, ...differs };
      const { id, version } = meeting;
      const done = await asked.act('arrangeAgenda', { id, version, items: [...kept, line] });
      if (done.status !== 200) throw new Error(JSON.stringify(done.body));
      const found = (await asked.meeting(body, day)).items.find((one) => one.title === title);
      if (found === undefined) throw new Error(`No line ${title}`);
      return found;
    },
  };
  return asked;
}

const NEW_LINE = {
  description: '',
  kind: 'discussion',
  purpose: 'Komma överens',
  theme: null,
  parties: [],
  presenter: 'Föredragande',
  minutes: 10,
};

function contentOf(item: Omit<MeetingView['items'][number], 'id' | 'version'>) {
  const { title, description, kind, purpose, theme, parties, presenter, minutes } = item;
  return { title, description, kind, purpose, theme, parties, presenter, minutes };
}
