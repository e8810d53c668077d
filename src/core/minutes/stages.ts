import type { Approval, Decided } from '../bodies/ruleSet';
import { notDecided, ok, refused, type NotDecided, type Result } from '../result';
import type { MinutesStage } from './minutes';

/** The steps minutes take. */
export const MINUTES_STEPS = ['startComments', 'sendToApproval', 'approve', 'postNotices'] as const;
export type MinutesStep = (typeof MINUTES_STEPS)[number];

/** The way minutes go, by the rules of the body: approved or not, with a comment round or not, with notices or not. */
export interface MinutesWay {
  readonly recordKind: 'notes' | 'minutes';
  readonly comments: 'round' | 'none';
}

export type StepRefusal =
  | NotDecided<'recordKind' | 'approval'>
  /** A step of these minutes was skipped, or is done already: `next` are the steps that can be taken now. */
  | {
      readonly reason: 'wrongStep';
      readonly step: MinutesStep;
      readonly stage: MinutesStage;
      readonly next: readonly MinutesStep[];
    }
  /** Notes of a forum need no approval (LSG-15). */
  | { readonly reason: 'notesNeedNone'; readonly step: MinutesStep };

type Table = Readonly<Record<MinutesStage, Partial<Readonly<Record<MinutesStep, MinutesStage>>>>>;

/** Minutes with a comment round: no step is left out. */
const WITH_COMMENTS: Table = {
  draft: { startComments: 'comment' },
  comment: { sendToApproval: 'approval' },
  approval: { approve: 'approved' },
  approved: { postNotices: 'noticed' },
  noticed: {},
};

/** Minutes of a body that has decided there is no comment round. */
const WITHOUT_COMMENTS: Table = { ...WITH_COMMENTS, draft: { sendToApproval: 'approval' } };

/** Notes are commented on where the body has a round for it, and are otherwise published from the draft. */
const NOTES_WITH_COMMENTS: Table = {
  draft: { startComments: 'comment' },
  comment: {},
  approval: {},
  approved: {},
  noticed: {},
};
const NOTES: Table = { ...NOTES_WITH_COMMENTS, draft: {} };

/** The way the record of a body goes: what it is, and whether there is a comment round. What is not decided is said. */
export function wayOf(
  recordKind: Decided<'notes' | 'minutes'>,
  approval: Decided<Pick<Approval, 'commentDays'>>,
): Result<MinutesWay, StepRefusal> {
  if (recordKind === null) return notDecided('recordKind');
  if (recordKind.value === 'minutes' && approval === null) return notDecided('approval');
  const commentDays = approval?.value.commentDays ?? null;
  return ok({ recordKind: recordKind.value, comments: commentDays === null ? 'none' : 'round' });
}

/** The stage a step leads to; every step that would skip another is refused. */
export function takeStep(stage: MinutesStage, step: MinutesStep, way: MinutesWay): Result<MinutesStage, StepRefusal> {
  const table = tableOf(way);
  if (way.recordKind === 'notes' && step !== 'startComments') return refused({ reason: 'notesNeedNone', step });
  const to = table[stage][step];
  const next = MINUTES_STEPS.filter((one) => table[stage][one] !== undefined);
  return to === undefined ? refused({ reason: 'wrongStep', step, stage, next }) : ok(to);
}

function tableOf({ recordKind, comments }: MinutesWay): Table {
  if (recordKind === 'notes') return comments === 'round' ? NOTES_WITH_COMMENTS : NOTES;
  return comments === 'round' ? WITH_COMMENTS : WITHOUT_COMMENTS;
}
