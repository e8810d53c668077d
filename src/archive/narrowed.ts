import type { Decision } from '../core/decisions/decision';
import type { Meeting } from '../core/meetings/meeting';
import type { Stored } from '../core/stored';
import type { Theme } from '../core/yearWheel/entry';
import type { ArchiveYear } from '../storage/archive/openArchive';
import type { PublishedDocument } from '../storage/lists/documents';

/** What of a year is to be shown; empty and null show everything. */
export interface Narrowing {
  readonly text: string;
  readonly theme: Theme | null;
  /** A party whose own decision a decision hangs on. */
  readonly party: string | null;
}

export const EVERYTHING: Narrowing = { text: '', theme: null, party: null };

/** A meeting with what belongs to it. */
export interface MeetingOfYear {
  readonly meeting: Stored<Meeting>;
  readonly documents: readonly Stored<PublishedDocument>[];
  readonly decisions: readonly Stored<Decision>[];
}

/** A year as it is shown: meetings with the newest first, and documents of no meeting here. */
export interface ShownYear {
  readonly meetings: readonly MeetingOfYear[];
  readonly older: readonly Stored<PublishedDocument>[];
}

/** Orders a year and leaves out what was not asked for. A meeting stays where it, or anything of it, fits. */
export function narrowed(year: ArchiveYear, by: Narrowing): ShownYear {
  const says = (...texts: readonly string[]) =>
    texts.some((text) => text.toLocaleLowerCase('sv').includes(by.text.trim().toLocaleLowerCase('sv')));
  const byDecision = by.theme !== null || by.party !== null;
  const decisionFits = ({ itemTitle, text, theme, conditionalOn }: Decision) =>
    (by.theme === null || theme === by.theme) &&
    (by.party === null || conditionalOn.some(({ partyKey }) => partyKey === by.party)) &&
    says(itemTitle, text);
  const documentFits = ({ title }: PublishedDocument) => !byDecision && says(title);
  const ids = new Set(year.meetings.rows.map(({ id }) => id));
  const meetings = year.meetings.rows
    .map((meeting): MeetingOfYear => {
      const whole = !byDecision && says(meeting.title);
      return {
        meeting,
        documents: year.documents.rows.filter((one) => one.meetingId === meeting.id && (whole || documentFits(one))),
        decisions: year.decisions.rows.filter((one) => one.meetingId === meeting.id && (whole || decisionFits(one))),
      };
    })
    .filter(
      ({ meeting, documents, decisions }) =>
        documents.length > 0 || decisions.length > 0 || (!byDecision && says(meeting.title)),
    )
    .sort((left, right) => right.meeting.day.localeCompare(left.meeting.day));
  const older = year.documents.rows.filter((one) => !ids.has(one.meetingId) && documentFits(one));
  return { meetings, older };
}
