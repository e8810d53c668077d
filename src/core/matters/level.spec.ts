import { instant } from '../calendar';
import { decided } from '../specimens';
import { answerLevel, levelQuestion } from './level';

const SOURCE = { document: 'Arbetsformer', clause: 'Syfte' };

describe('The level of a line', () => {
  const perspective = decided<'area' | 'cityWide'>('area', SOURCE);
  const answer = answerLevel({
    now: instant('2026-12-01T23:30:00Z'),
    item: { id: 50, bodyNr: 2 },
    level: 'cityWide',
    upn: 'anna',
  });

  it('is asked for when the chair prepares a line (FSS-05)', () => {
    expect(levelQuestion(undefined, perspective)).toEqual({ state: 'asked', source: SOURCE });
  });

  it('is not asked for in a body that has decided no perspective of its own (FSS-05)', () => {
    expect(levelQuestion(undefined, null)).toEqual({ state: 'notAsked' });
  });

  it('is stored with who answered and the day in Stockholm, once per line (FSS-05)', () => {
    expect(answer).toEqual({
      key: 'level:50',
      actedBy: 'anna',
      bodyNr: 2,
      itemId: 50,
      level: 'cityWide',
      answeredOn: '2026-12-02',
    });
  });

  it.each([
    ['workingGroup', 'area', 'toWorkingGroup'],
    ['area', 'area', 'stays'],
    ['cityWide', 'area', 'liftToCity'],
    ['workingGroup', 'cityWide', 'toWorkingGroup'],
    ['area', 'cityWide', 'spreadToAreas'],
    ['cityWide', 'cityWide', 'stays'],
  ] as const)('answered with %s where the own perspective is %s leads to: %s (FSS-05)', (level, own, route) => {
    const stored = { ...answer, id: 1, version: '1', level };
    expect(levelQuestion(stored, decided(own))).toMatchObject({ state: 'answered', level, route });
  });
});
