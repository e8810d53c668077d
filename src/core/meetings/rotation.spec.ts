import fc from 'fast-check';
import { NOTHING_DECIDED } from '../bodies/ruleSet';
import { addDays, day } from '../calendar';
import { dutiesOf } from '../duties/duties';
import { aBody, aMandate, aMeeting, decided, FORUM_RULES } from '../specimens';
import { answerSwap, askSwap, rotaAfterChange, whatFollows, type RotaRule, type TurnOfMeeting } from './rotation';

const four = ['anna', 'bo', 'cia', 'dag'];
const rules = { ...FORUM_RULES, chair: decided({ kind: 'rotation', turns: four } as const) };
const meeting = (
  meetingId: number,
  on: string,
  turnOf: string | null,
  settled: TurnOfMeeting['settled'] = 'open',
): TurnOfMeeting => ({ meetingId, day: day(on), turnOf, settled });
const year = [
  meeting(1, '2026-02-12', 'anna', 'held'),
  meeting(2, '2026-05-14', 'bo'),
  meeting(3, '2026-09-17', 'cia'),
  meeting(4, '2026-12-17', 'dag'),
];
const changed = (meetings: readonly TurnOfMeeting[], rule: RotaRule) => {
  const rota = rotaAfterChange(rules, meetings, decided(rule));
  return rota.state === 'given'
    ? rota.changed.map((one) => `${one.meetingId}: ${one.from ?? '–'} → ${one.to ?? '–'}`)
    : [];
};

describe('The rota when a meeting is put in', () => {
  const extra = meeting(5, '2026-06-11', null);

  it('is kept by a body that keeps: the new one alone gets a turn (FSG-03)', () => {
    expect(changed([...year, extra], 'keep')).toEqual(['5: – → cia']);
  });

  it('is given anew by a body that recomputes, from that meeting on (FSG-03)', () => {
    expect(changed([...year, extra], 'recompute')).toEqual(['5: – → cia', '3: cia → dag', '4: dag → anna']);
  });

  it('comes back to the first with the fifth (FSG-03)', () => {
    expect(changed([...year, meeting(5, '2027-02-11', null)], 'keep')).toEqual(['5: – → anna']);
  });
});

describe('The rota when a meeting is moved past another', () => {
  const moved = year.map((one) => (one.meetingId === 2 ? { ...one, day: day('2026-10-15') } : one));

  it.each([
    ['keep', []],
    ['recompute', ['3: cia → bo', '2: bo → cia']],
  ] as const)('by the rule “%s” changes %j (FSG-03)', (rule, expected) => {
    expect(changed(moved, rule)).toEqual(expected);
  });

  it('never takes a swapped turn from the one who got it', () => {
    const swapped = moved.map((one) => (one.meetingId === 3 ? { ...one, settled: 'swapped' as const } : one));
    expect(changed(swapped, 'recompute')).toEqual(['2: bo → dag', '4: dag → bo']);
  });
});

describe('The rota where it is not decided', () => {
  it.each([
    ['who chairs', NOTHING_DECIDED, decided('keep' as const), { state: 'notDecided', rule: 'chair' }],
    ['what happens to the turns', rules, null, { state: 'notDecided', rule: 'rotaRule' }],
    ['and the chair is fixed', FORUM_RULES, null, { state: 'fixedChair' }],
  ])('%s: nothing changes', (_what, of, rule, expected) => {
    expect(rotaAfterChange(of, year, rule)).toEqual(expected);
  });
});

describe('The rota is fair', () => {
  it.each(['keep', 'recompute'] as const)(
    'by the rule “%s” everybody’s turns differ by at most one, however meetings are put in (FSG-03)',
    (rule) => {
      const days = fc.uniqueArray(fc.integer({ min: 0, max: 700 }), { minLength: 1, maxLength: 30 });
      fc.assert(
        fc.property(days, (offsets) => {
          let meetings: readonly TurnOfMeeting[] = [];
          offsets.forEach((offset, id) => {
            const put = [...meetings, { ...meeting(id, '2026-01-01', null), day: addDays(day('2026-01-01'), offset) }];
            const rota = rotaAfterChange(rules, put, decided(rule));
            const to = new Map(rota.state === 'given' ? rota.changed.map((one) => [one.meetingId, one.to]) : []);
            meetings = put.map((one) => ({ ...one, turnOf: to.get(one.meetingId) ?? one.turnOf }));
          });
          const counts = four.map((upn) => meetings.filter((one) => one.turnOf === upn).length);
          expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
          expect(rotaAfterChange(rules, meetings, decided(rule))).toMatchObject({ changed: [] });
        }),
      );
    },
  );
});

describe('Swapping turns', () => {
  const [held, mine, theirs] = year as [TurnOfMeeting, TurnOfMeeting, TurnOfMeeting];

  it('asks the one whose turn the other meeting is, and changes nothing until yes (FSG-03)', () => {
    expect(askSwap(rules, mine, theirs, 'BO')).toEqual({
      ok: true,
      value: { mine: 2, theirs: 3, by: 'BO', asked: 'cia' },
    });
  });

  it.each([
    ['where the chair is fixed', FORUM_RULES, mine, theirs, 'bo', { reason: 'notRotating' }],
    ['of a meeting held', rules, held, theirs, 'anna', { reason: 'meetingHeld', day: '2026-02-12' }],
    ['for a meeting held', rules, mine, held, 'bo', { reason: 'meetingHeld', day: '2026-02-12' }],
    ['of somebody else’s turn', rules, mine, theirs, 'dag', { reason: 'notYourTurn', turnOf: 'bo' }],
    ['of nobody’s turn', rules, { ...mine, turnOf: null }, theirs, 'bo', { reason: 'notYourTurn', turnOf: null }],
    ['with oneself', rules, mine, { ...theirs, turnOf: 'bo' }, 'bo', { reason: 'nobodyToSwapWith' }],
    ['with nobody', rules, mine, { ...theirs, turnOf: null }, 'bo', { reason: 'nobodyToSwapWith' }],
  ])('%s is refused', (_what, of, own, other, by, refusal) => {
    expect(askSwap(of, own, other, by)).toEqual({ ok: false, refusal });
  });

  const swap = { mine: 2, theirs: 3, by: 'bo', asked: 'cia' };

  it('gives each the other’s on yes, nothing on no, and takes the answer of the one asked alone', () => {
    expect(answerSwap(swap, 'Cia', 'yes')).toEqual({
      ok: true,
      value: [
        { meetingId: 2, from: 'bo', to: 'cia' },
        { meetingId: 3, from: 'cia', to: 'bo' },
      ],
    });
    expect(answerSwap(swap, 'cia', 'no')).toEqual({ ok: true, value: [] });
    expect(answerSwap(swap, 'bo', 'yes')).toEqual({ ok: false, refusal: { reason: 'notAsked', asked: 'cia' } });
  });

  it('takes the proposals before that very meeting along (FSG-14, AMB-17)', () => {
    const proposals = [
      { id: 100, meetingId: 2 },
      { id: 101, meetingId: 4 },
    ];
    expect(whatFollows([{ meetingId: 2, from: 'bo', to: 'cia' }], proposals)).toEqual([
      { meetingId: 2, from: 'bo', to: 'cia', proposals: [100] },
    ]);
  });

  it('takes the duties of that very meeting along (AMB-17)', () => {
    const mandates = four.map((upn) => aMandate(upn, 'jointPreparer'));
    const told = (turnOf: string) =>
      dutiesOf({ meeting: aMeeting({ turnOf }), body: aBody({ rules }), mandates, on: day('2026-11-20') }).at(-1)?.to;
    expect([told('bo'), told('cia')]).toEqual([['bo'], ['cia']]);
  });
});
