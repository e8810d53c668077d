import type { Day } from '../core/calendar';
import type { LinkAct, LinkPurpose } from '../core/links/link';
import type { Language } from '../core/people/person';
import type { GroupView } from './groupViews';
import type { PreviewView } from './previewView';
import type { MeetingView } from './views';

/** POST /link/<organisation>/code: a code is on its way. POST /link/<organisation>/session: the page is open. */
export interface LinkTold {
  readonly text: string;
  /** Names the cookie of the page that was opened; it is sent back as `Samverka-Link`. */
  readonly page?: string;
}

/** What a meeting shows of itself by a link: parts of what the tab shows the same person. */
export type LinkMeeting = Pick<
  MeetingView,
  'meeting' | 'items' | 'parties' | 'participation' | 'proposals' | 'gate' | 'round' | 'today'
>;

/** GET /link/<organisation>/view: what the person of a link may see of what it is for, and what they may do with it. */
export interface LinkView {
  readonly link: {
    readonly id: string;
    readonly purpose: LinkPurpose;
    readonly lastDay: Day;
    /** Whether its papers may be fetched as one file: GET /link/<organisation>/package. */
    readonly papers: 'here' | 'none';
  };
  readonly me: { readonly name: string; readonly language: Language };
  readonly bodyName: string;
  /** The acts of the link that are open now, or have been done: with which rows. */
  readonly acts: readonly {
    readonly act: LinkAct;
    readonly standing: 'open' | 'closed';
    readonly done: readonly string[];
  }[];
  readonly meeting: LinkMeeting | null;
  readonly group: GroupView | null;
  /** The document that is approved or commented on, as everybody will read it. */
  readonly preview: PreviewView | null;
}
