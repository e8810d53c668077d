import fc from 'fast-check';
import { NOTHING_DECIDED, type RotaRule } from '../bodies/ruleSet';
import { addDays, day } from '../calendar';
import { dutiesOf } from '../duties/duties';
import { aBody, aMandate, aMeeting, decided, FORUM_RULES } from '../specimens';
import {
  agreedTurns,
  answerSwap,
  askSwap,
  insertTurn,
  rotaAfterChange,
  whatFollows,
  type TurnChange,
  type TurnOfMeeting,
} from './rotation';

const four = ['anna', 'bo', 'cia', 'dag'];
const rules = { ...FORUM_RULES, chair: decided({ kind: 'rotation', turns: four } as const) };
const by = (rule: RotaRule) => ({ ...rules, rotaRule: decided(rule) });
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
  const rota = rotaAfterChange(by(rule), meetings);
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
    expect(rotaAfterChange({ ...of, rotaRule: rule }, year)).toEqual(expected);
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
            const rota = rotaAfterChange(by(rule), put);
            const to = new Map(rota.state === 'given' ? rota.changed.map((one) => [one.meetingId, one.to]) : []);
            meetings = put.map((one) => ({ ...one, turnOf: to.get(one.meetingId) ?? one.turnOf }));
          });
          const counts = four.map((upn) => meetings.filter((one) => one.turnOf === upn).length);
          expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
          expect(rotaAfterChange(by(rule), meetings)).toMatchObject({ changed: [] });
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

describe('Putting somebody of the rota in', () => {
  const inserted = (rule: RotaRule | null, id = 3, upn = 'ANNA') =>
    insertTurn({ ...rules, rotaRule: rule === null ? null : decided(rule) }, year, id, upn);

  it('leaves the other turns with a body that keeps, and with one that has decided nothing (FSG-03)', () => {
    const own = { meetingId: 3, from: 'cia', to: 'anna' };
    expect(inserted('keep')).toEqual({ ok: true, value: { changed: [own], others: 'keep' } });
    expect(inserted(null)).toEqual({ ok: true, value: { changed: [own], others: 'notDecided' } });
  });

  it('gives the other open turns anew with a body that recomputes; the one put in stands (FSG-03)', () => {
    expect(inserted('recompute')).toMatchObject({
      value: {
        changed: [
          { meetingId: 3, to: 'anna' },
          { meetingId: 4, from: 'dag', to: 'cia' },
        ],
      },
    });
  });

  it.each([
    ['a meeting that was held', 1, 'bo', 'meetingHeld'],
    ['a meeting that is not there', 9, 'bo', 'noSuchMeeting'],
    ['somebody outside the rota', 3, 'eva', 'notInRota'],
    ['whose turn it is already', 3, 'Cia', 'alreadyTheirs'],
  ])('is refused for %s', (_what, id, upn, reason) => {
    expect(inserted('keep', id, upn)).toMatchObject({ ok: false, refusal: { reason } });
  });

  it('is refused where the chair does not rotate', () => {
    expect(insertTurn(FORUM_RULES, year, 3, 'anna')).toMatchObject({ refusal: { reason: 'notRotating' } });
    const unled = [meeting(1, '2026-12-17', null)];
    expect(insertTurn(rules, unled, 1, 'anna')).toMatchObject({ value: { changed: [{ from: null, to: 'anna' }] } });
  });
});

describe('Turns people have agreed on', () => {
  it('are both of a swap, and the one of somebody put in; not what is only asked', () => {
    const change: TurnChange = {
      ...{ key: 'k', actedBy: 'anna', bodyNr: 2, meetingId: 2, otherMeetingId: 3, by: 'anna', asked: 'bo' },
      state: 'agreed',
    };
    expect(agreedTurns([change, { ...change, meetingId: 4, otherMeetingId: null }])).toEqual([2, 3, 4]);
    expect(agreedTurns([{ ...change, state: 'asked' }])).toEqual([]);
  });
});
