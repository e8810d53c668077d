import { day } from '../calendar';
import { aMandate, decided } from '../specimens';
import { ORDINANCE } from '../meetings/boardSpecimens';
import { electWithin, type Elect } from './electing';

const seat = (upn: string, partyKey: string, id: number) => aMandate(upn, 'representative', { id, partyKey });
const board = [
  seat('anna', 'city', 1),
  seat('bo', 'region', 2),
  aMandate('cia', 'substitute', { id: 3, partyKey: 'city' }),
  aMandate('bo', 'chair', { id: 4, partyKey: 'region' }),
];
const clause = { nr: 1, proposed: 'välja ordförande', outcome: 'adopted', text: 'välja ordförande' } as const;
const rule = decided(['chair', 'viceChair'] as const, ORDINANCE);
const electing = (differs: Partial<Elect> = {}) =>
  electWithin({
    electing: { bodyNr: 2, name: 'Styrelsen', mandates: board },
    parties: [],
    ...{ bodyNr: 2, rule, mandates: board, office: 'chair', upn: 'ANNA', from: day('2026-11-26'), to: null },
    resolution: { id: 12, clauses: [clause], decidedOn: day('2026-11-26') },
    actedBy: 'sekr',
    ...differs,
  });

describe('The board elects within itself (SFB-07)', () => {
  it('one of its members to chair, by its decision; the one before leaves the day before', () => {
    expect(electing()).toMatchObject({
      value: {
        mandate: {
          ...{ key: 'elected:12:2:chair:anna', upn: 'anna', personName: 'Namn anna', role: 'chair', partyKey: 'city' },
          ...{ from: '2026-11-26', to: null, appointedBy: 'Styrelsen', electedIn: 12 },
        },
        ends: [{ mandate: { id: 4 }, to: '2026-11-25' }],
      },
    });
  });

  it('members to its working committee, each in the seat of their party', () => {
    const committee = [
      aMandate('bo', 'representative', { id: 20, bodyNr: 3, partyKey: 'region' }),
      aMandate('dag', 'representative', { id: 21, bodyNr: 3, partyKey: 'city' }),
      aMandate('eva', 'representative', { id: 22, bodyNr: 3, partyKey: 'city', to: day('2026-11-25') }),
      aMandate('eva', 'chair', { id: 23, bodyNr: 3 }),
    ];
    const differs = { bodyNr: 3, mandates: committee, office: 'representative' as const };
    const elected = electing({ ...differs, rule: decided(['representative'] as const, ORDINANCE) });
    expect(elected).toMatchObject({ value: { mandate: { bodyNr: 3 }, ends: [{ mandate: { id: 21 } }] } });
    expect(electing({ ...differs, rule })).toMatchObject({ refusal: { reason: 'notDecided' } });
  });

  it('to an office from the day another begins in it, without ending what has not begun', () => {
    const later = [...board, aMandate('bo', 'viceChair', { id: 5, from: day('2026-11-26'), to: day('2030-12-31') })];
    expect(electing({ office: 'viceChair', mandates: later })).toMatchObject({ value: { ends: [] } });
  });

  it('somebody who stands for no party, where a seat is nobody’s', () => {
    const nobodys = [aMandate('anna', 'representative', { id: 1 })];
    expect(electing({ electing: { bodyNr: 2, name: 'Styrelsen', mandates: nobodys } })).toMatchObject({
      value: { mandate: { partyKey: null } },
    });
  });

  it('to a seat of its committee only somebody of one of the parties that sit there', () => {
    const seatOf = (upn: string, parties: readonly string[]) =>
      electing({
        bodyNr: 3,
        mandates: [],
        office: 'representative',
        upn,
        parties,
        rule: decided(['representative'] as const, ORDINANCE),
      });
    expect(seatOf('anna', ['city'])).toMatchObject({ ok: true });
    expect(seatOf('anna', ['region'])).toMatchObject({ refusal: { reason: 'partyNotThere', partyKey: 'city' } });
    const nobodys = { bodyNr: 2, name: 'Styrelsen', mandates: [aMandate('anna', 'representative', { id: 1 })] };
    const rule = decided(['representative'] as const, ORDINANCE);
    expect(
      electing({ electing: nobodys, office: 'representative', parties: ['city'], rule, mandates: [] }),
    ).toMatchObject({
      refusal: { reason: 'partyNotThere', partyKey: null },
    });
  });

  it.each<[string, Partial<Elect>, string]>([
    ['a substitute', { upn: 'cia' }, 'notAMember'],
    ['somebody from outside', { upn: 'ulf' }, 'notAMember'],
    [
      'without a decision that was carried',
      { resolution: { id: 12, clauses: [{ ...clause, outcome: 'rejected' }], decidedOn: day('2026-11-26') } },
      'decisionMissing',
    ],
    ['from before the decision', { from: day('2026-11-25') }, 'beforeDecision'],
    ['to a day before the first', { to: day('2026-11-25') }, 'endsFirst'],
    ['who has the office already', { upn: 'bo' }, 'alreadyElected'],
    ['where nothing is decided', { rule: null }, 'notDecided'],
  ])('but not %s', (_what, differs, reason) => {
    expect(electing(differs)).toMatchObject({ refusal: { reason } });
  });
});
