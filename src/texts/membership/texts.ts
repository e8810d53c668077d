import type { Act } from '../../core/bodies/act';
import type { Role } from '../../core/bodies/role';
import type { NoticeOfLeaving } from '../../core/bodies/body';
import type { Day } from '../../core/calendar';
import type { HandoverRefusal } from '../../core/handover/handOver';
import type { Holding } from '../../core/handover/holding';
import type { NoticeRefusal } from '../../core/membership/leaving';
import type { ElectRefusal } from '../../core/membership/electing';
import type { EndRoleRefusal, GiveRoleRefusal } from '../../core/membership/roles';
import type { Said } from '../said';

/** The sentences about who is what in a body. */
export interface MembershipTexts {
  readonly role: Readonly<Record<Role, string>>;
  readonly act: Readonly<Record<Act, string>>;
  readonly give: Said<GiveRoleRefusal | { readonly reason: 'personUnknown'; readonly upn: string }>;
  readonly given: (name: string, role: Role, from: Day, to: Day | null) => string;
  readonly elect: Said<ElectRefusal>;
  readonly notItsCommittee: string;
  readonly electToConfirm: (name: string, role: Role, bodyName: string, from: Day) => string;
  readonly elected: (name: string, role: Role, bodyName: string, from: Day) => string;
  /** The decision an election rests on, with its § where it has one. */
  readonly restsOn: (title: string, decidedOn: Day, section: number | null) => string;
  readonly end: Said<EndRoleRefusal>;
  readonly endToConfirm: (name: string, role: Role, lastDay: Day) => string;
  readonly ended: (name: string, role: Role, lastDay: Day) => string;
  /** A party nobody represents from a day. */
  readonly gap: (party: string, from: Day) => string;
  /** A meeting whose turn the person has after the last day. */
  readonly turnLeft: (day: Day) => string;
  readonly leaving: {
    readonly refused: Said<NoticeRefusal>;
    readonly toConfirm: (party: string, leaving: NoticeOfLeaving) => string;
    readonly noted: (party: string, leaving: NoticeOfLeaving) => string;
    /** For how long it is bound, and where that stands. */
    readonly time: (years: number, clause: string) => string;
  };
  readonly handOver: Said<HandoverRefusal>;
  readonly handOverToConfirm: (leaving: string, successor: string, from: Day) => string;
  readonly handedOver: (leaving: string, successor: string, from: Day) => string;
  readonly holding: (holding: Holding, party: string | null) => string;
  readonly ofBody: (name: string, line: string) => string;
  readonly follows: (title: string) => string;
  /** A body where somebody else has to hand over. */
  readonly notYours: (bodyName: string) => string;
  readonly nothingHeld: string;
}
