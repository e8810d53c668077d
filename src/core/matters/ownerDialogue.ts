import type { DialogueInitiatorKind } from '../bodies/matterRules';
import type { Decided, Source } from '../bodies/ruleSet';
import type { Day } from '../calendar';
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
