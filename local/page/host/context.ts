import type { LocalChannel } from '../api/model';

/** Where in Teams the tab is shown, in teams-js' own words. */
export const FRAME_CONTEXTS = ['content', 'sidePanel', 'meetingStage'] as const;
export type FrameContext = (typeof FRAME_CONTEXTS)[number];

export type TeamsTheme = 'default' | 'dark' | 'contrast';

/** The flat context Teams answers `getContext` with; teams-js turns it into its own nested one. */
export interface TabContext {
  readonly entityId: string;
  readonly subEntityId: string;
  readonly channelId: string;
  readonly channelName: string;
  readonly teamId: string;
  readonly teamName: string;
  readonly tid: string;
  readonly userObjectId: string;
  readonly userPrincipalName: string;
  readonly loginHint: string;
  readonly locale: string;
  readonly theme: TeamsTheme;
  readonly frameContext: FrameContext;
  readonly hostClientType: 'web';
  readonly hostName: 'Teams';
}

/** Whom and what the tab is opened for. Empty texts where Teams has nothing to say, as Teams does. */
export interface Opened {
  readonly person: { readonly id: string; readonly upn: string };
  readonly tenant: string;
  /** Public address of the body (`goteborg-1`), or null in the personal app. */
  readonly body: string | null;
  readonly subEntity: string;
  readonly channel: LocalChannel | null;
  readonly frameContext: FrameContext;
  readonly theme: TeamsTheme;
}

const ENTITY = /^forum-(.+)$/;
const PERSONAL_ENTITY = 'home';

/** The tab's page id: `forum-goteborg-1`, or `home` for the personal app. */
export function entityOf(body: string | null): string {
  return body === null ? PERSONAL_ENTITY : `forum-${body}`;
}

/** The body's address in a page id; null for the personal app. */
export function bodyOfEntity(entity: string): string | null {
  return ENTITY.exec(entity)?.[1] ?? null;
}

export function contextOf(opened: Opened): TabContext {
  return {
    entityId: entityOf(opened.body),
    subEntityId: opened.subEntity,
    channelId: opened.channel?.id ?? '',
    channelName: opened.channel?.name ?? '',
    teamId: opened.channel?.teamId ?? '',
    teamName: opened.channel?.team ?? '',
    tid: opened.tenant,
    userObjectId: opened.person.id,
    userPrincipalName: opened.person.upn,
    loginHint: opened.person.upn,
    locale: 'sv-se',
    theme: opened.theme,
    frameContext: opened.frameContext,
    hostClientType: 'web',
    hostName: 'Teams',
  };
}
