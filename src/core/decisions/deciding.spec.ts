import fc from 'fast-check';
import { decided } from '../specimens';
import { canDecide, NOT_DELEGABLE, type Decider } from './deciding';

const organisation = { document: 'Organisation', clause: 'Styrelsen' };
const yes = decided(true, organisation);
const cannotDelegate = decided<readonly string[]>(NOT_DELEGABLE, organisation);
const facts = { decider: 'workingCommittee' as Decider, subjects: [], mayDecide: yes, cannotDelegate };

describe('Goals, scope, direction and quality', () => {
  it.each(NOT_DELEGABLE)(
    'are the board’s own: a question of %s is decided by no committee and no manager (SFB-10)',
    (subject) => {
      for (const decider of ['workingCommittee', 'manager'] as const) {
        expect(canDecide({ ...facts, decider, subjects: [subject] })).toEqual({
          ok: false,
          refusal: { reason: 'notDelegable', subjects: [subject], decider, source: organisation },
        });
      }
      expect(canDecide({ ...facts, decider: 'responsibleBody', subjects: [subject] }).ok).toBe(true);
    },
  );

  it('are named in the refusal, those of them that cannot be delegated and no others (SFB-10)', () => {
    const subjects = fc.subarray([...NOT_DELEGABLE]);
    fc.assert(
      fc.property(subjects, subjects, (asked, kept) => {
        const result = canDecide({ ...facts, subjects: asked, cannotDelegate: decided(kept) });
        const both = asked.filter((one) => kept.includes(one));
        expect(result.ok ? [] : result.refusal).toEqual(
          both.length === 0
            ? []
            : {
                reason: 'notDelegable',
                subjects: both,
                decider: 'workingCommittee',
                source: expect.anything() as unknown,
              },
        );
      }),
    );
  });

  it('are asked about where the association has not decided what it may not delegate', () => {
    expect(canDecide({ ...facts, subjects: ['goals'], cannotDelegate: null })).toEqual({
      ok: false,
      refusal: { reason: 'notDecided', rule: 'cannotDelegate' },
    });
  });

  it('aside, a committee or manager decides what is delegated to it (SFB-10)', () => {
    expect(canDecide({ ...facts, cannotDelegate: null })).toEqual({ ok: true, value: 'workingCommittee' });
    expect(canDecide({ ...facts, decider: 'manager' })).toEqual({ ok: true, value: 'manager' });
  });
});

describe('A preparatory group', () => {
  const group = { ...facts, decider: 'responsibleBody' as const };

  it('without formal responsibility can only propose, as in Stockholm (ORG-05)', () => {
    const source = { document: 'Organisation', clause: 'Beredningsgruppen' };
    expect(canDecide({ ...group, mayDecide: decided(false, source) })).toEqual({
      ok: false,
      refusal: { reason: 'onlyProposes', source },
    });
  });

  it('that answers for the preparation may decide, as in BAD-ESA (BAD-07)', () => {
    expect(canDecide(group)).toEqual({ ok: true, value: 'responsibleBody' });
  });

  it('is not said to be either while the association has not decided', () => {
    expect(canDecide({ ...group, mayDecide: null })).toEqual({
      ok: false,
      refusal: { reason: 'notDecided', rule: 'mayDecide' },
    });
  });
});
