import type { Assignment } from '../assignments/assignment';
import { mandatesOf } from '../bodies/holding';
import type { Mandate } from '../bodies/mandate';
import { enclosureOf } from '../confidential/confidential';
import type { Meeting } from '../meetings/meeting';
import type { Proposal } from '../proposals/proposal';
import { TITLE_LENGTH } from '../proposals/submitting';
import type { Stored } from '../stored';
import type { WheelEntry } from '../yearWheel/entry';
import type { AgendaItem } from './item';
import { MINUTES, PURPOSES, REPORT_BACK, type StandingLine } from './template';

/** A line before it is placed in a meeting. `name` is its part of the key: the row it comes from, or a standing line's own name. */
export interface Line extends Pick<
  AgendaItem,
  | 'matterId'
  | 'title'
  | 'description'
  | 'kind'
  | 'purpose'
  | 'theme'
  | 'concern'
  | 'parties'
  | 'presenter'
  | 'minutes'
  | 'origin'
  | 'originId'
  | 'room'
  | 'ground'
> {
  readonly name: string;
}

/** A standing line; the chair presents it. */
export function itemOfStanding(line: StandingLine, meeting: Pick<Meeting, 'chairName'>): Line {
  return {
    ...nothing,
    name: line.slug,
    title: line.title,
    purpose: line.purpose,
    kind: line.kind,
    minutes: line.minutes,
    presenter: meeting.chairName,
    origin: 'standing',
    originId: null,
  };
}

/** An entry of the year wheel (FSS-09); the chair presents it until somebody else is named. */
export function itemOfWheel(entry: Stored<WheelEntry>, meeting: Pick<Meeting, 'chairName'>): Line {
  return {
    ...nothing,
    name: String(entry.id),
    title: entry.title,
    description: entry.about,
    kind: entry.kind === 'theme' ? 'discussion' : 'information',
    purpose: PURPOSES[entry.kind],
    theme: entry.theme,
    parties: entry.parties,
    presenter: meeting.chairName,
    minutes: MINUTES[entry.kind],
    origin: 'yearWheel',
    originId: entry.id,
  };
}

/** An accepted proposal; the one who proposed it presents it. */
export function itemOfProposal(proposal: Stored<Proposal>): Line {
  return {
    ...nothing,
    name: String(proposal.id),
    matterId: proposal.matterId,
    title: proposal.title,
    description: proposal.description,
    kind: proposal.kind === 'measure' ? 'decision' : 'discussion',
    purpose: PURPOSES[proposal.kind],
    presenter: proposal.submitterName,
    minutes: MINUTES[proposal.kind],
    origin: 'proposal',
    originId: proposal.id,
    ...enclosureOf(proposal),
  };
}

/** An open assignment, reported back by the one who has it; it concerns that person's party. */
export function itemOfAssignment(assignment: Stored<Assignment>, mandates: readonly Mandate[]): Line {
  const held = assignment.upn === null ? [] : mandatesOf(mandates, assignment.bodyNr, assignment.upn, assignment.due);
  return {
    ...nothing,
    name: String(assignment.id),
    matterId: assignment.matterId,
    title: `${REPORT_BACK}${assignment.what}`.slice(0, TITLE_LENGTH),
    description: assignment.itemTitle,
    kind: 'information',
    purpose: PURPOSES.assignment,
    parties: held.flatMap((mandate) => mandate.partyKey ?? []).slice(0, 1),
    presenter: assignment.who,
    minutes: MINUTES.assignment,
    origin: 'assignment',
    originId: assignment.id,
    ...enclosureOf(assignment),
  };
}

/** A line an earlier meeting did not come to, as it stood there: what was confidential stays in its room. */
export function itemOfCarriedOver(item: Stored<AgendaItem>): Line {
  return {
    name: String(item.id),
    matterId: item.matterId,
    title: item.title,
    description: item.description,
    kind: item.kind,
    purpose: item.purpose,
    theme: item.theme,
    ...(item.concern === undefined ? {} : { concern: item.concern }),
    parties: item.parties,
    presenter: item.presenter,
    minutes: item.minutes,
    origin: 'carriedOver',
    originId: item.id,
    ...enclosureOf(item),
  };
}

const nothing = {
  matterId: null,
  description: '',
  theme: null,
  parties: [],
  presenter: '',
} as const;
