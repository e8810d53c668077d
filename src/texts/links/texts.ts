import type { Day } from '../../core/calendar';
import type { GivingRefusal } from '../../core/links/giving';
import type { ClosedRefusal, CodeRefusal } from '../../core/links/life';
import type { LinkPurpose } from '../../core/links/link';
import type { UseRefusal } from '../../core/links/using';
import type { Said } from '../said';

/** Everything that keeps somebody out, or keeps a link from being used. */
export type LinkRefusal =
  | ClosedRefusal
  | CodeRefusal
  | UseRefusal
  | { readonly reason: 'unknown' }
  | { readonly reason: 'wrongCode' }
  | { readonly reason: 'tooManyCodes' }
  | { readonly reason: 'signedOut' }
  | { readonly reason: 'busy' }
  | { readonly reason: 'notSent' };

/** What a list tells of a link: the day of its meeting and the name of its group, where it has one, and how often it was used. */
interface ListedLink {
  readonly purpose: LinkPurpose;
  readonly meeting: Day | null;
  readonly group: string | null;
  readonly madeOn: Day;
  readonly lastDay: Day;
  readonly used: number;
}

/** The sentences about personal links: on the page, in letters, and in the answers to acts. */
export interface LinkTexts {
  readonly refused: Said<LinkRefusal>;
  readonly giving: Said<GivingRefusal>;
  readonly notInRegister: string;
  readonly done: {
    readonly sent: (name: string, lastDay: Day) => string;
    readonly revoked: (name: string) => string;
  };
  /** What the page says when a code has gone. It never says to which address. */
  readonly codeSent: string;
  /** Links that are open, for whoever may take them back. */
  readonly list: {
    readonly heading: string;
    readonly about: { readonly all: string; readonly own: string };
    readonly none: string;
    readonly revoke: string;
    readonly revokes: string;
    readonly text: (link: ListedLink) => string;
  };
  readonly letter: {
    /** What the address is written as, after what it is for. */
    readonly open: Readonly<Record<LinkPurpose, string>>;
    readonly about: (lastDay: Day) => string;
  };
  readonly code: {
    readonly subject: string;
    readonly lines: (code: string) => readonly string[];
    readonly unasked: string;
  };
}
