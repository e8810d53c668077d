import type { Activity } from '../../teams/conversations/activity';
import type { LocalBody as WireBody } from '../../teams/front/bodies';
import type { ClockMove, LocalBody, LocalEvent, LocalMail, LocalMessage, LocalPerson } from './model';
import type { WireMail, WirePerson } from './read';
import { readBody, readMail, readMessages, readPerson } from './read';
import { getJson, postJson } from './request';

const query = (values: Readonly<Record<string, string>>) => new URLSearchParams(values).toString();

async function loadPeople(): Promise<readonly LocalPerson[]> {
  return ((await getJson('/local/people')) as readonly WirePerson[]).map(readPerson);
}

async function loadBodies(): Promise<readonly LocalBody[]> {
  return ((await getJson('/local/bodies')) as readonly WireBody[]).map(readBody);
}

/** People and bodies together: neither says much without the other. */
export async function loadDirectory(): Promise<Directory> {
  const [people, bodies] = await Promise.all([loadPeople(), loadBodies()]);
  return { people, bodies };
}

export interface Directory {
  readonly people: readonly LocalPerson[];
  readonly bodies: readonly LocalBody[];
}

export const loadToken = (as: string) =>
  getJson(`/local/token?${query({ as })}`) as Promise<{ readonly token: string }>;

/** `id` is `personal` or a channel's id. Newest last. */
export async function loadMessages(id: string, as: string): Promise<readonly LocalMessage[]> {
  const path = `/local/conversations/${encodeURIComponent(id)}?${query({ as })}`;
  return readMessages((await getJson(path)) as readonly Activity[]);
}

/** `in` is `personal` or a channel's id. In a channel the bot hears only what mentions it. */
export interface Said {
  readonly as: string;
  readonly in: string;
  readonly text: string;
  readonly mention: boolean;
}

export const say = (said: Said) => postJson('/local/say', said) as Promise<{ readonly status: number }>;

/** A mail that somebody writes; `answers`: the id of the mail it answers, `comes`: their calendar's answer to it. */
export interface WrittenMail {
  readonly as: string;
  readonly answers: string;
  readonly text: string;
  readonly comes?: 'accepted' | 'declined';
}

export const writeMail = (mail: WrittenMail) => postJson('/local/mail', mail) as Promise<{ readonly to: string }>;

export interface Pressed {
  readonly as: string;
  readonly in: string;
  readonly replyTo: string;
  readonly verb: string;
  readonly data: object;
}

/** `invoke` is the bot's answer in the words of Teams' `adaptiveCard/action`. */
export interface PressAnswer {
  readonly status: number;
  readonly invoke?: { readonly statusCode?: number; readonly type?: string; readonly value?: unknown };
}

export const press = (pressed: Pressed) => postJson('/local/press', pressed) as Promise<PressAnswer>;

/** An action of the message extension: on a message, or with the form filled in that it opened. */
export interface ExtensionAsked {
  readonly as: string;
  readonly in: string;
  readonly name: 'composeExtension/fetchTask' | 'composeExtension/submitAction';
  readonly value: object;
}

/** The bot's answer in the words of Teams' task modules: a card in a dialog, or a sentence. */
export interface ExtensionAnswer {
  readonly status: number;
  readonly invoke?: {
    readonly task?:
      | { readonly type: 'continue'; readonly value: { readonly title: string; readonly card: { content: object } } }
      | { readonly type: 'message'; readonly value: string };
  };
}

export function extend({ as, in: place, name, value }: ExtensionAsked): Promise<ExtensionAnswer> {
  const activity = { type: 'invoke', name, value: { commandId: 'proposeFromMessage', ...value } };
  return postJson('/local/activity', { as, in: place, activity }) as Promise<ExtensionAnswer>;
}

export const loadClock = () => getJson('/local/clock') as Promise<{ readonly now: string }>;

export async function moveClock(now: string): Promise<ClockMove> {
  const moved = (await postJson('/local/clock', { now })) as Omit<ClockMove, 'told'> & {
    readonly proactive: readonly { readonly to: string }[];
  };
  return { now: moved.now, ran: moved.ran, told: [...new Set(moved.proactive.map(({ to }) => to))] };
}

export async function loadMail(to: string): Promise<readonly LocalMail[]> {
  return ((await getJson(`/local/mail?${query({ to })}`)) as readonly WireMail[]).map(readMail);
}

export const loadCalendar = (of: string) =>
  getJson(`/local/calendar?${query({ of })}`) as Promise<readonly LocalEvent[]>;
