import { bodyYear, type Body, type Party } from '../../core/bodies/body';
import type { Mandate } from '../../core/bodies/mandate';
import { yearOf, type Day } from '../../core/calendar';
import type { Meeting } from '../../core/meetings/meeting';
import type { Room } from '../../core/rooms/room';
import type { Stored } from '../../core/stored';
import * as lists from '../../storage/lists';
import type { Rows, Site, UnreadableItem } from '../../storage/site';
import { byDay, rememberMeetings, unreadableIn } from '../meetings/facts';

/** What acts about a body decide from, whatever else they read. */
export interface BodyFacts {
  readonly site: Site;
  readonly body: Stored<Body>;
  readonly otherBodies: readonly Stored<Body>[];
  readonly parties: readonly Stored<Party>[];
  readonly mandates: readonly Stored<Mandate>[];
  /** Rooms of the body in use: who may see what is confidential. */
  readonly rooms: readonly Stored<Room>[];
  /** Meetings of the body, last year to next, in date order. */
  readonly meetings: readonly Stored<Meeting>[];
  /** Rows among these that could not be read. */
  readonly unreadable: readonly UnreadableItem[];
}

/** Reads a body with its parties, mandates and meetings, in one `$batch`; undefined when there is none with that number. */
export async function loadBody(site: Site, bodyNr: number, today: Day): Promise<BodyFacts | undefined> {
  return bodyFactsIn(site, bodyNr, await site.read(bodyQuestions(bodyNr, today)));
}

/** What is asked of a site about a body: for `bodyFactsIn`, beside whatever else is asked in the same `$batch`. */
export function bodyQuestions(bodyNr: number, today: Day) {
  const year = yearOf(today);
  const years = [year - 1, year, year + 1].map((one) => bodyYear(bodyNr, one));
  return {
    bodies: { list: lists.bodies, where: {} },
    parties: { list: lists.parties, where: {} },
    mandates: { list: lists.mandates, where: { bodyNr } },
    rooms: { list: lists.rooms, where: { bodyNr, state: 'held' } },
    meetings: { list: lists.meetings, where: { bodyYear: years } },
  } as const;
}

/** What was answered to `bodyQuestions`. */
export interface BodyAnswers {
  readonly bodies: Rows<Body>;
  readonly parties: Rows<Party>;
  readonly mandates: Rows<Mandate>;
  readonly rooms: Rows<Room>;
  readonly meetings: Rows<Meeting>;
}

/** A body as its site answered; undefined when there is none with that number. */
export function bodyFactsIn(site: Site, bodyNr: number, read: BodyAnswers): BodyFacts | undefined {
  rememberMeetings(site, read.meetings.rows);
  const body = read.bodies.rows.find((one) => one.nr === bodyNr);
  if (body === undefined) return undefined;
  return {
    site,
    body,
    otherBodies: read.bodies.rows.filter((one) => one.nr !== bodyNr),
    parties: read.parties.rows,
    mandates: read.mandates.rows,
    rooms: read.rooms.rows,
    meetings: [...read.meetings.rows].sort(byDay),
    unreadable: unreadableIn(Object.values(read)),
  };
}
