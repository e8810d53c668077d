import type { Day, Instant } from '../calendar';
import type { Row } from '../stored';

/** What a personal link is for. */
export const LINK_PURPOSES = ['meeting', 'sending', 'comments', 'group'] as const;
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

/** What an act of a link is about: the meeting, a line of it, its draft notes, the working group, or the link itself. */
export type LinkSubject = 'meeting' | 'item' | 'minutes' | 'group' | 'link';

/**
 * The acts each purpose opens, and nothing else: every act is asked of the same rules as in the tab, so that a link adds
 * nothing to what a role gives. A new link for what is used can be asked for by its own person, once.
 */
export const LINK_ACTS = {
  // FSS-20 and FSS-15: whoever is called proposes, and their party says who comes for which line.
  meeting: {
    submitProposal: 'meeting',
    answerAgenda: 'item',
    tellAbsence: 'meeting',
    renewPersonalLink: 'link',
  },
  // FSS-10: the chair, or the deputy for the chair, lets the agenda go out.
  sending: { sendAgenda: 'meeting', renewPersonalLink: 'link' },
  // LSG-15: those who attended comment on the draft.
  comments: { commentOnNotes: 'minutes', renewPersonalLink: 'link' },
  // WG-08: whoever has a seat in a group reports for it.
  group: { reportFromGroup: 'group', renewPersonalLink: 'link' },
} as const satisfies Readonly<Record<LinkPurpose, Readonly<Record<string, LinkSubject>>>>;

type ActsOfPurpose = { [Purpose in LinkPurpose]: keyof (typeof LINK_ACTS)[Purpose] }[LinkPurpose];
/** An act that some link opens. */
export type LinkAct = ActsOfPurpose;

/** The code that is waiting to be written back. `hash`: keyed, of the code; the code itself is kept nowhere. */
export interface LinkCode {
  readonly hash: string;
  /** Real time. */
  readonly until: Instant;
  /** Wrong ones written against this very code. */
  readonly tries: number;
}

/**
 * A link of one person, for one thing, to a last day. The address is made when the letter goes and kept nowhere: `hash` is
 * SHA-256 of what sets it apart, in hexadecimal, and empty until then.
 */
export interface PersonalLink extends Row {
  readonly bodyNr: number;
  readonly upn: string;
  readonly name: string;
  /** Where it was sent, and the only place a code goes. */
  readonly mail: string;
  readonly purpose: LinkPurpose;
  /** The meeting it is for, or null where it is for a group. */
  readonly meetingId: number | null;
  /** The working group it is for, or null. */
  readonly groupId: number | null;
  readonly hash: string;
  readonly madeAt: Instant;
  /** It holds to the end of this day. */
  readonly lastDay: Day;
  readonly revokedAt: Instant | null;
  /** What has been done with it, each an act and the row it was about: `answerAgenda:31`. */
  readonly used: readonly string[];
  readonly code: LinkCode | null;
  /** When its latest codes were sent, real time, the newest last. */
  readonly codesAt: readonly Instant[];
  /** Wrong codes since the last right one. */
  readonly wrong: number;
  /** SHA-256 of the session it has open, or empty. */
  readonly session: string;
  readonly sessionUntil: Instant | null;
}
