import { bodyYear, type Body } from '../bodies/body';
import { mandatesOf } from '../bodies/holding';
import { initiativeOf, type InitiativeRefusal } from '../bodies/initiative';
import type { Mandate, Role } from '../bodies/mandate';
import type { Initiator, MatterSubject, Source } from '../bodies/ruleSet';
import { dayOf, yearOf, type Day, type Instant } from '../calendar';
import type { Meeting } from '../meetings/meeting';
import { findPersonalId } from '../privacy/personalId';
import { ok, refused, type Result } from '../result';
import type { New, Stored } from '../stored';
import type { Proposal, ProposalKind } from './proposal';
import { timingOf } from './timing';

/** Characters a title may have: SharePoint's limit for a line of text. */
export const TITLE_LENGTH = 255;
/** Characters a description, a reason or a message may have. */
export const TEXT_LENGTH = 4000;

/** Why a proposal is not taken. `source` is the clause it rests on, where the body has decided one. */
export type ProposingRefusal =
  | { readonly reason: 'notAParticipant'; readonly bodyName: string; readonly source: Source | null }
  /** The body has decided who may raise matters (DEC-05): who can do it instead. */
  | {
      readonly reason: 'noInitiative';
      readonly bodyName: string;
      readonly mayRaise: readonly Initiator[];
      readonly source: Source | null;
    }
  /** May raise matters, but not about this: an auditor about anything but the audit (DEC-06). */
  | {
      readonly reason: 'otherSubject';
      readonly bodyName: string;
      readonly role: Role;
      readonly subject: MatterSubject;
      readonly source: Source;
    }
  | { readonly reason: 'noMeetingPlanned'; readonly bodyName: string }
  | { readonly reason: 'meetingHeld'; readonly day: Day }
  | { readonly reason: 'meetingCancelled'; readonly day: Day }
  | {
      readonly reason: 'lastDayPassed';
      readonly lastDay: Day;
      readonly meetingDay: Day;
      readonly source: Source | null;
      /** The day of the next meeting that can still take it, or null where none is planned. */
      readonly next: Day | null;
    }
  | { readonly reason: 'titleMissing' }
  | { readonly reason: 'titleTooLong'; readonly length: number }
  | { readonly reason: 'descriptionTooLong'; readonly length: number }
  | { readonly reason: 'personalId' };

/** Who wants to propose to which body and meeting, and when. */
export interface ProposingQuestion {
  readonly now: Instant;
  readonly body: Body;
  readonly meeting: Stored<Meeting> | undefined;
  readonly mandates: readonly Mandate[];
  readonly upn: string;
  /** What the matter is about, as far as the right to raise it goes. */
  readonly subject: MatterSubject;
}

/** The meeting that takes the proposal, and the mandate it is put forward by. */
export interface Proposing {
  readonly meeting: Stored<Meeting>;
  readonly mandate: Mandate;
}

/** A proposal as a person wants it put before a meeting. */
export interface SubmitProposal extends ProposingQuestion {
  /** The meeting a late proposal can go to instead. */
  readonly nextMeeting: Stored<Meeting> | undefined;
  readonly title: string;
  readonly description: string;
  readonly kind: ProposalKind;
  readonly key: string;
  /** Whether a late proposal asks the chair of the meeting for an exception (FSS-21). */
  readonly asException: 'ask' | 'no';
}

/**
 * Whether someone may put a proposal before a meeting at all: as the body's rule of initiative says (DEC-05, DEC-06), or
 * as a participant where it has none (FSS-20); and before the meeting has been held.
 */
export function canPropose({
  now,
  body,
  meeting,
  mandates,
  upn,
  subject,
}: ProposingQuestion): Result<Proposing, ProposingRefusal> {
  const raised = initiativeOf(mandatesOf(mandates, body.nr, upn, dayOf(now)), subject, body.rules);
  if (raised.state === 'mayNot') return refused(withoutInitiative(raised.refusal, body));
  // A meeting of another body is no meeting of this one: ids in a card are hints.
  if (meeting?.bodyNr !== body.nr) return refused({ reason: 'noMeetingPlanned', bodyName: body.name });
  if (meeting.stage === 'cancelled') return refused({ reason: 'meetingCancelled', day: meeting.day });
  if (timingOf(now, meeting, body.rules).state === 'closed')
    return refused({ reason: 'meetingHeld', day: meeting.day });
  return ok({ meeting, mandate: raised.mandate });
}

function withoutInitiative(refusal: InitiativeRefusal, { name: bodyName, rules }: Body): ProposingRefusal {
  if (refusal.reason === 'otherSubject') return { ...refusal, bodyName };
  if (rules.initiative !== null) return { ...refusal, bodyName };
  return { reason: 'notAParticipant', bodyName, source: refusal.source };
}

/**
 * Puts a proposal before a meeting, to the chair of that very meeting (FSS-21, FSG-14, AMB-17). Late, it is refused with
 * the clause and the next meeting, unless it asks the chair for an exception; it is then stored as asking.
 */
export function submitProposal(command: SubmitProposal): Result<New<Proposal>, ProposingRefusal> {
  const { now, body, upn, title, description, kind, key } = command;
  const open = canPropose(command);
  if (!open.ok) return open;
  const { meeting, mandate } = open.value;
  const worded = checkWording(title, description);
  if (!worded.ok) return worded;
  const timing = timingOf(now, meeting, body.rules);
  if (timing.state === 'late' && timing.lastDay !== null && command.asException === 'no') {
    return refused({
      reason: 'lastDayPassed',
      lastDay: timing.lastDay,
      meetingDay: meeting.day,
      source: timing.source,
      next: command.nextMeeting?.day ?? null,
    });
  }
  return ok({
    key,
    actedBy: upn,
    bodyNr: body.nr,
    bodyYear: bodyYear(body.nr, yearOf(meeting.day)),
    meetingId: meeting.id,
    title: title.trim(),
    description: description.trim(),
    kind,
    status: timing.state === 'late' ? 'exceptionAsked' : 'submitted',
    submittedBy: upn,
    submitterName: mandate.personName,
    partyKey: mandate.partyKey,
    submittedAt: now,
    lastDay: timing.lastDay,
    reason: '',
    referredTo: null,
    matterId: null,
  });
}

/** Whether title and description can be stored: filled in, not too long, and without a personal identity number. */
export function checkWording(title: string, description: string): Result<'stands', ProposingRefusal> {
  if (findPersonalId(`${title}\n\n${description}`) === 'found') return refused({ reason: 'personalId' });
  if (title.trim() === '') return refused({ reason: 'titleMissing' });
  if (title.trim().length > TITLE_LENGTH) return refused({ reason: 'titleTooLong', length: title.trim().length });
  if (description.trim().length > TEXT_LENGTH) {
    return refused({ reason: 'descriptionTooLong', length: description.trim().length });
  }
  return ok('stands');
}
