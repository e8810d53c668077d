import { day } from '../calendar';
import { aMandate } from '../specimens';
import { answerDates, canAnswerDates, moveDate, tallyOf, type YearPlan } from './yearPlan';

const dates = [day('2027-02-18'), day('2027-05-20')] as const;
const plan: Pick<YearPlan, 'bodyNr' | 'state' | 'dates' | 'year'> = { bodyNr: 2, state: 'asked', dates, year: 2027 };
const today = day('2026-11-20');

describe('Answering the dates of a year', () => {
  const may = (upn: string, asked = plan) =>
    canAnswerDates(asked, [aMandate('bo', 'representative'), aMandate('gun', 'guest')], upn, today);

  it('is for those who serve the body, while it is asked (ORG-07)', () => {
    expect(may('bo')).toEqual({ ok: true, value: 'may' });
    expect(may('gun')).toEqual({ ok: false, refusal: { reason: 'notServing' } });
    expect(may('bo', { ...plan, state: 'entered' })).toEqual({
      ok: false,
      refusal: { reason: 'planClosed', state: 'entered' },
    });
  });

  it('keeps the last answer to each date, in the order of the dates, and none to another day', () => {
    const [first, second] = dates;
    const given = [
      { day: second, answer: 'can' },
      { day: first, answer: 'can' },
      { day: first, answer: 'cannot' },
    ] as const;
    expect(answerDates(plan, given)).toEqual({
      ok: true,
      value: [
        { day: first, answer: 'cannot' },
        { day: second, answer: 'can' },
      ],
    });
    expect(answerDates(plan, [{ day: day('2027-03-01'), answer: 'can' }])).toMatchObject({
      refusal: { reason: 'notADate', day: '2027-03-01' },
    });
  });

  it('is counted date by date, with the names of those who cannot and how many are silent', () => {
    const answered = (upn: string, answer: 'can' | 'ifNeeded' | 'cannot') => ({
      ...{ upn, name: upn.toUpperCase() },
      answers: [{ day: dates[0], answer }],
    });
    const given = [answered('Bo', 'can'), answered('eva', 'cannot'), answered('ali', 'ifNeeded'), answered('x', 'can')];
    expect(tallyOf(dates, given, ['bo', 'eva', 'ali', 'ann'])).toEqual([
      { day: dates[0], can: 1, ifNeeded: 1, cannot: ['EVA'], silent: 1 },
      { day: dates[1], can: 0, ifNeeded: 0, cannot: [], silent: 4 },
    ]);
  });
});

describe('Moving one of the dates', () => {
  const move = (from: string, to: string, differs: Partial<typeof plan> = {}) =>
    moveDate({ ...plan, ...differs }, day(from), day(to), today);

  it('leaves the others, in order', () => {
    expect(move('2027-02-18', '2027-06-03')).toEqual({ ok: true, value: ['2027-05-20', '2027-06-03'] });
  });

  it.each([
    ['of what is no date', '2027-02-19', '2027-03-04', {}, 'notADate'],
    ['to another year', '2027-02-18', '2028-03-02', {}, 'notInYear'],
    ['to a day that has been', '2026-12-10', '2026-11-19', { year: 2026, dates: [day('2026-12-10')] }, 'notInYear'],
    ['to one that is there', '2027-02-18', '2027-05-20', {}, 'dateTaken'],
    ['when they are entered', '2027-02-18', '2027-06-03', { state: 'entered' as const }, 'planClosed'],
  ])('is refused %s', (_what, from, to, differs, reason) => {
    expect(move(from, to, differs)).toMatchObject({ ok: false, refusal: { reason } });
  });
});
