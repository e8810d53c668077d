import { NOTHING_DECIDED } from '../bodies/ruleSet';
import { decided } from '../specimens';
import { MINUTES_STAGES } from './minutes';
import { MINUTES_STEPS, takeStep, wayOf, type MinutesWay } from './stages';

const withRound: MinutesWay = { recordKind: 'minutes', comments: 'round' };
const without: MinutesWay = { recordKind: 'minutes', comments: 'none' };

/** Every stage × step that leads somewhere; all others are refused. */
const allowed: readonly (readonly [MinutesWay, string, string, string])[] = [
  [withRound, 'draft', 'startComments', 'comment'],
  [withRound, 'comment', 'sendToApproval', 'approval'],
  [withRound, 'approval', 'approve', 'approved'],
  [withRound, 'approved', 'postNotices', 'noticed'],
  [without, 'draft', 'sendToApproval', 'approval'],
  // Minutes that were out for comments when the body gave up its round go on.
  [without, 'comment', 'sendToApproval', 'approval'],
  [without, 'approval', 'approve', 'approved'],
  [without, 'approved', 'postNotices', 'noticed'],
];

describe('Minutes go from draft to the notice boards', () => {
  const cells = [withRound, without].flatMap((way) =>
    MINUTES_STAGES.flatMap((stage) => MINUTES_STEPS.map((step) => ({ way, stage, step }))),
  );

  it.each(cells)(
    '$way.comments comments: from $stage, $step is a step of its own or refused (DEC-10)',
    ({ way, stage, step }) => {
      const found = allowed.find((one) => one[0] === way && one[1] === stage && one[2] === step);
      const next = allowed.filter((one) => one[0] === way && one[1] === stage).map((one) => one[2]);
      expect(takeStep(stage, step, way)).toEqual(
        found === undefined
          ? { ok: false, refusal: { reason: 'wrongStep', step, stage, next } }
          : { ok: true, value: found[3] },
      );
    },
  );

  it('by the rules of the body: with a comment round where it has decided on days for one', () => {
    const minutes = decided<'notes' | 'minutes'>('minutes');
    expect(wayOf(minutes, decided({ commentDays: 5 }))).toEqual({ ok: true, value: withRound });
    expect(wayOf(minutes, decided({ commentDays: null }))).toEqual({ ok: true, value: without });
    expect(wayOf(minutes, NOTHING_DECIDED.approval)).toMatchObject({
      refusal: { reason: 'notDecided', rule: 'approval' },
    });
    expect(wayOf(NOTHING_DECIDED.recordKind, null)).toMatchObject({ refusal: { rule: 'recordKind' } });
  });
});

describe('Notes', () => {
  const notes = decided<'notes' | 'minutes'>('notes');

  it.each(['sendToApproval', 'approve', 'postNotices'] as const)(
    'need no approval: there is no %s (LSG-15)',
    (step) => {
      const way = wayOf(notes, null);
      expect(way).toEqual({ ok: true, value: { recordKind: 'notes', comments: 'none' } });
      expect(way.ok && takeStep('draft', step, way.value)).toEqual({
        ok: false,
        refusal: { reason: 'notesNeedNone', step },
      });
    },
  );

  it('may have a comment round, and none where the body has decided on none (LSG-15)', () => {
    const round = wayOf(notes, decided({ commentDays: 7 }));
    expect(round.ok && takeStep('draft', 'startComments', round.value)).toEqual({ ok: true, value: 'comment' });
    expect(takeStep('draft', 'startComments', { recordKind: 'notes', comments: 'none' })).toMatchObject({
      refusal: { reason: 'wrongStep', next: [] },
    });
  });
});
