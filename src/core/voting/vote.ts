import type { Quorum, QuorumCount } from '../meetings/quorum';
import type { Sitting } from '../meetings/serving';
import { sameUpn } from '../people/person';
import { ok, refused, type NotDecided, type Result } from '../result';
import type { Row } from '../stored';
import { outcomeOf, type Count, type Majority, type PresidingVote, type VoteOutcome } from './majority';

export const VOTES = ['yes', 'no', 'abstains'] as const;
export type VoteCast = (typeof VOTES)[number];

/** How somebody voted in an open vote; it stands in the minutes. One serving, one vote, all of the same weight (SFB-09). */
export interface Vote extends Row {
  readonly bodyNr: number;
  readonly meetingId: number;
  readonly itemId: number;
  /** Number of the question put, counted within the item. */
  readonly propositionNr: number;
  readonly upn: string;
  readonly name: string;
  readonly vote: VoteCast;
}

export type VotingRefusal =
  | { readonly reason: 'notQuorate'; readonly quorum: QuorumCount }
  | NotDecided<'quorum' | 'seats' | 'substitutes' | 'majorities' | 'castingVote'>
  | { readonly reason: 'notServing'; readonly upn: string }
  | { readonly reason: 'votedTwice'; readonly upn: string }
  | { readonly reason: 'votesMissing'; readonly upns: readonly string[] }
  | { readonly reason: 'castingVoteDiffers' }
  | { readonly reason: 'countNeeded'; readonly matter: string };

/** What the chair found without a count. */
export interface Acclaimed {
  readonly outcome: 'carried' | 'lost';
  readonly by: 'acclamation';
}

/** A question put to the meeting by its number, and how it came out. */
export interface PutQuestion {
  readonly nr: number;
  readonly result: VoteOutcome | Acclaimed;
}

/** One question and everything its outcome follows from. */
export interface Voting {
  readonly sitting: Pick<Sitting, 'seats' | 'serving'>;
  readonly quorum: Quorum;
  /** UPN of the one who presides over the item. */
  readonly presider: string | null;
  /** What the presider says at equal votes, needed only where they abstained. */
  readonly castingVote: 'yes' | 'no' | null;
  readonly rule: Majority;
}

type Cast = Pick<Vote, 'upn' | 'vote'>;

/** Counts an open vote: everybody who serves in the item says yes, no or abstains, once, and nobody else votes. */
export function countVotes(votes: readonly Cast[], voting: Voting): Result<VoteOutcome, VotingRefusal> {
  const may = mayVote(voting.quorum);
  if (!may.ok) return may;
  const { serving, seats } = voting.sitting;
  const voters = serving.map((one) => one.upn);
  const stranger = votes.find((cast) => !voters.some((upn) => sameUpn(upn, cast.upn)));
  if (stranger !== undefined) return refused({ reason: 'notServing', upn: stranger.upn });
  const again = votes.find((cast, place) => votes.findIndex((one) => sameUpn(one.upn, cast.upn)) !== place);
  if (again !== undefined) return refused({ reason: 'votedTwice', upn: again.upn });
  const missing = voters.filter((upn) => !votes.some((cast) => sameUpn(cast.upn, upn)));
  if (missing.length > 0) return refused({ reason: 'votesMissing', upns: missing });
  const presiding = presidingVote(votes, voting);
  if (!presiding.ok) return presiding;
  const number = (vote: VoteCast): number => votes.filter((cast) => cast.vote === vote).length;
  const count: Count = {
    yes: number('yes'),
    no: number('no'),
    abstained: number('abstains'),
    present: serving.length,
    seats,
  };
  return outcomeOf(count, presiding.value, voting.rule);
}

/**
 * What the chair finds without a count. When nobody disagrees, everybody serving has said yes, and the sum is told; when
 * somebody does, the chair's finding stands for an ordinary majority, but a qualified one is counted.
 */
export function findByAcclamation(
  found: 'unanimous' | 'carried' | 'lost',
  voting: Voting,
): Result<VoteOutcome | Acclaimed, VotingRefusal> {
  if (found === 'unanimous') {
    const all = voting.sitting.serving.map((one): Cast => ({ upn: one.upn, vote: 'yes' }));
    return countVotes(all, voting);
  }
  const may = mayVote(voting.quorum);
  if (!may.ok) return may;
  const { matter, majorities } = voting.rule;
  if (majorities === null) return refused({ reason: 'notDecided', rule: 'majorities' });
  if (matter !== null && majorities.value.qualified.matters.includes(matter)) {
    return refused({ reason: 'countNeeded', matter });
  }
  return ok({ outcome: found, by: 'acclamation' });
}

/** Whether the item may be voted on: never without a quorum, nor while nobody can tell. */
export function mayVote(quorum: Quorum): Result<'may', VotingRefusal> {
  switch (quorum.state) {
    case 'quorate':
    case 'notRequired':
      return ok('may');
    case 'notQuorate': {
      const { seats, present, needed, source } = quorum;
      return refused({ reason: 'notQuorate', quorum: { seats, present, needed, source } });
    }
    case 'notDecided':
      return refused({ reason: 'notDecided', rule: quorum.rule });
  }
}

/** A presider who voted has cast that vote; one who abstained may give a casting vote of their own. */
function presidingVote(
  votes: readonly Cast[],
  { presider, castingVote }: Voting,
): Result<PresidingVote | null, VotingRefusal> {
  if (presider === null) return ok(null);
  const own = votes.find((cast) => sameUpn(cast.upn, presider))?.vote ?? 'abstains';
  if (own === 'abstains') return ok({ upn: presider, vote: castingVote });
  if (castingVote !== null && castingVote !== own) return refused({ reason: 'castingVoteDiffers' });
  return ok({ upn: presider, vote: own });
}
