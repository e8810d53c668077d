import type { AgendaItem, NotedDecision } from '../../core/agenda/item';
import { enclosureOf } from '../../core/confidential/confidential';
import { standOf } from '../../core/decisions/clause';
import type { Decision } from '../../core/decisions/decision';
import type { Resolution } from '../../core/decisions/resolution';
import { numberOf } from '../../core/minutes/sections';
import { postingsOf } from '../../core/noticeBoards/posting';
import type { Stored } from '../../core/stored';
import * as lists from '../../storage/lists';
import type { MeetingFacts } from '../meetings/facts';
import type { BoardFacts } from './facts';

/** Key of the decision in the record that a resolution becomes. */
export function decisionKey({ meetingId, itemId }: Pick<Resolution, 'meetingId' | 'itemId'>): string {
  return `decision:${String(meetingId)}:resolution-${String(itemId)}`;
}

/** What a resolution decided, in words: each clause that was carried, as the minutes write them. */
export function textOf({ clauses }: Pick<Resolution, 'clauses'>): string {
  return standOf(clauses)
    .carried.map((clause) => `att ${clause.text}`)
    .join('\n');
}

/** The lines of the agenda with what was decided clause by clause beside what was noted. */
export function withResolutions(
  items: readonly Stored<AgendaItem>[],
  resolutions: readonly Resolution[],
): readonly Stored<AgendaItem>[] {
  return items.map((item) => {
    const resolution = resolutions.find((one) => one.itemId === item.id);
    // What is confidential by itself does not stand in an open line.
    const isElsewhere = (resolution?.room ?? null) !== (item.room ?? null);
    const text = resolution === undefined || isElsewhere ? '' : textOf(resolution);
    if (text === '') return item;
    const decided: NotedDecision = { key: `resolution-${String(item.id)}`, text };
    return { ...item, decisions: [...item.decisions, decided] };
  });
}

/** The decisions of a meeting as they reach the record: a resolution with its §, clauses, sums, tags and conditions. */
export function decisionsFrom(
  { meeting, items }: Pick<MeetingFacts, 'meeting' | 'items'>,
  { resolutions, sections }: Pick<BoardFacts, 'resolutions' | 'sections'>,
  actedBy: string,
): readonly Decision[] {
  return resolutions.flatMap((resolution): readonly Decision[] => {
    const { clauses, tags, outcomes, conditionalOn, effectiveFrom, itemId } = resolution;
    const text = textOf(resolution);
    if (text === '') return [];
    return [
      {
        key: decisionKey(resolution),
        actedBy,
        bodyNr: meeting.bodyNr,
        bodyYear: meeting.bodyYear,
        meetingId: meeting.id,
        matterId: resolution.matterId,
        itemTitle: resolution.title,
        text,
        theme: items.find((item) => item.id === itemId)?.theme ?? null,
        decidedOn: resolution.decidedOn,
        section: numberOf(sections, itemId) ?? null,
        clauses,
        tags,
        outcomes,
        conditionalOn,
        effectiveFrom,
        ...enclosureOf(resolution),
      },
    ];
  });
}

/**
 * The notices the minutes are to be posted as, one on each board the body has decided (DEC-10); none where it has not. One
 * § that was approved at once has notices of its own, and no edition (DEC-14).
 */
export async function createPostings(
  { site, meeting, body }: MeetingFacts,
  edition: number,
  keptAt: string,
  actedBy: string,
  section: number | null = null,
): Promise<void> {
  const { bodyNr, bodyYear, id: meetingId } = meeting;
  const posted = { bodyNr, bodyYear, meetingId, edition, kind: 'minutes' as const, section, keptAt, actedBy };
  const postings = postingsOf(posted, body.rules.noticeBoards);
  if (postings.ok) await site.addAll(lists.postings, postings.value);
}
