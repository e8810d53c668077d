/** What the tab knows of the program it is shown in. Teams is one such host; nothing outside teams.ts knows which. */
export type ThemeName = 'light' | 'dark' | 'contrast';

/** Where in the host the tab is shown: it sets how large the type is. */
export type Frame = 'content' | 'sidePanel' | 'meetingStage' | 'settings' | 'task';

export interface HostContext {
  readonly theme: ThemeName;
  /** The person's object id in Entra, as the host says it: what a cookie has brought is shown to nobody else. */
  readonly personId: string | undefined;
  /** `sv-SE`, as the host's own language is set. */
  readonly locale: string;
  readonly frame: Frame;
  /** Id the tab was added with: the address of the body. */
  readonly pageId: string;
  /** What a deep link pointed to, or undefined. */
  readonly subPageId: string | undefined;
}

export interface Host {
  readonly context: HostContext;
  /** The person's token for the service. `fresh` after the service refused the one at hand. */
  readonly token: (which: 'atHand' | 'fresh') => Promise<string>;
  readonly onTheme: (changed: (theme: ThemeName) => void) => void;
  /** Tells the host that the first view is shown. */
  readonly shown: () => void;
  /** Lets the person share an address within the tab. */
  readonly share: (subPageId: string, label: string) => void;
  /** On the configuration page: what is saved when the person presses the host's own Save. */
  readonly offer: (choice: TabChoice) => void;
}

/** The tab a person is adding to a channel. */
export interface TabChoice {
  readonly entityId: string;
  readonly name: string;
  readonly contentUrl: string;
  readonly websiteUrl: string;
}
