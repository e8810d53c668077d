import type { Role } from '../../core/bodies/role';
import type { Instant } from '../../core/calendar';
import type { NoticeSettings } from '../../core/notices/settings';
import type { Person } from '../../core/people/person';

/** What is kept about somebody in one organisation, as it is told to them. */
export interface KeptAboutMe {
  readonly person: Pick<
    Person,
    'name' | 'upn' | 'mail' | 'reach' | 'language' | 'identity' | 'conversation' | 'settings'
  >;
  readonly roles: readonly { readonly bodyName: string; readonly role: Role }[];
  readonly drafts: number;
  /** Reports begun in the chat and not handed in. */
  readonly reports: number;
  /** Assignments that are the person's and not yet done. */
  readonly assignments: number;
  /** Notices kept of what was sent to them. */
  readonly notices: number;
  /** Personal links that nobody has taken back. */
  readonly links: number;
  /** Plans of a year whose days the person has answered about. */
  readonly dates: number;
}

/** The sentences about what is kept of a person, how they are told, and requests for public documents. */
export interface OneselfTexts {
  readonly settings: (settings: NoticeSettings) => string;
  readonly settingsSaved: (settings: NoticeSettings) => string;
  readonly askSettings: string;
  readonly whichSettings: string;
  readonly aboutMe: (kept: KeptAboutMe) => readonly string[];
  readonly askForget: string;
  readonly forgetLines: readonly string[];
  readonly forgotten: string;
  readonly document: {
    readonly ask: string;
    readonly lines: (request: string, registrar: string | null) => readonly string[];
    readonly which: string;
    readonly subject: string;
    readonly sender: string;
    readonly registrar: string;
    readonly handedOver: (number: number, at: Instant, registrar: string | null) => string;
  };
  readonly feed: {
    readonly made: string;
    readonly revoked: string;
    readonly name: string;
    readonly event: (bodyName: string, chairName: string) => string;
  };
  readonly noBody: string;
}
