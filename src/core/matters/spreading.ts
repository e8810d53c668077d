import type { Source } from '../bodies/ruleSet';
import { dayOf, type Day, type Instant } from '../calendar';
import type { Meeting } from '../meetings/meeting';
import { timingOf } from '../proposals/timing';
import { ok, refused, type Result } from '../result';
import type { New, Row, Stored } from '../stored';
import {
  passOn,
  type Actor,
  type PassedLine,
  type PassedOn,
  type PassingRefusal,
  type ReceivingRules,
} from './passing';
import type { Place } from './place';

/** What one of the bodies asked answered. */
export interface SpreadAnswer {
  readonly on: Day;
  readonly text: string;
}

/** One of the bodies a question was spread to. */
export interface SpreadPart {
  readonly bodyNr: number;
  readonly name: string;
  /** Meeting it was put before; null while the body has none planned that can take it in time. */
  readonly meetingId: number | null;
  readonly answer: SpreadAnswer | null;
}

/** A question put to several bodies with one text, so that it stays the same question in all of them. */
export interface SpreadQuestion extends Row {
  readonly matterId: number;
  readonly title: string;
  readonly description: string;
  readonly from: Place;
  readonly parts: readonly SpreadPart[];
  /** Why it did not go to all; empty when it did. */
  readonly reason: string;
  readonly spreadOn: Day;
}

/** A body that a question can be spread to, with what it takes to put it before one of its meetings. */
export interface SpreadTarget {
  readonly place: Place & { readonly bodyNr: number };
  /** Meetings not yet held, the soonest first. */
  readonly meetings: readonly Stored<Meeting>[];
  readonly rules: ReceivingRules;
}

/** A question to be spread. */
export interface Spread {
  readonly now: Instant;
  readonly line: PassedLine;
  readonly from: Place;
  /** Every body that the question could go to. */
  readonly targets: readonly SpreadTarget[];
  /** Numbers of the bodies it is to go to. */
  readonly chosen: readonly number[];
  readonly by: Actor;
  /** Why it is put to them, in the words of the one who does it. */
  readonly why: string;
  readonly key: string;
}

export type SpreadRefusal =
  | PassingRefusal
  | { readonly reason: 'noneChosen' }
  | { readonly reason: 'unknownBody'; readonly bodyNr: number }
  | {
      readonly reason: 'fewerThanAll';
      readonly chosen: number;
      readonly of: number;
      readonly left: readonly string[];
      readonly source: Source;
    };

/** What spreading makes: the question with its parts, and a proposal and a hop for each part a meeting takes in time. */
export interface Spreading {
  readonly question: New<SpreadQuestion>;
  readonly passed: readonly PassedOn[];
}

/** Lifts one question to several groups at once, with the same text (PL-05, LSG-19). */
export function liftToGroups(command: Spread): Result<Spreading, SpreadRefusal> {
  return spread(command, '');
}

/**
 * Lifts a question from the city-wide forum to the area forums, to be handled the same way in each (ESC-04). The
 * condition is sameness, so fewer than all of them needs a reason (ESC-05).
 */
export function spreadToAreas(
  command: Spread & { readonly reasonForFewer: string; readonly source: Source },
): Result<Spreading, SpreadRefusal> {
  const left = command.targets.filter(({ place }) => !command.chosen.includes(place.bodyNr));
  if (left.length > 0 && command.chosen.length > 0 && command.reasonForFewer.trim() === '') {
    return refused({
      reason: 'fewerThanAll',
      chosen: command.targets.length - left.length,
      of: command.targets.length,
      left: left.map(({ place }) => place.name),
      source: command.source,
    });
  }
  return spread(command, left.length === 0 ? '' : command.reasonForFewer.trim());
}

function spread(command: Spread, reason: string): Result<Spreading, SpreadRefusal> {
  const { targets, now, line, from, by, key } = command;
  const chosen = [...new Set(command.chosen)];
  if (chosen.length === 0) return refused({ reason: 'noneChosen' });
  const unknown = chosen.find((nr) => !targets.some(({ place }) => place.bodyNr === nr));
  if (unknown !== undefined) return refused({ reason: 'unknownBody', bodyNr: unknown });
  const taking = targets.filter(({ place }) => chosen.includes(place.bodyNr));
  const parts: SpreadPart[] = [];
  const passed: PassedOn[] = [];
  for (const target of taking) {
    const meeting = target.meetings.find((one) => isOpen(now, one, target.rules));
    const made = passOn({
      now,
      line,
      from,
      to: target.place,
      meeting,
      nextMeeting: undefined,
      rules: target.rules,
      by,
      outcome: 'spread',
      reason: command.why,
      key: `${key}:${String(target.place.bodyNr)}`,
      asException: 'no',
    });
    if (made.ok) passed.push(made.value);
    // No meeting that can take it is planned there: the part stands and waits for one, it is never put in late.
    else if (made.refusal.reason !== 'noMeetingPlanned') return made;
    parts.push({
      bodyNr: target.place.bodyNr,
      name: target.place.name,
      meetingId: meeting?.id ?? null,
      answer: null,
    });
  }
  const question: New<SpreadQuestion> = {
    key,
    actedBy: by.upn,
    matterId: line.matterId,
    title: line.title.trim(),
    description: line.description.trim(),
    from,
    parts,
    reason,
    spreadOn: dayOf(now),
  };
  return ok({ question, passed });
}

function isOpen(now: Instant, meeting: Stored<Meeting>, rules: ReceivingRules): boolean {
  if (meeting.stage === 'cancelled') return false;
  const { state } = timingOf(now, meeting, rules);
  return state === 'inTime' || state === 'noRule';
}
