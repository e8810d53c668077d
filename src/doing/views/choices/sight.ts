import { mandatesOf } from '../../../core/bodies/holding';
import type { Mandate } from '../../../core/bodies/mandate';
import type { Day } from '../../../core/calendar';
import type { Meeting } from '../../../core/meetings/meeting';
import { sameUpn } from '../../../core/people/person';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import type { Standing } from '../../meetings/standing';
import { may } from '../../meetings/standing';
import type { AnyRow } from './questions';

/** Who looks: how they stand in the body, and which meetings are theirs to chair. */
export interface Looker {
  readonly bodyNr: number;
  readonly standing: Standing;
  readonly mandates: readonly Mandate[];
  readonly chaired: ReadonlySet<number>;
  readonly meetings: ReadonlyMap<number, Stored<Meeting>>;
  readonly today: Day;
}

const RECORD = new Set(lists.allLists.filter(({ zone }) => zone === 'record').map(({ title }) => title));
/** What the parties are asked, and have been told of. */
const ASKED_OF_ALL = new Set([lists.anchorings.title, lists.yearPlans.title]);
/** Those who approve or comment are members: they choose the minutes or the § by its number, which tells no more. */
const APPROVED_BY_MEMBERS: ReadonlySet<string> = new Set([lists.minutes.title, lists.sections.title]);
/** Where the one a row belongs to is named, or is asked something. */
const OWNERS = ['upn', 'submittedBy', 'actedBy', 'asked'];

/**
 * Whether a person may choose a row: the record is for all with a role; of the workshop those who prepare see everything
 * that is left to do, the chair of a meeting all of that meeting, and others what has been sent and what is their own or
 * their party's (design, "Who a person is"). A list nobody has thought of is thus closed rather than open.
 */
export function sees(looker: Looker, list: string, row: AnyRow): 'yes' | 'no' {
  // A row that was moved into a room or out of one leaves an empty one behind.
  if (row['standing'] === 'removed' || row['itemId'] === 0) return 'no';
  if (RECORD.has(list) || ASKED_OF_ALL.has(list) || APPROVED_BY_MEMBERS.has(list) || prepares(looker, row)) {
    return 'yes';
  }
  if (list === lists.agendaItems.title) return wasSent(looker, row);
  const { upn } = looker.standing;
  const own = OWNERS.some((name) => typeof row[name] === 'string' && sameUpn(row[name], upn));
  return own || partiesOf(looker).includes(row['partyKey']) ? 'yes' : 'no';
}

function prepares({ standing, chaired }: Looker, row: AnyRow): boolean {
  return may(standing, 'prepare') === 'yes' || (typeof row['meetingId'] === 'number' && chaired.has(row['meetingId']));
}

/** Before sending only preparers see the agenda; what is added later shows when it has been sent as a supplement. */
function wasSent({ meetings }: Looker, row: AnyRow): 'yes' | 'no' {
  const meeting = meetings.get(row['meetingId'] as number);
  return meeting !== undefined && meeting.stage !== 'planned' && row['standing'] !== 'draft' ? 'yes' : 'no';
}

function partiesOf({ mandates, bodyNr, standing, today }: Looker): readonly unknown[] {
  return mandatesOf(mandates, bodyNr, standing.upn, today)
    .filter(({ role, partyKey }) => role !== 'guest' && partyKey !== null)
    .map(({ partyKey }) => partyKey);
}
