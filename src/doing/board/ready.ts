import type { Source } from '../../core/bodies/source';
import { closeComments } from '../../core/minutes/comments';
import { wayOf } from '../../core/minutes/stages';
import type { Language } from '../../core/people/person';
import { minutesTexts } from '../../texts/minutes';
import { say } from '../../texts/said';
import type { MeetingFacts } from '../meetings/facts';
import type { World } from '../world';
import type { BoardFacts } from './facts';
import { keepsMinutes } from './keeping';
import { remarksOn, roundOf } from './record';

/** Why something is not published yet: a whole sentence, and the clause it rests on where it has one. */
export interface NotReady {
  readonly reason: string;
  readonly text: string;
  readonly source: Source | null;
}

/**
 * What publishing the record of a meeting waits for; undefined where it waits for nothing. Minutes are published when
 * they are approved, never by the one who publishes alone; notes when the comment round the body has decided is over and
 * answered (LSG-15).
 */
export function notReady(
  world: World,
  facts: MeetingFacts,
  board: BoardFacts,
  language: Language,
): NotReady | undefined {
  const texts = minutesTexts(language);
  const { recordKind, approval } = facts.body.rules;
  const stage = board.minutes?.stage ?? null;
  if (keepsMinutes(facts) === 'minutes' && recordKind !== null) {
    if (stage === 'approved' || stage === 'noticed') return undefined;
    const { source } = recordKind;
    return { reason: 'minutesNotApproved', text: texts.notApproved(stage, source), source };
  }
  const way = wayOf(recordKind, approval);
  if (!way.ok || way.value.comments === 'none') return undefined;
  const round = roundOf(facts, board);
  if (round === undefined || board.minutes === undefined) {
    return { reason: 'roundFirst', text: texts.roundFirst, source: null };
  }
  const closed = closeComments(world.now(), round, remarksOn(board, board.minutes));
  return closed.ok
    ? undefined
    : { reason: closed.refusal.reason, text: say(texts.comments, closed.refusal), source: null };
}
