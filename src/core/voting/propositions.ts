import { ok, refused, type Result } from '../result';
import type { Motion, MotionKind } from './motion';

/** What a question puts against what: a motion by its number, what an earlier question left, the proposal prepared, or no. */
export type Side =
  | { readonly kind: 'motion'; readonly nr: number }
  | { readonly kind: 'winnerOf'; readonly question: number }
  | { readonly kind: 'proposal' }
  | { readonly kind: 'no' };

/** One question put to the meeting (proposition), 1 first. Yes is for `yes`, no for `against`. */
export interface Proposition {
  readonly nr: number;
  /** Whether it is about the day (pause, send back, put off), between rivals, the main question, or an addition to it. */
  readonly about: 'procedure' | 'rivals' | 'main' | 'addition';
  readonly yes: Side;
  readonly against: Side;
}

type Known = Pick<Motion, 'nr' | 'kind'>;

/** What decides whether the matter is decided today at all comes first, the shortest delay before the longest. */
const PROCEDURE: readonly MotionKind[] = ['adjournment', 'referralBack', 'tabling'];

/**
 * The order of propositions the chair proposes for an item: first whether it is decided today; then the motions that
 * would replace the proposal, two by two until one is left; then the proposal prepared against that one, or against no;
 * last each addition. `motions` are those that stand. The meeting may take another order: `checkPropositions`.
 */
export function proposeOrder(motions: readonly Known[]): readonly Proposition[] {
  const put: Omit<Proposition, 'nr'>[] = [];
  const of = (...kinds: readonly MotionKind[]): readonly Known[] =>
    kinds.flatMap((kind) => motions.filter((motion) => motion.kind === kind));
  for (const motion of of(...PROCEDURE)) put.push({ about: 'procedure', yes: sideOf(motion), against: { kind: 'no' } });
  const counter = of('amendment').reduce<Side | null>((left, motion) => {
    if (left === null) return sideOf(motion);
    put.push({ about: 'rivals', yes: left, against: sideOf(motion) });
    return { kind: 'winnerOf', question: put.length };
  }, null);
  if (counter !== null) put.push({ about: 'main', yes: { kind: 'proposal' }, against: counter });
  const settled: Side = counter === null ? { kind: 'proposal' } : { kind: 'winnerOf', question: put.length };
  if (counter === null || of('rejection').length > 0) {
    put.push({ about: 'main', yes: settled, against: rejectedBy(of('rejection')) });
  }
  for (const motion of of('addition')) put.push({ about: 'addition', yes: sideOf(motion), against: { kind: 'no' } });
  return put.map((question, index) => ({ nr: index + 1, ...question }));
}

export type PropositionsRefusal =
  | { readonly reason: 'motionNotPut'; readonly nr: number }
  | { readonly reason: 'motionPutTwice'; readonly nr: number }
  | { readonly reason: 'motionUnknown'; readonly nr: number }
  | { readonly reason: 'proposalNotPut' };

/** Motions to approve what is proposed are put with the proposal; of several that reject, the first stands for all. */
function answeredWithOthers(motions: readonly Known[]): readonly number[] {
  const [, ...more] = motions.filter((motion) => motion.kind === 'rejection');
  return [...motions.filter((motion) => motion.kind === 'approval'), ...more].map((motion) => motion.nr);
}

/** Whether an order of propositions answers every motion that stands, each once, and the proposal itself. */
export function checkPropositions(
  order: readonly Proposition[],
  motions: readonly Known[],
): Result<readonly Proposition[], PropositionsRefusal> {
  const sides = order.flatMap((question) => [question.yes, question.against]);
  const put = sides.flatMap((side) => (side.kind === 'motion' ? [side.nr] : []));
  const unknown = put.find((nr) => motions.every((motion) => motion.nr !== nr));
  if (unknown !== undefined) return refused({ reason: 'motionUnknown', nr: unknown });
  const twice = put.find((nr, index) => put.indexOf(nr) !== index);
  if (twice !== undefined) return refused({ reason: 'motionPutTwice', nr: twice });
  const covered = [...put, ...answeredWithOthers(motions)];
  const missed = motions.find((motion) => !covered.includes(motion.nr));
  if (missed !== undefined) return refused({ reason: 'motionNotPut', nr: missed.nr });
  return sides.some((side) => side.kind === 'proposal') ? ok(order) : refused({ reason: 'proposalNotPut' });
}

function sideOf({ nr }: Known): Side {
  return { kind: 'motion', nr };
}

function rejectedBy([first]: readonly Known[]): Side {
  return first === undefined ? { kind: 'no' } : sideOf(first);
}
