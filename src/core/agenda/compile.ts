import type { Assignment } from '../assignments/assignment';
import { yearOfBodyYear, type Body } from '../bodies/body';
import type { Mandate } from '../bodies/mandate';
import { monthOf, yearOf } from '../calendar';
import type { Meeting } from '../meetings/meeting';
import type { Proposal } from '../proposals/proposal';
import type { New, Stored } from '../stored';
import { THEMES, type WheelEntry } from '../yearWheel/entry';
import type { AgendaItem } from './item';
import { arrange, type Arranged } from './arrange';
import { itemOfAssignment, itemOfCarriedOver, itemOfProposal, itemOfStanding, itemOfWheel, type Line } from './lines';
import { standingLines } from './template';

/** What the agenda of a meeting is compiled from. */
export interface CompileAgenda {
  readonly body: Body;
  readonly meeting: Stored<Meeting>;
  /** The meeting of the body before this one, or undefined: where the period of the year wheel begins. */
  readonly previous: Pick<Meeting, 'day'> | undefined;
  /** Every line the meeting has, those removed too: what was removed does not come back by itself. */
  readonly existing: readonly Stored<AgendaItem>[];
  readonly wheel: readonly Stored<WheelEntry>[];
  /** Accepted proposals before this meeting. */
  readonly accepted: readonly Stored<Proposal>[];
  /** Open assignments of the body. */
  readonly assignments: readonly Stored<Assignment>[];
  /** Lines that come from elsewhere: a report of a group, what another body has prepared. */
  readonly brought?: readonly Line[];
  /** Lines earlier meetings did not come to. */
  readonly carriedOver: readonly Stored<AgendaItem>[];
  readonly mandates: readonly Mandate[];
  readonly actedBy: string;
}

/**
 * Compiles what the agenda of a meeting lacks (FSS-09, FSG-04): standing lines, assignments to report back, what was
 * carried over, the year wheel of the period and accepted proposals, grouped by theme (FSS-19). Twice gives the same
 * lines with the same keys, and nothing the second time. A line is a draft until it is sent: with the agenda, or later as a supplement.
 */
export function compileAgenda(command: CompileAgenda): Arranged {
  const { body, meeting, existing, mandates } = command;
  const standing = standingLines(body);
  const assignments = command.assignments.filter((one) => one.status === 'open' && one.meetingId !== meeting.id);
  // A standing line and a report-back come again by themselves.
  const carriedOver = command.carriedOver.filter((item) => item.origin !== 'standing' && item.origin !== 'assignment');
  const lines: readonly Line[] = [
    ...standing.filter((line) => line.place === 'first').map((line) => itemOfStanding(line, meeting)),
    ...assignments.map((one) => itemOfAssignment(one, mandates)),
    ...carriedOver.map(itemOfCarriedOver),
    ...byTheme([
      ...wheelOfPeriod(command.wheel, meeting, command.previous).map((entry) => itemOfWheel(entry, meeting)),
      ...command.accepted.map(itemOfProposal),
    ]),
    ...(command.brought ?? []),
    ...standing.filter((line) => line.place === 'last').map((line) => itemOfStanding(line, meeting)),
  ];
  return arrange(
    existing,
    lines.map((line) => itemOf(line, command)),
  );
}

/**
 * The entries of the year wheel a meeting takes up: those of its own month and of the months since the meeting before,
 * or since January of its year where there was none.
 */
export function wheelOfPeriod<Known extends WheelEntry>(
  wheel: readonly Known[],
  meeting: Pick<Meeting, 'day'>,
  previous: Pick<Meeting, 'day'> | undefined,
): readonly Known[] {
  const count = (year: number, month: number): number => year * 12 + month;
  const last = count(yearOf(meeting.day), monthOf(meeting.day));
  const before =
    previous === undefined ? count(yearOf(meeting.day), 0) : count(yearOf(previous.day), monthOf(previous.day));
  const monthIn = (entry: Known): number => count(yearOfBodyYear(entry.bodyYear), entry.month);
  return wheel
    .filter((entry) => before < monthIn(entry) && monthIn(entry) <= last)
    .sort((one, other) => monthIn(one) - monthIn(other));
}

/** Lines in the order of the agreement's themes, those without a theme last. */
function byTheme(lines: readonly Line[]): readonly Line[] {
  return [...THEMES, null].flatMap((theme) => lines.filter((line) => line.theme === theme));
}

function itemOf(line: Line, { body, meeting, actedBy }: CompileAgenda): New<AgendaItem> {
  const { name, ...facts } = line;
  return {
    ...facts,
    key: `item:${meeting.id}:${line.origin}:${name}`,
    actedBy,
    bodyNr: meeting.bodyNr,
    bodyYear: meeting.bodyYear,
    meetingId: meeting.id,
    order: 0,
    // A line that names no party concerns every party that staffs the body.
    parties: line.parties.length === 0 ? body.parties : line.parties,
    standing: 'draft',
    outcome: 'open',
    notes: '',
    decisions: [],
    assignments: [],
  };
}
