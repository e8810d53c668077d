import type { Decided, Majorities, Source } from '../bodies/ruleSet';
import { ok, refused, type Result } from '../result';
import type { Motion, MotionKind } from '../voting/motion';
import type { Proposition } from '../voting/propositions';
import type { MajoritySum } from '../voting/majority';
import type { PutQuestion } from '../voting/vote';
import type { ClauseVerdict } from './clause';
import type { Resolution } from './resolution';
import { inRule, type ResolutionMatter } from './ruleWords';

export type ReachingRefusal =
  /** Motions stand, and no order of propositions answers them. */
  | { readonly reason: 'orderMissing'; readonly motions: number }
  | { readonly reason: 'questionsOpen'; readonly open: readonly number[] }
  /** The meeting has decided not to decide today: to put off, send back or pause. */
  | { readonly reason: 'putOff' }
  | { readonly reason: 'proposalLost' }
  /** Budget and activity plan take a share that has not been counted, or was not reached (DEC-03). */
  | {
      readonly reason: 'majorityMissing';
      readonly matter: ResolutionMatter;
      readonly share: number;
      readonly sum: MajoritySum | null;
      readonly source: Source;
    };

/** What a decision follows from: what is proposed, the motions that stand and the rule of majorities. */
export interface Reaching {
  readonly resolution: Pick<Resolution, 'matter' | 'propositions' | 'outcomes'>;
  readonly motions: readonly Pick<Motion, 'nr' | 'kind'>[];
  readonly majorities: Decided<Majorities>;
}

/**
 * Whether a clause may be decided as the meeting is said to have done: every motion that stands has been put, every
 * question answered, the matter not put off; and nothing is adopted that lost, or lacks the share its rule asks (DEC-03).
 */
export function mayReach(verdict: ClauseVerdict['kind'], reaching: Reaching): Result<'may', ReachingRefusal> {
  const { resolution, motions, majorities } = reaching;
  const { propositions, outcomes, matter } = resolution;
  if (motions.length > 0 && propositions.length === 0) {
    return refused({ reason: 'orderMissing', motions: motions.length });
  }
  if (propositions.some((one) => one.about === 'procedure' && outcomeOf(one, outcomes) === 'carried')) {
    return refused({ reason: 'putOff' });
  }
  const open = openQuestions(resolution);
  if (open.length > 0) return refused({ reason: 'questionsOpen', open });
  if (verdict === 'reject') return ok('may');
  const main = propositions.filter((one) => one.about === 'main');
  const last = main.at(-1);
  if (last !== undefined && outcomeOf(last, outcomes) === 'lost' && isNo(last, motions)) {
    return refused({ reason: 'proposalLost' });
  }
  if (majorities === null || matter === null) return ok('may');
  const { value, source } = majorities;
  if (inRule(value.qualified.matters, matter) === undefined) return ok('may');
  const counted = outcomes.filter(({ nr }) => main.some((one) => one.nr === nr)).at(-1)?.result;
  if (counted?.by === 'qualified' && counted.outcome === 'carried') return ok('may');
  const sum = counted?.by === 'qualified' ? counted.sum : null;
  return refused({ reason: 'majorityMissing', matter, share: value.qualified.share, sum, source });
}

/** The numbers of the questions the meeting has yet to answer; a tie waits for the casting vote. */
export function openQuestions({
  propositions,
  outcomes,
}: Pick<Resolution, 'propositions' | 'outcomes'>): readonly number[] {
  return propositions.filter((one) => ['tied', undefined].includes(outcomeOf(one, outcomes))).map((one) => one.nr);
}

function outcomeOf(
  { nr }: Proposition,
  outcomes: readonly PutQuestion[],
): PutQuestion['result']['outcome'] | undefined {
  return outcomes.find((one) => one.nr === nr)?.result.outcome;
}

/** Whether what a question was put against is no to the matter, and not another proposal. */
function isNo({ against }: Proposition, motions: readonly Pick<Motion, 'nr' | 'kind'>[]): boolean {
  if (against.kind !== 'motion') return against.kind === 'no';
  const rejections = motions.filter((motion) => motion.kind === ('rejection' satisfies MotionKind));
  return rejections.some((motion) => motion.nr === against.nr);
}
