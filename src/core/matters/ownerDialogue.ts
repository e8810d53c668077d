import type { DialogueInitiatorKind } from '../bodies/matterRules';
import type { Decided, Source } from '../bodies/ruleSet';
import type { ClockTime, Day } from '../calendar';
import { findPersonalId } from '../privacy/personalId';
import { ok, refused, type Result } from '../result';
import type { New, Row } from '../stored';

/** Who called for an owner dialogue: a member, by its party, or the association itself (DEC-09). */
export type DialogueInitiator = { readonly by: 'member'; readonly partyKey: string } | { readonly by: 'association' };

/** A meeting of its own kind between an association and its members (ägardialog). */
export interface OwnerDialogue extends Row {
  readonly kind: 'ownerDialogue';
  readonly bodyNr: number;
  readonly initiator: DialogueInitiator;
  readonly subject: string;
  readonly asked: Day;
  readonly source: Source;
}

/** When and where a dialogue is held. Wall clock in Europe/Stockholm. */
export interface DialogueMeeting {
  readonly day: Day;
  readonly starts: ClockTime;
  readonly ends: ClockTime;
  readonly place: string;
}

/** What was noted of a dialogue: the members that took part, by their keys, and what was said. */
export interface DialogueNotes {
  readonly on: Day;
  readonly by: string;
  readonly present: readonly string[];
  readonly text: string;
}

/** A dialogue as it is kept: called for, planned as a meeting, noted. */
export interface KeptDialogue extends OwnerDialogue {
  readonly meeting: DialogueMeeting | null;
  readonly notes: DialogueNotes | null;
}

/** How far a dialogue has come on a day: what is to be done next, or that it is done. */
export function dialogueState(
  { meeting, notes }: Pick<KeptDialogue, 'meeting' | 'notes'>,
  today: Day,
): 'toPlan' | 'planned' | 'toNote' | 'noted' {
  if (notes !== null) return 'noted';
  if (meeting === null) return 'toPlan';
  return today < meeting.day ? 'planned' : 'toNote';
}

export type DialogueMeetingRefusal =
  | { readonly reason: 'alreadyNoted'; readonly on: Day }
  | { readonly reason: 'dueBeforeToday'; readonly due: Day }
  | { readonly reason: 'endsBeforeStart' }
  | { readonly reason: 'notPlanned' }
  | { readonly reason: 'notHeldYet'; readonly day: Day }
  | { readonly reason: 'notAMember'; readonly partyKey: string; readonly source: Source }
  | { readonly reason: 'answerMissing' }
  | { readonly reason: 'personalId' };

/** Plans the meeting of a dialogue, or moves it: on a day from today, until it has been noted (DEC-09). */
export function planDialogue(
  dialogue: Pick<KeptDialogue, 'notes'>,
  meeting: DialogueMeeting,
  today: Day,
): Result<Pick<KeptDialogue, 'meeting'>, DialogueMeetingRefusal> {
  if (dialogue.notes !== null) return refused({ reason: 'alreadyNoted', on: dialogue.notes.on });
  if (meeting.day < today) return refused({ reason: 'dueBeforeToday', due: meeting.day });
  if (meeting.ends <= meeting.starts) return refused({ reason: 'endsBeforeStart' });
  return ok({ meeting: { ...meeting, place: meeting.place.trim() } });
}

/** Notes a dialogue that has been held, once: which members took part and what was said (DEC-09). */
export function noteDialogue(
  dialogue: Pick<KeptDialogue, 'meeting' | 'notes' | 'source'>,
  notes: DialogueNotes,
  memberParties: readonly string[],
): Result<Pick<KeptDialogue, 'notes'>, DialogueMeetingRefusal> {
  const { meeting, source } = dialogue;
  if (dialogue.notes !== null) return refused({ reason: 'alreadyNoted', on: dialogue.notes.on });
  if (meeting === null) return refused({ reason: 'notPlanned' });
  if (notes.on < meeting.day) return refused({ reason: 'notHeldYet', day: meeting.day });
  const outside = notes.present.find((partyKey) => !memberParties.includes(partyKey));
  if (outside !== undefined) return refused({ reason: 'notAMember', partyKey: outside, source });
  if (notes.text.trim() === '') return refused({ reason: 'answerMissing' });
  if (findPersonalId(notes.text) === 'found') return refused({ reason: 'personalId' });
  return ok({ notes: { ...notes, text: notes.text.trim() } });
}

export type DialogueRefusal =
  | { readonly reason: 'notDecided'; readonly rule: 'ownerDialogue' }
  | { readonly reason: 'notAnInitiator'; readonly by: DialogueInitiator['by']; readonly source: Source }
  | { readonly reason: 'notAMember'; readonly partyKey: string; readonly source: Source }
  | { readonly reason: 'subjectMissing' };

/** Calls for an owner dialogue: a member or the association may, as the statutes say, and who did is stored (DEC-09). */
export function callOwnerDialogue(command: {
  readonly bodyNr: number;
  readonly initiator: DialogueInitiator;
  readonly rule: Decided<readonly DialogueInitiatorKind[]>;
  readonly memberParties: readonly string[];
  readonly subject: string;
  readonly today: Day;
  readonly upn: string;
  readonly key: string;
}): Result<New<OwnerDialogue>, DialogueRefusal> {
  const { initiator, rule, subject } = command;
  if (rule === null) return refused({ reason: 'notDecided', rule: 'ownerDialogue' });
  const { source } = rule;
  if (!rule.value.includes(initiator.by)) return refused({ reason: 'notAnInitiator', by: initiator.by, source });
  if (initiator.by === 'member' && !command.memberParties.includes(initiator.partyKey)) {
    return refused({ reason: 'notAMember', partyKey: initiator.partyKey, source });
  }
  if (subject.trim() === '') return refused({ reason: 'subjectMissing' });
  return ok({
    key: command.key,
    actedBy: command.upn,
    kind: 'ownerDialogue',
    bodyNr: command.bodyNr,
    initiator,
    subject: subject.trim(),
    asked: command.today,
    source,
  });
}
