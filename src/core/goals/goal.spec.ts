import { day } from '../calendar';
import { checkGoal, goalStanding, noteFigure, tieTo, type Goal, type GoalFigure } from './goal';

const today = day('2026-09-01');
const goal: Goal = {
  ...{ key: 'goal:1', actedBy: 'system', bodyNr: 1, title: 'Struktur och organisation är mycket bra', source: '' },
  ...{ measuredBy: 'Andel som svarar ”mycket bra”', target: 80, direction: 'atLeast', figures: [], status: 'current' },
};
const figure = (on: string, value: number, answers: number | null = 12): GoalFigure => ({
  on: day(on),
  value,
  answers,
});

describe('A goal', () => {
  it('is written once, and its target is of something that is counted (BAD-04)', () => {
    expect(checkGoal(goal, [goal])).toEqual({ ok: true, value: goal });
    const same = { ...goal, key: 'goal:2', title: goal.title.toUpperCase() };
    expect(checkGoal(same, [goal])).toEqual({ ok: false, refusal: { reason: 'goalThere', title: goal.title } });
    expect(checkGoal(same, [{ ...goal, status: 'ended' }]).ok).toBe(true);
    expect(checkGoal({ ...goal, measuredBy: '' }, [])).toMatchObject({ refusal: { reason: 'targetOfNothing' } });
    expect(checkGoal({ ...goal, measuredBy: '', target: null }, []).ok).toBe(true);
  });

  it('has a figure to follow, one a day, from a survey that hides who answered what (LSG-18)', () => {
    const first = noteFigure(goal, figure('2026-06-01', 60), today);
    expect(first).toEqual({ ok: true, value: { figures: [figure('2026-06-01', 60)] } });
    const two = { ...goal, figures: [figure('2026-03-01', 50), figure('2026-06-01', 60)] };
    expect(noteFigure(two, figure('2026-03-01', 55, null), today)).toMatchObject({
      value: { figures: [{ value: 55 }, { value: 60 }] },
    });
    expect(noteFigure(goal, figure('2026-06-01', 60, 4), today)).toEqual({
      ok: false,
      refusal: { reason: 'tooFewAnswers', answers: 4, fewest: 5 },
    });
    expect(noteFigure(goal, figure('2026-09-02', 60), today)).toMatchObject({ refusal: { reason: 'figureNotYet' } });
    expect(noteFigure({ ...goal, measuredBy: '' }, figure('2026-06-01', 1), today)).toMatchObject({
      refusal: { reason: 'notMeasured' },
    });
    expect(noteFigure({ ...goal, status: 'ended' }, figure('2026-06-01', 1), today)).toMatchObject({
      refusal: { reason: 'goalEnded' },
    });
  });

  it.each([
    ['is not measured', { measuredBy: '' }, { state: 'notMeasured' }],
    ['has nothing noted', {}, { state: 'nothingNoted' }],
    ['is reached', { figures: [figure('2026-06-01', 80)] }, { state: 'reached', change: null }],
    [
      'is not reached',
      { figures: [figure('2026-03-01', 50), figure('2026-06-01', 79)] },
      { state: 'notReached', change: 29 },
    ],
    ['is reached from above', { direction: 'atMost', figures: [figure('2026-06-01', 80)] }, { state: 'reached' }],
    ['has no target', { target: null, figures: [figure('2026-06-01', 80)] }, { state: 'noTarget' }],
  ] as const)('%s by its latest figure (LSG-18)', (_what, differs, standing) => {
    expect(goalStanding({ ...goal, ...differs })).toMatchObject(standing);
  });
});

describe('A decision and the goals it serves', () => {
  it('belong to one body, and an ended goal takes no new decisions (BAD-04)', () => {
    const ended = { key: 'goal:3', bodyNr: 1, status: 'ended' } as const;
    expect(tieTo({ bodyNr: 1 }, [goal, goal])).toEqual({ ok: true, value: ['goal:1'] });
    expect(tieTo({ bodyNr: 2 }, [goal])).toMatchObject({ refusal: { reason: 'unknownGoal' } });
    expect(tieTo({ bodyNr: 1 }, [undefined])).toMatchObject({ refusal: { reason: 'unknownGoal' } });
    expect(tieTo({ bodyNr: 1 }, [ended])).toMatchObject({ refusal: { reason: 'goalEnded' } });
    expect(tieTo({ bodyNr: 1, goals: ['goal:3'] }, [ended])).toEqual({ ok: true, value: ['goal:3'] });
  });
});
