import type { Mandate } from '../core/bodies/mandate';
import type { DatedName } from '../core/bodies/body';
import type { StaffingFault } from '../core/bodies/staffingFault';
import type { Day } from '../core/calendar';
import type { ActName } from './acts';
import type { MailingView } from './mailingView';
import type { Me, Unreadable } from './views';

/** One mandate that holds today, or will. */
export interface MandateView extends Pick<
  Mandate,
  'role' | 'decides' | 'from' | 'to' | 'representationType' | 'appointedBy' | 'employedBy' | 'order' | 'rights'
> {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  /** Name of the member a substitute belongs to; null where the order decides. */
  readonly substituteFor: string | null;
  readonly standing: 'holds' | 'coming';
  /** The same role goes on with the same person: to a day, or without one. Null where it does not go on. */
  readonly goesOn: { readonly to: Day | null } | null;
  /** Calendar days to its last day, 0 today; null while it runs without one, is not near its end, or goes on. */
  readonly endsIn: number | null;
  readonly may: readonly ActName[];
}

/** A party of the body with those who stand for it. */
export interface PartyMembersView {
  readonly partyKey: string;
  /** What it is called today. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** What it was called before, and will be, each for its days (AMB-12). */
  readonly otherNames: readonly DatedName[];
  readonly leavesOn: Day | null;
  readonly mandates: readonly MandateView[];
}

/** The term that runs, where the body has decided one (SFB-06). */
export interface TermView {
  readonly from: Day | null;
  readonly to: Day;
  readonly standing: 'running' | 'endsSoon';
  /** Those whose mandates reach into the next term or have no last day; told when the end is near. */
  readonly unsettled: readonly string[];
  readonly clause: string;
}

/** GET /api/bodies/<nr>/members: who is what in a body, what is missing, and which terms end. */
export interface MembersPage {
  readonly me: Me;
  readonly today: Day;
  readonly body: { readonly nr: string; readonly name: string; readonly shortName: string };
  readonly parties: readonly PartyMembersView[];
  /** Those who stand for no party of the body: a chair from outside, a secretary, an auditor. */
  readonly others: readonly MandateView[];
  readonly faults: readonly StaffingFault[];
  /** Null where the body has decided no term. */
  readonly term: TermView | null;
  /** What has been sent to several, the latest first; null for those who do not follow up. */
  readonly mailings: readonly MailingView[] | null;
  readonly may: readonly ActName[];
  readonly unreadable: readonly Unreadable[];
}
