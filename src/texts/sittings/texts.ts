import type { BackRefusal } from '../../core/confidential/leftRoom';
import type { AwayRefusal } from '../../core/meetings/conflict';
import type { FeeLine } from '../../core/meetings/fees';
import type { PresidingRefusal } from '../../core/meetings/presiding';
import type { Quorum } from '../../core/meetings/quorum';
import type { StayRefusal } from '../../core/meetings/stay';
import type { Dissent, DissentRefusal } from '../../core/voting/dissent';
import type { Motion, MotionKind, MotionRefusal } from '../../core/voting/motion';
import type { Proposition, PropositionsRefusal } from '../../core/voting/propositions';
import type { PutQuestion, VotingRefusal } from '../../core/voting/vote';
import type { Said } from '../said';

/** What is said of what happens in the room: who is there, what is moved, how a question comes out. */
export interface SittingTexts {
  readonly withApprovers: string;
  readonly unknownPerson: string;
  readonly unknownItem: string;
  readonly stay: Said<StayRefusal>;
  readonly away: Said<AwayRefusal>;
  readonly back: Said<BackRefusal>;
  readonly presiding: Said<PresidingRefusal>;
  readonly presiderDoesNotServe: (name: string) => string;
  readonly motion: Said<MotionRefusal>;
  readonly dissent: Said<DissentRefusal>;
  readonly propositions: Said<PropositionsRefusal>;
  readonly voting: Said<VotingRefusal>;
  readonly votingBegun: string;
  readonly unknownQuestion: (of: number) => string;
  readonly alreadyAnswered: string;
  /** Whether an item may be decided, with the arithmetic and the clause. */
  readonly quorum: (quorum: Quorum) => string;
  /** One question put to the meeting, in words. */
  readonly question: (question: Proposition, motions: readonly Pick<Motion, 'nr' | 'kind' | 'name'>[]) => string;
  /** How a question came out, with the sum. */
  readonly outcome: (result: PutQuestion['result'], nameOf: (upn: string) => string) => string;
  readonly motionKinds: Readonly<Record<MotionKind, string>>;
  readonly fees: {
    readonly sum: (name: string, lines: number, minutes: number) => string;
    readonly line: (line: FeeLine) => string;
  };
  readonly done: {
    readonly stay: (name: string) => string;
    readonly left: (name: string) => string;
    readonly away: (name: string) => string;
    readonly back: (name: string) => string;
    readonly presides: (name: string) => string;
    readonly moved: (name: string, kind: MotionKind, nr: number) => string;
    readonly withdrawn: (name: string) => string;
    readonly dissent: (name: string, kind: Dissent['kind']) => string;
    readonly order: string;
  };
}
