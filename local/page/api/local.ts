import type { LocalBody, LocalClock, LocalConversation, LocalEvent, LocalMail, LocalPerson } from './contract';
import { getJson, postJson } from './request';

const query = (values: Readonly<Record<string, string>>) => new URLSearchParams(values).toString();

export const loadPeople = () => getJson('/local/people') as Promise<readonly LocalPerson[]>;
export const loadBodies = () => getJson('/local/bodies') as Promise<readonly LocalBody[]>;
export const loadToken = (as: string) =>
  getJson(`/local/token?${query({ as })}`) as Promise<{ readonly token: string }>;

export const loadConversation = (id: string, as: string) =>
  getJson(`/local/conversations/${encodeURIComponent(id)}?${query({ as })}`) as Promise<LocalConversation>;

/** `in` is `personal` or a channel's id. In a channel the bot hears only what mentions it. */
export interface Said {
  readonly as: string;
  readonly in: string;
  readonly text: string;
  readonly mention: boolean;
}

export const say = (said: Said) => postJson('/local/say', said) as Promise<{ readonly status: number }>;

export interface Pressed {
  readonly as: string;
  readonly in: string;
  readonly replyTo: string;
  readonly verb: string;
  readonly data: object;
}

/** `card` is the answer to the invoke, in the words of Teams' `adaptiveCard/action`. */
export interface PressAnswer {
  readonly status: number;
  readonly card?: { readonly statusCode?: number; readonly type?: string; readonly value?: unknown };
}

export const press = (pressed: Pressed) => postJson('/local/press', pressed) as Promise<PressAnswer>;

export const loadClock = () => getJson('/local/clock') as Promise<LocalClock>;
export const moveClock = (now: string) => postJson('/local/clock', { now }) as Promise<LocalClock>;

export const loadMail = (to: string) => getJson(`/local/mail?${query({ to })}`) as Promise<readonly LocalMail[]>;
export const loadCalendar = (of: string) =>
  getJson(`/local/calendar?${query({ of })}`) as Promise<readonly LocalEvent[]>;
