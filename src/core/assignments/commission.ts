import type { Day } from '../calendar';
import { findPersonalId } from '../privacy/personalId';
import { ok, refused, type Result } from '../result';
import type { New, Row, Stored } from '../stored';
import type { Assignment } from './assignment';
import { samePlace, type Place } from '../matters/place';

/** What an assignment is for: to get something done, to bring ideas (BAD-10), or to take part somewhere for the body (PL-07). */
export const COMMISSION_KINDS = ['task', 'ideas', 'participation'] as const;
export type CommissionKind = (typeof COMMISSION_KINDS)[number];

/** Who gives an assignment: a body, by a decision of it or without one. */
export interface Commissioner {
  readonly body: Place;
  readonly decisionKey: string | null;
}

/** Who has an assignment: a person, or a body, group or operation as a whole. */
export type Recipient =
  | { readonly kind: 'person'; readonly upn: string | null; readonly name: string }
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'operation'; readonly name: string; readonly partyKey: string };

/** What was reported back to the one who gave the assignment. */
export interface ReportBack {
  readonly on: Day;
  readonly by: string;
  readonly text: string;
}

/** An assignment with the one who gave it and the one who has it (BAD-05). It is done when it has been reported back. */
export interface Commission extends Assignment {
  readonly kind: CommissionKind;
  readonly commissioner: Commissioner;
  readonly recipient: Recipient;
  /** Group that the recipient takes part in for the body; empty where it is no such assignment (PL-07). */
  readonly takesPartIn: string;
  readonly report: ReportBack | null;
}

/**
 * An assignment as it stands in the body that has it, or whose group has it: what it is, who gave it and by when. It is
 * there to be reported from, since who has an assignment need have no role in the body that gave it (BAD-10).
 */
export interface ReceivedCommission extends Row {
  /** Number of the body that has it, or that its group belongs to. */
  readonly bodyNr: number;
  readonly assignmentId: number;
  readonly kind: CommissionKind;
  readonly what: string;
  readonly from: Place;
  readonly to: Place;
  readonly due: Day;
  readonly receivedOn: Day;
  readonly report: ReportBack | null;
}

/** What the recipient of an assignment sees of it in its own body. */
export function received(
  { id, key, actedBy, kind, what, commissioner, due }: Stored<Commission>,
  to: Place,
  at: { readonly bodyNr: number; readonly on: Day },
): New<ReceivedCommission> {
  return {
    ...{ key: `received:${key}`, actedBy, bodyNr: at.bodyNr, assignmentId: id, kind, what },
    ...{ from: commissioner.body, to, due, receivedOn: at.on, report: null },
  };
}

export type CommissionRefusal =
  | { readonly reason: 'whatMissing' }
  | { readonly reason: 'recipientMissing' }
  /** A body notes its own assignments at its meetings. */
  | { readonly reason: 'ownBody'; readonly name: string }
  | { readonly reason: 'groupMissing' }
  | { readonly reason: 'dueNotLater'; readonly due: Day }
  | { readonly reason: 'personalId' };

/** An assignment to be given; the rest of the row is filled in by its recipient and its kind. */
export type GiveCommission = Omit<New<Commission>, 'status' | 'report' | 'upn' | 'who' | 'importedFrom'> & {
  readonly today: Day;
};

/** Gives an assignment: something to be done, by somebody, by a day after today (BAD-05, BAD-10, PL-07). */
export function giveCommission(command: GiveCommission): Result<New<Commission>, CommissionRefusal> {
  const { today, ...given } = command;
  const who = nameOfRecipient(given.recipient);
  if (given.what.trim() === '') return refused({ reason: 'whatMissing' });
  if (who === '') return refused({ reason: 'recipientMissing' });
  if (given.recipient.kind === 'place' && samePlace(given.recipient.place, given.commissioner.body)) {
    return refused({ reason: 'ownBody', name: who });
  }
  if (given.kind === 'participation' && given.takesPartIn.trim() === '') return refused({ reason: 'groupMissing' });
  if (given.due <= today) return refused({ reason: 'dueNotLater', due: given.due });
  if (findPersonalId(`${given.what}\n\n${who}`) === 'found') return refused({ reason: 'personalId' });
  const upn = given.recipient.kind === 'person' ? given.recipient.upn : null;
  return ok({ ...given, what: given.what.trim(), upn, who, status: 'open', report: null, importedFrom: null });
}

function nameOfRecipient(recipient: Recipient): string {
  return (recipient.kind === 'place' ? recipient.place.name : recipient.name).trim();
}

export type ReportBackRefusal =
  | { readonly reason: 'alreadyReported'; readonly on: Day }
  | { readonly reason: 'reportMissing'; readonly commissioner: string }
  | { readonly reason: 'personalId' };

/** What changes on an assignment that has been reported back. */
export type ReportedCommission = Pick<Commission, 'status' | 'report'>;

/**
 * Reports an assignment back to the one who gave it, which is what closes it and the only thing that does (BAD-09):
 * without words it is refused with whom the report is for.
 */
export function reportBack(
  commission: Pick<Commission, 'report' | 'commissioner'>,
  report: ReportBack,
): Result<ReportedCommission, ReportBackRefusal> {
  if (commission.report !== null) return refused({ reason: 'alreadyReported', on: commission.report.on });
  if (report.text.trim() === '') {
    return refused({ reason: 'reportMissing', commissioner: commission.commissioner.body.name });
  }
  if (findPersonalId(report.text) === 'found') return refused({ reason: 'personalId' });
  return ok({ status: 'done', report: { ...report, text: report.text.trim() } });
}
