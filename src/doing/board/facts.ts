import type { Consultation } from '../../core/decisions/consultation';
import type { Resolution } from '../../core/decisions/resolution';
import type { AwayFromItem } from '../../core/meetings/conflict';
import type { Stay } from '../../core/meetings/stay';
import type { OpinionRequest } from '../../core/matters/opinion';
import type { Comment } from '../../core/minutes/comments';
import type { Minutes } from '../../core/minutes/minutes';
import type { Section } from '../../core/minutes/sections';
import type { Posting } from '../../core/noticeBoards/posting';
import type { Stored } from '../../core/stored';
import type { Dissent } from '../../core/voting/dissent';
import type { Motion } from '../../core/voting/motion';
import type { Vote } from '../../core/voting/vote';
import * as lists from '../../storage/lists';
import type { MeetingFacts } from '../meetings/facts';

/** What a body that decides has noted around one meeting, beside what every meeting has. */
export interface BoardFacts {
  readonly stays: readonly Stored<Stay>[];
  readonly away: readonly Stored<AwayFromItem>[];
  readonly motions: readonly Stored<Motion>[];
  readonly votes: readonly Stored<Vote>[];
  readonly resolutions: readonly Stored<Resolution>[];
  readonly dissents: readonly Stored<Dissent>[];
  readonly consultations: readonly Stored<Consultation>[];
  /** What members have been asked their opinion of in the matters of the meeting. */
  readonly opinions: readonly Stored<OpinionRequest>[];
  /** §§ of the body in the year of the meeting, dropped ones included. */
  readonly sections: readonly Stored<Section>[];
  /** The newest edition, or undefined while nobody has begun one. */
  readonly minutes: Stored<Minutes> | undefined;
  readonly comments: readonly Stored<Comment>[];
  readonly postings: readonly Stored<Posting>[];
}

/** Reads it in one `$batch`. */
export async function loadBoard({ site, meeting, everyItem, away }: MeetingFacts): Promise<BoardFacts> {
  const meetingId = meeting.id;
  const read = await site.read({
    stays: { list: lists.stays, where: { meetingId } },
    motions: { list: lists.motions, where: { meetingId } },
    votes: { list: lists.votes, where: { meetingId } },
    resolutions: { list: lists.resolutions, where: { meetingId } },
    dissents: { list: lists.dissents, where: { meetingId } },
    consultations: { list: lists.ownerConsultations, where: { itemId: everyItem.map((item) => item.id) } },
    opinions: { list: lists.consultations, where: { matterId: everyItem.flatMap((item) => item.matterId ?? []) } },
    sections: { list: lists.sections, where: { bodyYear: meeting.bodyYear } },
    minutes: { list: lists.minutes, where: { meetingId } },
    comments: { list: lists.comments, where: { meetingId } },
    postings: { list: lists.postings, where: { meetingId } },
  });
  return {
    stays: read.stays.rows,
    away,
    motions: read.motions.rows,
    votes: read.votes.rows,
    resolutions: read.resolutions.rows,
    dissents: read.dissents.rows,
    consultations: read.consultations.rows,
    opinions: read.opinions.rows,
    sections: read.sections.rows,
    minutes: [...read.minutes.rows].sort((one, other) => other.edition - one.edition)[0],
    comments: read.comments.rows,
    postings: read.postings.rows,
  };
}
