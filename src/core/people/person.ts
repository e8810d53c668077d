import type { NoticeSettings } from '../notices/settings';
import type { Row } from '../stored';

/** How a person is reached, as the member register says (design decision 14). */
export const REACHES = ['teams', 'mail', 'both'] as const;
export type Reach = (typeof REACHES)[number];

export const LANGUAGES = ['sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The way back to a person's own chat with the bot; our own shape, never a vendor's. */
export interface ConversationReference {
  readonly serviceUrl: string;
  readonly conversationId: string;
  readonly tenantId: string;
  readonly botId: string;
  readonly userId: string;
}

/**
 * A person of the register. `upn` (lower case) is what mandates name; tenant id + object id is who they are once a
 * verified sign-in or roster hit has linked them. A display name never matches anyone.
 */
export interface Person extends Row {
  readonly upn: string;
  readonly name: string;
  readonly mail: string;
  readonly reach: Reach;
  readonly language: Language;
  /** `<tenant id>/<object id>` in lower case, or null until linked. */
  readonly identity: string | null;
  readonly conversation: ConversationReference | null;
  /** How they want to be told, or null: as everybody. */
  readonly settings: NoticeSettings | null;
}

/** Whether two UPNs name the same person: letter case says nothing. */
export function sameUpn(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Whether a UPN is one of several. */
export function isAmong(upn: string, upns: readonly string[]): boolean {
  return upns.some((one) => sameUpn(one, upn));
}
