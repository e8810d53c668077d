import type { Config } from '../config';

/** A place in the tab: the body's page, one of its meetings, a step of it; or a page of the body, and a row on it. */
export interface TabPlace {
  readonly body: string;
  readonly meeting?: string;
  readonly step?: 'prepare' | 'send' | 'meet' | 'publish';
  readonly page?: 'proposals' | 'matters' | 'assignments' | 'groups' | 'members';
  /** The year wheel, in the year that is named, or this one. */
  readonly wheel?: string;
  readonly row?: string;
}

/** The address of a place in the tab. */
export type TabLink = (place: TabPlace) => string;

/**
 * Links to places in the tab. In Teams they are deep links to the personal tab; where the app's id is not set, the tab's
 * own address, which Teams opens in a browser.
 */
export function tabLinks({ publicUrl, teamsAppId }: Pick<Config, 'publicUrl' | 'teamsAppId'>): TabLink {
  return (place) => {
    const query = new URLSearchParams({ ...place }).toString();
    if (teamsAppId === null) return `${publicUrl}/tab/?${query}`;
    const context = encodeURIComponent(JSON.stringify({ subEntityId: query }));
    return `https://teams.microsoft.com/l/entity/${teamsAppId}/home?context=${context}`;
  };
}
