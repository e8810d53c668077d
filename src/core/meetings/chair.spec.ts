import fc from 'fast-check';
import { NOTHING_DECIDED, type RuleSet } from '../bodies/ruleSet';
import { day } from '../calendar';
import { aMandate, aMeeting, decided, FORUM_RULES } from '../specimens';
import { assignTurns, chairOf, chairsMeeting } from './chair';

const today = day('2026-11-20');
const four = ['anna', 'bo', 'cia', 'dag'];
const rotating = (turns: readonly string[]): RuleSet => ({
  ...FORUM_RULES,
  chair: decided({ kind: 'rotation', turns }),
});
const turns = (...given: (string | null)[]) => given.map((turnOf) => aMeeting({ turnOf }));

describe('The chair of an area forum (FSS-08)', () => {
  const mandates = [aMandate('anna', 'chair'), aMandate('bo', 'deputy')];

  it('is whoever holds the chair’s mandate, whatever turn a meeting says', () => {
    expect(chairOf(aMeeting(), FORUM_RULES, mandates, today)).toBe('anna');
    expect(chairOf(aMeeting({ turnOf: 'bo' }), FORUM_RULES, mandates, today)).toBe('anna');
  });

  it('is nobody while nobody holds it', () => {
    expect(
      chairOf(aMeeting(), FORUM_RULES, [aMandate('anna', 'chair', { to: day('2026-11-19') })], today),
    ).toBeUndefined();
  });

  it('is looked up: a new holder chairs from the first day', () => {
    const swapped = [
      aMandate('anna', 'chair', { to: day('2026-11-30') }),
      aMandate('eva', 'chair', { from: day('2026-12-01') }),
    ];
    expect(chairOf(aMeeting(), FORUM_RULES, swapped, day('2026-11-30'))).toBe('anna');
    expect(chairOf(aMeeting(), FORUM_RULES, swapped, day('2026-12-01'))).toBe('eva');
  });
});

describe('The chair of the city-wide forum (FSG-03, AMB-17)', () => {
  const mandates = four.map((upn) => aMandate(upn, 'jointPreparer'));

  it('is the one whose turn that very meeting is', () => {
    expect(chairOf(aMeeting({ turnOf: 'cia' }), rotating(four), mandates, today)).toBe('cia');
  });

  it('is nobody where the one in turn has left the body, or is only a guest there', () => {
    expect(chairOf(aMeeting({ turnOf: 'eva' }), rotating(four), mandates, today)).toBeUndefined();
    expect(chairOf(aMeeting({ turnOf: 'eva' }), rotating(four), [aMandate('eva', 'guest')], today)).toBeUndefined();
  });

  it('is whoever holds the chair’s mandate while the meeting has no turn', () => {
    expect(chairOf(aMeeting(), rotating(four), [...mandates, aMandate('eva', 'chair')], today)).toBe('eva');
  });

  it('is still the one who leaves, to the last day, where the turn was handed over from the day after (design decision 15)', () => {
    const handedOver = aMeeting({
      turnOf: 'bo',
      turnUntil: { upn: 'anna', lastDay: day('2026-11-30'), to: 'BO' },
    });
    const ending = [aMandate('anna', 'jointPreparer', { to: day('2026-11-30') }), aMandate('bo', 'jointPreparer')];
    expect(chairOf(handedOver, rotating(four), ending, day('2026-11-30'))).toBe('anna');
    expect(chairOf(handedOver, rotating(four), ending, day('2026-12-01'))).toBe('bo');
    const swapped = { ...handedOver, turnOf: 'cia' };
    expect(chairOf(swapped, rotating(four), mandates, day('2026-11-30'))).toBe('cia');
    expect(chairOf({ ...handedOver, turnOf: null }, rotating(four), mandates, day('2026-11-30'))).toBeUndefined();
  });

  it('chairs that meeting and no other', () => {
    const meeting = aMeeting({ turnOf: 'cia' });
    expect(chairsMeeting('CIA', meeting, rotating(four), mandates, today)).toBe('chairs');
    expect(chairsMeeting('anna', meeting, rotating(four), mandates, today)).toBe('doesNotChair');
    expect(chairsMeeting('anna', aMeeting(), rotating(four), [], today)).toBe('doesNotChair');
  });
});

describe('The rota (FSG-03)', () => {
  it.each([
    ['begins with the first', turns(null), ['anna']],
    [
      'goes round, and the fifth meeting comes back to the first',
      turns(null, null, null, null, null),
      [...four, 'anna'],
    ],
    ['goes on after the turns already given', turns('anna', 'bo', null, null), four],
    ['keeps a swap and changes nobody else’s turn', turns('bo', 'anna', null, null), ['bo', 'anna', 'cia', 'dag']],
    [
      'gives a meeting put in between to someone who has had no more than others',
      turns('anna', null, 'bo', 'cia', 'dag'),
      ['anna', 'bo', 'bo', 'cia', 'dag'],
    ],
    ['keeps the turn of someone who is not in it, and begins again after', turns('eva', null), ['eva', 'anna']],
  ])('%s', (_rule, meetings, expected) => {
    expect(assignTurns(rotating(four), meetings)).toEqual(expected);
  });

  it('gives no turn where it names nobody', () => {
    expect(assignTurns(rotating([]), turns(null, null))).toEqual([null, null]);
  });

  it.each([
    ['is fixed', FORUM_RULES],
    ['is not decided', NOTHING_DECIDED],
  ])('gives no turns where the chair %s', (_how, rules) => {
    expect(assignTurns(rules, turns('anna', null))).toEqual([null, null]);
  });

  it('is fair: whatever is given, the rest evens out, and what is given stands', () => {
    const given = fc.array(fc.option(fc.constantFrom(...four), { nil: null }), { maxLength: 40 });
    fc.assert(
      fc.property(given, (some) => {
        const assigned = assignTurns(rotating(four), turns(...some));
        const count = (upn: string, of: readonly (string | null)[]) => of.filter((turn) => turn === upn).length;
        some.forEach((turn, index) => {
          expect(assigned[index]).toBe(turn ?? assigned[index]);
        });
        const most = Math.max(...four.map((upn) => count(upn, some)));
        const counts = four.map((upn) => count(upn, assigned));
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(Math.max(1, most));
      }),
    );
  });

  it('gives the same turns again, so that a restart moves nobody', () => {
    const given = fc.array(fc.option(fc.constantFrom(...four), { nil: null }), { maxLength: 20 });
    fc.assert(
      fc.property(given, (some) => {
        const once = assignTurns(rotating(four), turns(...some));
        expect(assignTurns(rotating(four), turns(...once))).toEqual(once);
      }),
    );
  });
});
