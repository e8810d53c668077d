/** Light or dark, as the page round the archive is. */
export type ArchiveLook = 'light' | 'dark';

/** What a page gives the archive so that it can be shown there. */
export interface ArchiveMounting {
  /** `https://tenant.sharepoint.com/sites/goteborg`. */
  readonly siteUrl: string;
  /** Sends one request as whoever reads the page: SharePoint answers with what they may read. */
  readonly send: (url: string, init: RequestInit) => Promise<SentAnswer>;
  /** The language of the page, as `sv-SE`: Swedish is shown in Swedish, all else in English. */
  readonly culture: string;
  readonly look: ArchiveLook;
}

/** An answer as a browser gives it, or the client of a SharePoint page. */
export interface SentAnswer {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** An archive that is shown. */
export interface MountedArchive {
  /** Follows the page when it becomes dark or light. */
  follow(look: ArchiveLook): void;
  /** Takes it away. It is not shown again. */
  unmount(): void;
}
