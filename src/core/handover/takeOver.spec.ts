import { day, instant } from '../calendar';
import { assignTurns } from '../meetings/chair';
import { aMandate, aMeeting, CLAUSE, decided } from '../specimens';
import { leaderOf, takeOver, type TakeOver, type Takeover } from './takeOver';

const now = instant('2026-11-20T09:00:00Z');
const rotating = { chair: decided({ kind: 'rotation', turns: ['anna', 'bo'] } as const) };
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
  takeovers: [],
  withoutDeputy: null,
  upn: 'eva',
  ...differs,
});
const taken: Takeover = {
  key: 't',
  actedBy: 'eva',
  bodyNr: 2,
  meetingId: 10,
  upn: 'eva',
  personName: 'Namn eva',
  from: 'anna',
  since: now,
};

describe('A deputy takes over one meeting in one act', () => {
  it('and is told from whom; twice gives the same key', () => {
    expect(takeOver(asked())).toEqual({
      ok: true,
      value: { ...taken, key: 'takeover:10:eva' },
    });
    expect(takeOver(asked())).toEqual(takeOver(asked()));
  });

  it('and is called acting chair of that meeting alone, while the rota stays (FSG-03)', () => {
    expect(leaderOf(meeting, rotating, mandates, [taken])).toEqual({ upn: 'eva', title: 'actingChair' });
    const other = aMeeting({ id: 11, turnOf: 'anna' });
    expect(leaderOf(other, rotating, mandates, [taken])).toEqual({ upn: 'anna', title: 'chair' });
    expect(assignTurns(rotating, [meeting, { turnOf: null }])).toEqual(['anna', 'bo']);
  });

  it('also of a meeting nobody chairs', () => {
    const unled = aMeeting({ turnOf: 'gone' });
    expect(takeOver(asked({ meeting: unled }))).toMatchObject({ value: { from: null } });
    expect(leaderOf(unled, rotating, mandates, [])).toBeNull();
  });

  it.each<[string, Partial<TakeOver>, string]>([
    ['once it has been held', { now: instant('2026-12-10T14:00:00Z') }, 'meetingHeld'],
    ['when it is cancelled', { meeting: aMeeting({ turnOf: 'anna', stage: 'cancelled' }) }, 'meetingCancelled'],
    ['by the one who chairs it', { upn: 'Anna' }, 'alreadyYours'],
    ['by the one who has taken it over', { takeovers: [taken] }, 'alreadyYours'],
    ['by a second deputy', { takeovers: [{ ...taken, upn: 'siv' }] }, 'takenOver'],
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
    expect(takeOver(asked({ ...none, withoutDeputy: decided('oldestMember') }))).toEqual({
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
      refusal: { deputies: [], whoDecides: { state: 'notDecided', rule: 'deputies' } },
    });
  });

  it('and where there is one, the deputies are named', () => {
    const always = [...mandates, aMandate('gun', 'deputy')];
    expect(takeOver(asked({ upn: 'siv', mandates: always }))).toMatchObject({
      refusal: { deputies: ['Namn eva', 'Namn gun'] },
    });
  });
});
