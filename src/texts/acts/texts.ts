import type { Finding } from '../../core/agenda/finding';
import type { ItemOrigin } from '../../core/agenda/item';
import type { Act } from '../../core/bodies/rights';
import type { Source } from '../../core/bodies/ruleSet';
import type { Day } from '../../core/calendar';
import type { StageRefusal } from '../../core/meetings/stages';
import type { AnswerRefusal } from '../../core/proposals/answering';
import type { Said } from '../said';

/** What a line of the agenda comes from, in the facts its phrase is made of. */
export interface OriginFacts {
  readonly origin: ItemOrigin;
  /** Who put it forward, or null. */
  readonly who: string | null;
  /** Party they stand for, or null. */
  readonly party: string | null;
  /** Month of the wheel entry, 1 to 12, or null. */
  readonly month: number | null;
  /** Day of the meeting it comes from, or null. */
  readonly day: Day | null;
}

/** What sending or publishing sets off, for the sentences of the gate. */
export interface GateFacts {
  readonly bodyName: string;
  readonly meetingDay: Day;
  readonly receivers: number;
  readonly channel: 'posted' | 'none';
}

/** The sentences of the service's answers to the tab. */
export interface ActTexts {
  readonly notFound: string;
  readonly unknownPerson: Readonly<Record<'noOne' | 'ambiguous', string>>;
  readonly changedByOther: string;
  readonly tooLarge: string;
  readonly invalid: (fields: readonly string[]) => string;
  readonly outage: string;
  /** To a press that comes again: its first answer was lost. */
  readonly alreadyDone: string;
  readonly fileOpen: string;
  readonly signIn: string;
  readonly notAllowed: (act: Act, chairName: string | null) => string;
  readonly stage: Said<StageRefusal>;
  readonly answer: Said<AnswerRefusal>;
  readonly gateStops: (findings: readonly string[]) => string;
  readonly warningsNotPassed: (findings: readonly string[]) => string;
  readonly personalId: string;
  readonly unknownMeeting: string;
  readonly unknownParty: string;
  readonly emptyDecision: string;
  readonly nameMissing: string;
  readonly leftBeforeArriving: string;
  readonly whoMissing: string;
  readonly done: {
    readonly accepted: (title: string) => string;
    readonly deferred: (title: string, day: Day) => string;
    readonly referred: (title: string, to: string) => string;
    readonly declined: (title: string) => string;
    readonly arranged: string;
    readonly agendaSent: (receivers: number) => string;
    readonly supplementSent: (receivers: number) => string;
    readonly attendance: string;
    readonly takenUp: (title: string) => string;
    readonly notes: string;
    readonly decision: string;
    readonly decisionRemoved: string;
    readonly assignment: string;
    readonly assignmentRemoved: string;
    readonly published: string;
  };
  readonly origin: (facts: OriginFacts) => string;
  readonly meaning: Readonly<
    Record<'sendAgenda' | 'sendSupplement' | 'publishNotes', (facts: GateFacts) => readonly string[]>
  >;
  readonly finding: (finding: Finding, itemTitle: string | null) => string;
  readonly clause: (source: Source) => string;
  readonly documentTitle: (
    kind: 'agenda' | 'supplement' | 'notes' | 'minutes' | 'signedMinutes',
    bodyName: string,
    day: Day,
  ) => string;
}
