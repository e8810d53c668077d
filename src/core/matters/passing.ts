import { bodyYear } from '../bodies/body';
import type { RuleSet } from '../bodies/ruleSet';
import { dayOf, yearOf, type Instant } from '../calendar';
import type { Meeting } from '../meetings/meeting';
import type { Proposal, ProposalKind } from '../proposals/proposal';
import { checkWording, type ProposingRefusal } from '../proposals/submitting';
import { timingOf } from '../proposals/timing';
import { ok, refused, type Result } from '../result';
import type { New, Stored } from '../stored';
import { canPass } from './crossing';
import type { Hop, HopOutcome } from './hop';
import type { CrossingRefusal, Place } from './place';

/** Deadlines a question is measured by in the body it comes to. */
export type ReceivingRules = Pick<RuleSet, 'proposalDaysBefore' | 'agendaDaysBefore'>;

/** What a place hands on: its line, with the matter it is a passage of. */
export interface PassedLine {
  readonly matterId: number;
  readonly title: string;
  readonly description: string;
  readonly kind: ProposalKind;
}

/** Who acts, and for which party. */
export interface Actor {
  readonly upn: string;
  readonly name: string;
  readonly partyKey: string | null;
}

/** A line of one place to be put before a meeting of a body. */
export interface PassOn {
  readonly now: Instant;
  readonly line: PassedLine;
  readonly from: Place;
  readonly to: Place & { readonly bodyNr: number };
  /** The meeting it is put before, or undefined where none is planned. */
  readonly meeting: Stored<Meeting> | undefined;
  /** The meeting that can take it when it is late for that one. */
  readonly nextMeeting: Stored<Meeting> | undefined;
  readonly rules: ReceivingRules;
  readonly by: Actor;
  readonly outcome: HopOutcome;
  /** Why it is passed on, in the words of the one who does it; follows the question. */
  readonly reason: string;
  readonly key: string;
  readonly asException: 'ask' | 'no';
}

export type PassingRefusal = CrossingRefusal | { readonly reason: 'reasonMissing' } | ProposingRefusal;

/** What passing on makes: a proposal in the other body and the hop between the two. */
export interface PassedOn {
  readonly proposal: New<Proposal>;
  readonly hop: New<Hop>;
}

/**
 * Puts a line of one body before another as a proposal there: it is put forward, so it meets that body's own last day,
 * and late is late there (ESC-03). No right of initiative in the other body is asked for: it is the body that puts it
 * forward, not the person.
 */
export function passOn(command: PassOn): Result<PassedOn, PassingRefusal> {
  const open = canPass(command.from, command.to);
  return open.ok ? putBefore(command) : open;
}

/** The same, wherever it comes from: whether it may go there has been asked. */
export function putBefore(command: PassOn): Result<PassedOn, Exclude<PassingRefusal, CrossingRefusal>> {
  const { now, line, to, meeting, rules, by, key } = command;
  if (command.reason.trim() === '') return refused({ reason: 'reasonMissing' });
  const description = `${line.description.trim()}\n\n${command.reason.trim()}`.trim();
  const worded = checkWording(line.title, description);
  if (!worded.ok) return worded;
  if (meeting?.bodyNr !== to.bodyNr) return refused({ reason: 'noMeetingPlanned', bodyName: to.name });
  if (meeting.stage === 'cancelled') return refused({ reason: 'meetingCancelled', day: meeting.day });
  const timing = timingOf(now, meeting, rules);
  if (timing.state === 'closed') return refused({ reason: 'meetingHeld', day: meeting.day });
  if (timing.state === 'late' && timing.lastDay !== null && command.asException === 'no') {
    return refused({
      reason: 'lastDayPassed',
      lastDay: timing.lastDay,
      meetingDay: meeting.day,
      source: timing.source,
      next: command.nextMeeting?.day ?? null,
    });
  }
  const proposal: New<Proposal> = {
    key,
    actedBy: by.upn,
    bodyNr: to.bodyNr,
    bodyYear: bodyYear(to.bodyNr, yearOf(meeting.day)),
    meetingId: meeting.id,
    title: line.title.trim(),
    description,
    kind: line.kind,
    status: timing.state === 'late' ? 'exceptionAsked' : 'submitted',
    submittedBy: by.upn,
    submitterName: by.name,
    partyKey: by.partyKey,
    submittedAt: now,
    lastDay: timing.lastDay,
    reason: '',
    referredTo: null,
    matterId: line.matterId,
  };
  return ok({ proposal, hop: hopOf(command) });
}

function hopOf({ now, line, from, to, by, outcome, key }: PassOn): New<Hop> {
  return {
    key: `hop:${key}`,
    actedBy: by.upn,
    matterId: line.matterId,
    day: dayOf(now),
    personName: by.name,
    at: from,
    outcome,
    from: null,
    to: { kind: to.kind, key: to.key, name: to.name, organisation: to.organisation },
    document: null,
  };
}
