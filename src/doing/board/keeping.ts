import { chairOf } from '../../core/meetings/chair';
import type { Minutes } from '../../core/minutes/minutes';
import type { Stored } from '../../core/stored';
import * as lists from '../../storage/lists';
import type { MeetingFacts } from '../meetings/facts';
import type { BoardFacts } from './facts';

/** Whether the body keeps minutes, so that nothing of it is published before they are approved. */
export function keepsMinutes({ body }: Pick<MeetingFacts, 'body'>): 'minutes' | 'notes' {
  return body.rules.recordKind?.value === 'minutes' ? 'minutes' : 'notes';
}

/** The minutes of the meeting: the newest edition, or a first one, begun now. */
export async function minutesOf(facts: MeetingFacts, board: BoardFacts, actedBy: string): Promise<Stored<Minutes>> {
  const { meeting, site, body, mandates } = facts;
  return (
    board.minutes ??
    site.add(lists.minutes, {
      key: `minutes-${String(meeting.id)}-1`,
      actedBy,
      bodyNr: meeting.bodyNr,
      bodyYear: meeting.bodyYear,
      meetingId: meeting.id,
      edition: 1,
      stage: 'draft',
      secretary: actedBy,
      presider: chairOf(meeting, body.rules, mandates, meeting.day) ?? '',
      approvers: [],
      signatures: [],
      commentsLastDay: null,
      closed: null,
      approvedAt: null,
      correction: '',
    })
  );
}
