import { NOTHING_DECIDED } from '../bodies/ruleSet';
import { day, instant } from '../calendar';
import { assignTurns, chairOf, leaderOf } from '../meetings/chair';
import { aMandate, aMeeting, CLAUSE, decided } from '../specimens';
import { takeOver, type TakeOver } from './takeOver';

const now = instant('2026-11-20T09:00:00Z');
const rotating = { ...NOTHING_DECIDED, chair: decided({ kind: 'rotation', turns: ['anna', 'bo'] } as const) };
const mandates = [
  aMandate('anna', 'jointPreparer'),
  aMandate('eva', 'deputy', { from: day('2026-11-01'), to: day('2026-12-10') }),
  aMandate('ulf', 'deputy', { bodyNr: 9 }),
];
const meeting = aMeeting({ turnOf: 'anna' });
const asked = (differs: Partial<TakeOver> = {}): TakeOver => ({
  now,
  meeting,
  rules: rotating,
  mandates,
  upn: 'eva',
  ...differs,
});
const taken = aMeeting({ turnOf: 'anna', actingChair: 'eva' });

describe('A deputy takes over one meeting in one act', () => {
  it('and is told from whom', () => {
    expect(takeOver(asked())).toEqual({
      ok: true,
      value: { actingChair: 'eva', chairName: 'Namn eva', from: 'anna' },
    });
  });

  it('and is the one answer to who chairs that meeting alone, while the rota stays (FSG-03)', () => {
    expect(leaderOf(taken, rotating, mandates, taken.day)).toEqual({ upn: 'eva', title: 'actingChair' });
    expect(chairOf(taken, rotating, mandates, taken.day)).toBe('eva');
    const other = aMeeting({ id: 11, turnOf: 'anna' });
    expect(leaderOf(other, rotating, mandates, other.day)).toEqual({ upn: 'anna', title: 'chair' });
    expect(assignTurns(rotating, [taken, { turnOf: null }])).toEqual(['anna', 'bo']);
  });

  it('as long as the deputy is in the body: then it is the chair’s again, and another deputy may take it over', () => {
    const left = day('2026-12-11');
    const gone = aMeeting({ turnOf: 'anna', actingChair: 'eva', day: left });
    expect(leaderOf(gone, rotating, mandates, left)).toEqual({ upn: 'anna', title: 'chair' });
    const another = [...mandates, aMandate('gun', 'deputy')];
    expect(takeOver(asked({ meeting: gone, mandates: another, upn: 'gun' }))).toMatchObject({
      value: { actingChair: 'gun', from: 'anna' },
    });
  });

  it('and the one whose meeting it is takes it back in the same way', () => {
    expect(takeOver(asked({ meeting: taken, upn: 'Anna' }))).toEqual({
      ok: true,
      value: { actingChair: null, chairName: 'Namn anna', from: 'eva' },
    });
  });

  it('also of a meeting nobody chairs', () => {
    const unled = aMeeting({ turnOf: 'gone' });
    expect(takeOver(asked({ meeting: unled }))).toMatchObject({ value: { from: null } });
    expect(leaderOf(unled, rotating, mandates, unled.day)).toBeNull();
  });

  it.each<[string, Partial<TakeOver>, string]>([
    ['once it has been held', { now: instant('2026-12-10T14:00:00Z') }, 'meetingHeld'],
    ['when it is cancelled', { meeting: aMeeting({ turnOf: 'anna', stage: 'cancelled' }) }, 'meetingCancelled'],
    ['by the one who chairs it', { upn: 'Anna' }, 'alreadyYours'],
    ['by the one who has taken it over', { meeting: taken }, 'alreadyYours'],
    [
      'by a second deputy',
      { meeting: taken, mandates: [...mandates, aMandate('siv', 'deputy')], upn: 'siv' },
      'takenOver',
    ],
    ['by somebody else', { upn: 'siv' }, 'notADeputy'],
    ['by the deputy of another body', { upn: 'ulf' }, 'notADeputy'],
    ['before the deputy’s first day', { now: instant('2026-10-31T09:00:00Z') }, 'notADeputy'],
    ['after the deputy’s last day', { meeting: aMeeting({ turnOf: 'anna', day: day('2026-12-11') }) }, 'notADeputy'],
  ])('is refused %s', (_when, differs, reason) => {
    expect(takeOver(asked(differs))).toMatchObject({ ok: false, refusal: { reason } });
  });
});

describe('Where there is no deputy', () => {
  const none = { mandates: mandates.slice(0, 1), upn: 'siv' };

  it('the body’s own rule says who decides, with its source', () => {
    expect(takeOver(asked({ ...none, rules: { ...rotating, withoutDeputy: decided('oldestMember') } }))).toEqual({
      ok: false,
      refusal: {
        reason: 'notADeputy',
        deputies: [],
        whoDecides: { state: 'decided', who: 'oldestMember', source: CLAUSE },
      },
    });
  });

  it('and where it has none, that is said', () => {
    expect(takeOver(asked(none))).toMatchObject({
      refusal: { deputies: [], whoDecides: { state: 'notDecided', rule: 'withoutDeputy' } },
    });
  });

  it('and where there is one, the deputies are named', () => {
    const always = [...mandates, aMandate('gun', 'deputy')];
    expect(takeOver(asked({ upn: 'siv', mandates: always }))).toMatchObject({
      refusal: { deputies: ['Namn eva', 'Namn gun'] },
    });
  });
});
