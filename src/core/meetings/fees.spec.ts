import { day } from '../calendar';
import { aStay, clock, MEETING_DAY } from './boardSpecimens';
import { feeLinesOf, minutesPresent, type FeeFacts, type TrainingDay } from './fees';

const period = { first: day('2026-07-01'), last: day('2026-12-31') };
const training = (differs: Partial<TrainingDay> = {}): TrainingDay => ({
  upn: 'eva',
  name: 'Eva Lind',
  title: 'Nationell konferens',
  day: day('2026-10-06'),
  from: clock('09:00'),
  to: clock('16:00'),
  decisionId: 41,
  decidedOn: day('2026-09-03'),
  ...differs,
});
const facts = (differs: Partial<FeeFacts> = {}): FeeFacts => ({
  meetings: [{ id: 10, title: 'Styrelsemöte', day: MEETING_DAY }],
  stays: [
    aStay('EVA', { arrived: clock('10:30'), left: clock('11:45') }),
    aStay('eva', { left: clock('10:00') }),
    aStay('bo', { left: clock('12:00') }),
  ],
  courses: [training()],
  ...differs,
});

describe('The ground for fees', () => {
  it('is the time a person was present, with arrival and leaving, per person and period (FIN-15)', () => {
    const lines = feeLinesOf('eva', period, facts());
    expect(lines.map((line) => [line.day, line.from, line.to, line.minutes])).toEqual([
      ['2026-10-06', '09:00', '16:00', 420],
      ['2026-11-19', '09:00', '10:00', 60],
      ['2026-11-19', '10:30', '11:45', 75],
    ]);
    expect(minutesPresent(lines)).toBe(555);
  });

  it.each([
    ['the day before the period', '2026-11-20', '2026-12-31', 0],
    ['the first day', '2026-11-19', '2026-12-31', 2],
    ['the last day', '2026-11-01', '2026-11-19', 2],
    ['the day after', '2026-11-01', '2026-11-18', 0],
  ])('counts a meeting on %s: %s to %s (FIN-15)', (_which, first, last, count) => {
    const lines = feeLinesOf('eva', { first: day(first), last: day(last) }, facts({ courses: [] }));
    expect(lines).toHaveLength(count);
  });

  it('counts nothing for one whose leaving is not recorded, and says so (FIN-15)', () => {
    const lines = feeLinesOf('eva', period, facts({ stays: [aStay('eva')], courses: [] }));
    expect(lines).toMatchObject([{ to: null, minutes: null, marks: ['leavingMissing'] }]);
    expect(minutesPresent(lines)).toBe(0);
  });

  it.each([
    ['carries no mark when the board had decided before', {}, []],
    ['carries none when it decided the same day', { decidedOn: day('2026-10-06') }, []],
    ['is marked when the decision came after', { decidedOn: day('2026-10-07') }, ['decisionTooLate']],
    ['is marked without a decision', { decisionId: null }, ['decisionMissing']],
    ['is marked when the day of the decision is not known', { decidedOn: null }, ['decisionMissing']],
  ])('a conference %s (FIN-16)', (_when, differs, marks) => {
    const lines = feeLinesOf('eva', period, facts({ stays: [], courses: [training(differs)] }));
    expect(lines).toMatchObject([{ what: 'Nationell konferens', meetingId: null, marks }]);
  });
});
