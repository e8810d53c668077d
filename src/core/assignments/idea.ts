import { representativeOf } from '../bodies/holding';
import type { Mandate } from '../bodies/mandate';
import { dayOf, type Day, type Instant } from '../calendar';
import { checkWording, type ProposingRefusal } from '../proposals/submitting';
import { ok, refused, type Result } from '../result';
import type { New, Row } from '../stored';

/** An idea from somebody who works for a party and is no member of the body, left to the party's representative (BAD-29). */
export interface Idea extends Row {
  readonly bodyNr: number;
  readonly partyKey: string;
  readonly title: string;
  readonly text: string;
  readonly from: string;
  readonly leftOn: Day;
  /** UPN of the representative who has it to take further. */
  readonly to: string;
  readonly status: 'left' | 'takenUp' | 'notTakenUp';
}

export type IdeaRefusal =
  { readonly reason: 'nobodyRepresents'; readonly partyKey: string; readonly bodyNr: number } | ProposingRefusal;

/** Leaves an idea to the one who represents the party on that day; it is no proposal until they make it one (BAD-29). */
export function leaveIdea(command: {
  readonly now: Instant;
  readonly bodyNr: number;
  readonly partyKey: string;
  readonly mandates: readonly Mandate[];
  readonly title: string;
  readonly text: string;
  readonly upn: string;
  readonly name: string;
  readonly key: string;
}): Result<New<Idea>, IdeaRefusal> {
  const { now, bodyNr, partyKey, mandates, title, text } = command;
  const worded = checkWording(title, text);
  if (!worded.ok) return worded;
  const on = dayOf(now);
  const representative = representativeOf(mandates, bodyNr, partyKey, on);
  if (representative === undefined) return refused({ reason: 'nobodyRepresents', partyKey, bodyNr });
  return ok({
    key: command.key,
    actedBy: command.upn,
    bodyNr,
    partyKey,
    title: title.trim(),
    text: text.trim(),
    from: command.name,
    leftOn: on,
    to: representative.upn,
    status: 'left',
  });
}
