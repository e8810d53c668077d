import type { ActAnswer } from '../src/api/acts';
import type { BodyView, MeetingView } from '../src/api/views';
import type { Product } from './product';

/** What the local Teams answers, as far as the specs look at it (docs/local.md). */
export interface LocalActivity {
  readonly id?: string;
  readonly type?: string;
  readonly text?: string;
  readonly summary?: string;
  readonly attachments?: readonly { readonly contentType: string; readonly content: LocalCard }[];
}
export type LocalCard = Readonly<Record<string, unknown>>;

export interface Said {
  readonly status: number;
  readonly replies: readonly LocalActivity[];
  readonly updated: readonly { readonly activityId: string; readonly activity: LocalActivity }[];
  readonly card?: LocalCard;
  readonly proactive: readonly { readonly to: string; readonly activity: LocalActivity }[];
}

export interface LocalPerson {
  readonly id: string;
  readonly name: string;
  readonly upn: string;
  readonly mail: string;
}

export interface LocalMail {
  readonly id: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly { readonly name: string }[];
}

/** One person at the local Teams: what they say, press, read and do. */
export interface Hand {
  readonly person: LocalPerson;
  say(text: string, place?: { readonly in: string; readonly mention: true }): Promise<Said>;
  press(replyTo: string, verb: string, data: object): Promise<Said>;
  conversation(id?: string): Promise<readonly LocalActivity[]>;
  mail(): Promise<readonly LocalMail[]>;
  body(nr: string): Promise<BodyView>;
  meeting(id: string): Promise<MeetingView>;
  /** Any other view, by its address. */
  view(path: string): Promise<unknown>;
  act(name: string, fields: object): Promise<{ readonly status: number; readonly answer: ActAnswer }>;
}

/** The hand of the person with this UPN. */
export async function handOf(product: Product, upn: string): Promise<Hand> {
  const people = (await product.get('/local/people')) as readonly LocalPerson[];
  const person = people.find((one) => one.upn === upn);
  if (person === undefined) throw new Error(`Nobody is called ${upn}.`);
  const as = person.id;
  const token = async () => ((await product.get(`/local/token?as=${as}`)) as { token: string }).token;
  return {
    person,
    say: async (text, place) => said(await product.post('/local/say', { as, in: 'personal', ...place, text })),
    press: async (replyTo, verb, data) =>
      said(await product.post('/local/press', { as, in: 'personal', replyTo, verb, data })),
    conversation: async (id = 'personal') => {
      const answer = await product.get(`/local/conversations/${encodeURIComponent(id)}?as=${as}`);
      return answer as readonly LocalActivity[];
    },
    mail: async () => (await product.get(`/local/mail?to=${encodeURIComponent(person.mail)}`)) as readonly LocalMail[],
    body: async (nr) => (await product.get(`/api/bodies/${nr}`, await token())) as BodyView,
    view: async (path) => product.get(path, await token()),
    meeting: async (id) => (await product.get(`/api/meetings/${id}`, await token())) as MeetingView,
    act: async (name, fields) => {
      const { status, body } = await product.post(`/api/acts/${name}`, fields, await token());
      return { status, answer: body as ActAnswer };
    },
  };
}

/** All that can be read on an activity, its cards included. */
export function wordsOf(...activities: readonly (LocalActivity | LocalCard | undefined)[]): string {
  return JSON.stringify(activities);
}

function said({ status, body }: { readonly status: number; readonly body: unknown }): Said {
  if (status !== 200) throw new Error(`The local Teams answered ${String(status)}: ${JSON.stringify(body)}`);
  return body as Said;
}
