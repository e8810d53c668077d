import fc from 'fast-check';
import { instant } from '../calendar';
import { MOTION_KINDS, moveMotion, standingMotions, withdrawMotion, type Motion } from './motion';
import { checkPropositions, proposeOrder, type Proposition } from './propositions';

const now = instant('2026-11-19T09:00:00Z');
const motion = (nr: number, kind: Motion['kind'], differs: Partial<Motion> = {}): Motion => ({
  key: `motion-${String(nr)}`,
  actedBy: 'fk',
  bodyNr: 30,
  meetingId: 10,
  itemId: 11,
  nr,
  kind,
  upn: 'fk',
  name: 'Per Holm',
  text: 'Höj med 40 tkr',
  clauseNr: null,
  movedAt: now,
  withdrawnAt: null,
  ...differs,
});

describe('A motion (yrkande)', () => {
  it.each(MOTION_KINDS)('to %s is moved by one who serves in the item', (kind) => {
    expect(moveMotion({ kind, text: 'Så här' }, 'serves', 'open')).toEqual({ ok: true, value: 'moved' });
  });

  it.each(['speaks', 'attends', 'away', 'absent'] as const)('is not moved by one who %s (SFB-05)', (capacity) => {
    expect(moveMotion({ kind: 'rejection', text: '' }, capacity, 'open')).toEqual({
      ok: false,
      refusal: { reason: 'notServing', capacity },
    });
  });

  it('to change or to add says what; to approve or reject needs no words', () => {
    const without = (kind: Motion['kind']) => moveMotion({ kind, text: ' ' }, 'serves', 'open');
    expect(without('amendment')).toEqual({ ok: false, refusal: { reason: 'textMissing', kind: 'amendment' } });
    expect(without('addition')).toMatchObject({ ok: false });
    expect(without('rejection')).toMatchObject({ ok: true });
  });

  it('comes before the decision, and holds no personal identity number', () => {
    expect(moveMotion({ kind: 'approval', text: '' }, 'serves', 'decided')).toMatchObject({
      refusal: { reason: 'itemDecided' },
    });
    expect(moveMotion({ kind: 'addition', text: 'gäller 19121212-1212' }, 'serves', 'open')).toEqual({
      ok: false,
      refusal: { reason: 'personalId' },
    });
  });

  it('is kept unless its mover withdraws it before the decision', () => {
    const kept = motion(1, 'amendment');
    expect(withdrawMotion(kept, 'FK', 'open')).toEqual({ ok: true, value: 'withdrawn' });
    expect(withdrawMotion(kept, 'af', 'open')).toEqual({
      ok: false,
      refusal: { reason: 'notTheMover', moverName: 'Per Holm' },
    });
    expect(withdrawMotion({ ...kept, withdrawnAt: now }, 'fk', 'open')).toMatchObject({
      refusal: { reason: 'alreadyWithdrawn' },
    });
    expect(withdrawMotion(kept, 'fk', 'decided')).toMatchObject({ refusal: { reason: 'itemDecided' } });
    const all = [
      motion(3, 'addition'),
      motion(2, 'rejection', { withdrawnAt: now }),
      kept,
      motion(4, 'tabling', { itemId: 12 }),
    ];
    expect(standingMotions(all, 11).map((one) => one.nr)).toEqual([1, 3]);
  });
});

describe('The order of propositions', () => {
  const no = { kind: 'no' } as const;
  const proposal = { kind: 'proposal' } as const;
  const nr = (number: number) => ({ kind: 'motion', nr: number }) as const;
  const winner = (question: number) => ({ kind: 'winnerOf', question }) as const;

  it.each<[string, readonly Motion[], readonly Omit<Proposition, 'nr'>[]]>([
    ['is the proposal alone when nothing is moved', [], [{ about: 'main', yes: proposal, against: no }]],
    [
      'puts a rejection against the proposal; a motion to approve is the proposal',
      [motion(1, 'approval'), motion(2, 'rejection'), motion(3, 'rejection')],
      [{ about: 'main', yes: proposal, against: nr(2) }],
    ],
    [
      'asks first whether the matter is decided today',
      [motion(1, 'tabling'), motion(2, 'referralBack'), motion(3, 'adjournment')],
      [
        { about: 'procedure', yes: nr(3), against: no },
        { about: 'procedure', yes: nr(2), against: no },
        { about: 'procedure', yes: nr(1), against: no },
        { about: 'main', yes: proposal, against: no },
      ],
    ],
    [
      'puts the proposal against a motion to change it',
      [motion(1, 'amendment')],
      [{ about: 'main', yes: proposal, against: nr(1) }],
    ],
    [
      'puts rivals two by two, then the proposal, then no, and additions last',
      [
        motion(1, 'amendment'),
        motion(2, 'addition'),
        motion(3, 'amendment'),
        motion(4, 'amendment'),
        motion(5, 'rejection'),
      ],
      [
        { about: 'rivals', yes: nr(1), against: nr(3) },
        { about: 'rivals', yes: winner(1), against: nr(4) },
        { about: 'main', yes: proposal, against: winner(2) },
        { about: 'main', yes: winner(3), against: nr(5) },
        { about: 'addition', yes: nr(2), against: no },
      ],
    ],
  ])('%s', (_rule, motions, expected) => {
    expect(proposeOrder(motions)).toEqual(expected.map((one, index) => ({ nr: index + 1, ...one })));
  });

  it('answers every motion that stands, whatever is moved', () => {
    const kinds = fc.array(fc.constantFrom(...MOTION_KINDS), { maxLength: 12 });
    fc.assert(
      fc.property(kinds, (moved) => {
        const motions = moved.map((kind, index) => motion(index + 1, kind));
        const order = proposeOrder(motions);
        expect(checkPropositions(order, motions)).toEqual({ ok: true, value: order });
        order.forEach((question) => {
          const sides = [question.yes, question.against];
          expect(sides.every((side) => side.kind !== 'winnerOf' || side.question < question.nr)).toBe(true);
        });
      }),
    );
  });

  it('may be another if the meeting so wishes, but leaves out no motion, puts none twice and puts the proposal', () => {
    const motions = [motion(1, 'amendment')];
    const one: Proposition = { nr: 1, about: 'main', yes: nr(1), against: proposal };
    expect(checkPropositions([one], motions).ok).toBe(true);
    expect(checkPropositions([{ ...one, yes: no }], motions)).toMatchObject({
      refusal: { reason: 'motionNotPut', nr: 1 },
    });
    expect(checkPropositions([one, { ...one, nr: 2 }], motions)).toMatchObject({
      refusal: { reason: 'motionPutTwice' },
    });
    expect(checkPropositions([{ ...one, yes: nr(7) }], motions)).toMatchObject({
      refusal: { reason: 'motionUnknown', nr: 7 },
    });
    expect(checkPropositions([{ ...one, against: no }], motions)).toMatchObject({
      refusal: { reason: 'proposalNotPut' },
    });
  });
});
