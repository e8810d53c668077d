import fc from 'fast-check';
import { decided } from '../specimens';
import {
  anItemWith,
  APPOINTED,
  aStay,
  clock,
  ITEMS,
  ORDINANCE,
  PARTIES,
  SEATING,
  SEATS,
  SERVING,
  sittingWith,
} from './boardSpecimens';
import { calledTo, capacityOf } from './capacity';
import { seatingOf } from './seats';
import { proposedOrder, sittingOf, type ServingRule, type Sitting } from './serving';

const ruled = (differs: Partial<ServingRule>) => decided<ServingRule>({ ...SERVING.value, ...differs }, ORDINANCE);
const asListed = ruled({ serves: 'inOrder' });
const anyHindrance = ruled({ returnsAfter: 'anyHindrance' });
const who = (sitting: Sitting): readonly string[] => sitting.serving.map((one) => one.upn);

describe('Who serves in an item', () => {
  it('are the members who are there, each with one seat (SFB-09)', () => {
    expect(sittingWith('city', 'region', 'fk', 'af', 'fk.s')).toEqual({
      seats: 4,
      serving: PARTIES.map((key) => ({ upn: key, partyKey: key, as: 'member' })),
      empty: [],
      waiting: [],
      source: ORDINANCE,
    });
  });

  it('is the party’s own substitute for a member who is absent, where that is decided (AMB-16)', () => {
    expect(who(sittingWith('city', 'region', 'af', 'fk.s'))).toEqual(['city', 'region', 'fk.s', 'af']);
    expect(sittingWith('city', 'region', 'af', 'city.s').empty).toEqual(['fk']);
  });

  it('is the first substitute on the list who is free, where that is decided (AMB-16)', () => {
    const facts = anItemWith(['region', 'city.s', 'af.s']);
    expect(who(sittingOf(facts, asListed))).toEqual(['city.s', 'region', 'af.s']);
    expect(sittingOf(facts, asListed).empty).toEqual(['af']);
  });

  it('is nobody instead of an absent member while the order is not decided: the own substitute is proposed, not assumed (AMB-16)', () => {
    const sitting = sittingOf(anItemWith(['city', 'region', 'fk.s']), null);
    expect(who(sitting)).toEqual(['city', 'region']);
    expect(sitting).toMatchObject({ empty: ['fk', 'af'], waiting: ['fk.s'], source: null });
    expect(proposedOrder(SEATING)).toBe('ownParty');
    const noneForFk = APPOINTED.filter((one) => one.upn !== 'fk.s');
    expect(proposedOrder(seatingOf(noneForFk, PARTIES, SEATS))).toBeNull();
    expect(proposedOrder({ seats: [], substitutes: [] })).toBeNull();
  });

  it('are the members alone, with nobody waiting, when all are there and no order is decided', () => {
    expect(sittingOf(anItemWith([...PARTIES, 'fk.s']), null)).toMatchObject({ empty: [], waiting: [] });
  });

  it('changes between items, not during them: a member who comes during an item serves from the next', () => {
    const stays = [aStay('fk', { arrived: clock('09:20'), fromItem: 12 }), aStay('fk.s')];
    const at = (itemId: number) => who(sittingOf(anItemWith([], { itemId, stays }), SERVING));
    expect(at(11)).toEqual(['fk.s']);
    expect(at(12)).toEqual(['fk']);
  });

  it('is not one who is disqualified, for that item alone: the substitute serves in it and the member comes back', () => {
    const away = [{ itemId: 12, upn: 'fk' }];
    const at = (itemId: number) => who(sittingOf(anItemWith(['fk', 'fk.s'], { itemId, away }), SERVING));
    expect([11, 12, 13].map(at)).toEqual([['fk'], ['fk.s'], ['fk']]);
  });

  it.each([
    ['does not serve again where one may return after a conflict of interest alone', SERVING, ['fk.s']],
    ['serves again where one may return after other hindrance, too', anyHindrance, ['fk']],
    ['waits where nothing is decided', null, []],
    ['gives way to the substitute while that is not decided', ruled({ returnsAfter: null }), ['fk.s']],
  ])('who broke off for another reason %s (AMB-16)', (_rule, rule, expected) => {
    const stays = [
      aStay('fk', { left: clock('09:30'), throughItem: 11 }),
      aStay('fk', { arrived: clock('10:00'), fromItem: 13 }),
      aStay('fk.s'),
    ];
    const sitting = sittingOf(anItemWith([], { itemId: 13, stays }), rule);
    expect(who(sitting)).toEqual(expected);
    expect(sitting.waiting).toEqual(rule === null ? ['fk', 'fk.s'] : []);
  });

  it.each([
    ['serves from the next item on where one may step in between items', SERVING, ['fk.s'], []],
    [
      'does not serve where substitutes serve from the first item or not at all',
      ruled({ when: 'wholeMeeting' }),
      [],
      [],
    ],
    ['waits where that is not decided', ruled({ when: null }), [], ['fk.s']],
  ])('who is a substitute and comes late %s (AMB-16)', (_rule, rule, expected, waiting) => {
    const stays = [aStay('fk.s', { arrived: clock('09:20'), fromItem: 12 })];
    const sitting = sittingOf(anItemWith([], { itemId: 13, stays }), rule);
    expect(who(sitting)).toEqual(expected);
    expect(sitting.waiting).toEqual(waiting);
  });

  it('waits, when there from the first item, while it is not decided who serves for whom (AMB-16)', () => {
    const sitting = sittingOf(anItemWith(['fk.s']), ruled({ serves: null }));
    expect(sitting).toMatchObject({ serving: [], waiting: ['fk.s'], source: ORDINANCE });
  });

  it('holds no seat twice and nobody twice, whoever is there and whichever seats are empty', () => {
    const present = fc.subarray(APPOINTED.map((one) => one.upn));
    const appointed = fc.subarray([...APPOINTED]);
    fc.assert(
      fc.property(present, appointed, fc.constantFrom(SERVING, asListed, null), (there, some, rule) => {
        const seating = seatingOf(some, PARTIES, SEATS);
        const sitting = sittingOf(anItemWith(there, { seating }), rule);
        expect(sitting.serving.length + sitting.empty.length).toBe(4);
        expect(sitting.waiting.every((upn) => !who(sitting).includes(upn))).toBe(true);
        expect(new Set(who(sitting)).size).toBe(sitting.serving.length);
        expect(who(sitting).every((upn) => there.includes(upn) && some.some((one) => one.upn === upn))).toBe(true);
      }),
    );
  });
});

describe('A substitute who does not serve', () => {
  const speak = decided<'attendAndSpeak'>('attendAndSpeak', ORDINANCE);
  const facts = anItemWith(['city', 'region', 'fk', 'city.s', 'guest'], {
    away: [{ itemId: ITEMS[0], upn: 'region' }],
  });
  const sitting = sittingOf(facts, SERVING);
  const as = (upn: string, rule: Parameters<typeof capacityOf>[3] = speak) => capacityOf(upn, facts, sitting, rule);

  it('is called, may be there and speak, and has neither seat nor vote (SFB-05)', () => {
    expect(calledTo(SEATING)).toContain('city.s');
    expect(as('city.s')).toEqual({ capacity: 'speaks', source: ORDINANCE });
    expect(who(sitting)).not.toContain('city.s');
  });

  it.each([
    ['a member', 'city', 'serves'],
    ['one who has left the room', 'region', 'away'],
    ['one who is not there', 'af.s', 'absent'],
    ['a guest', 'guest', 'attends'],
  ])('is told apart from %s (SFB-05)', (_who, upn, capacity) => {
    expect(as(upn)).toEqual({ capacity, source: null });
  });

  it('attends without a right of their own while none is decided', () => {
    expect(as('city.s', null).capacity).toBe('attends');
    expect(calledTo(seatingOf([], PARTIES, SEATS))).toEqual([]);
  });
});
