import { day } from '../calendar';
import { placeOfBody } from '../matters/place';
import { aMandate } from '../specimens';
import { changeCharter, endGroup, mayReport, staffSeat, type GroupAsker } from './taking';
import { BEFORE_THE_CHARTER, charterOf, type WorkingGroup } from './workingGroup';

const mandates = [aMandate('eva', 'representative', { partyKey: 'fk' }), aMandate('gun', 'guest', { partyKey: 'af' })];
const group = { bodyNr: 2, parties: ['fk', 'af'], staffing: [{ partyKey: 'af', upn: 'Siv', name: 'Siv' }] };
const unnamed = { partyKey: 'fk', upn: null, name: 'Utanför registret' };
const asks = (upn: string, followsUp: GroupAsker['followsUp'] = 'no'): GroupAsker => ({
  upn,
  mandates,
  on: day('2026-12-10'),
  followsUp,
});

describe('Who reports for a group', () => {
  it.each([
    ['somebody with a seat', 'siv', 'no', 'yes'],
    ['who stands for one of its parties', 'eva', 'no', 'yes'],
    ['who follows up', 'anna', 'yes', 'yes'],
    ['a guest', 'gun', 'no', 'no'],
    ['anybody else', 'anna', 'no', 'no'],
  ] as const)('%s may: %s %s %s (WG-08)', (_who, upn, followsUp, may) => {
    expect(mayReport({ ...group, staffing: [unnamed, ...group.staffing] }, asks(upn, followsUp))).toBe(may);
  });
});

describe('A seat in a group', () => {
  const seat = { partyKey: 'fk', upn: null, name: ' Ali Berg ' };

  it('is filled by its own party or who follows up, one for each party (WG-06)', () => {
    const filled = { ok: true, value: { staffing: [...group.staffing, { ...seat, name: 'Ali Berg' }] } };
    expect(staffSeat(group, seat, asks('eva'))).toEqual(filled);
    expect(staffSeat(group, seat, asks('anna', 'yes'))).toEqual(filled);
    expect(staffSeat(group, { ...seat, partyKey: 'af' }, asks('anna', 'yes'))).toMatchObject({
      value: { staffing: [{ partyKey: 'af', name: 'Ali Berg' }] },
    });
  });

  it.each([
    ['another party’s', seat, 'gun', 'notYourParty'],
    ['of a party that is not in it', { ...seat, partyKey: 'kommun' }, 'eva', 'notItsParty'],
    ['without a name', { ...seat, name: ' ' }, 'eva', 'nameMissing'],
    ['with a personal identity number', { ...seat, name: '19121212-1212' }, 'eva', 'personalId'],
  ])('%s is refused (WG-06)', (_what, wanted, upn, reason) => {
    expect(staffSeat(group, wanted, asks(upn))).toMatchObject({ refusal: { reason } });
  });
});

describe('A charter', () => {
  it('is changed while it is a draft, and keeps no personal identity number (WG-05)', () => {
    expect(changeCharter({ status: 'draft' }, { purpose: 'Trygghet' })).toEqual({
      ok: true,
      value: { purpose: 'Trygghet' },
    });
    expect(changeCharter({ status: 'active' }, {})).toMatchObject({ refusal: { reason: 'notADraft' } });
    expect(changeCharter({ status: 'draft' }, { purpose: '19121212-1212' })).toMatchObject({
      refusal: { reason: 'personalId' },
    });
  });

  it('of a group from before is commissioned by its own body (WG-01)', () => {
    const old: WorkingGroup = {
      ...BEFORE_THE_CHARTER,
      ...{ key: 'group:2:trygg', actedBy: 'system', bodyNr: 2, name: 'Trygg' },
      horizon: 'short',
      status: 'active',
      ...{
        purpose: '',
        assignment: '',
        parties: [],
        scopeTime: '',
        scopeResources: '',
        followUp: '',
        nextReport: null,
      },
    };
    const body = placeOfBody({ nr: 2, name: 'Hisingen' }, 'goteborg');
    expect(charterOf(old, body).commissionedBy).toEqual({ body, decisionKey: null });
    const commissionedBy = { body, decisionKey: 'decision:1' };
    expect(charterOf({ ...old, commissionedBy }, body).commissionedBy).toEqual(commissionedBy);
  });
});

describe('A group', () => {
  it('ends once, with a reason', () => {
    expect(endGroup({ status: 'active' }, 'Klart.')).toEqual({
      ok: true,
      value: { status: 'ended', nextReport: null },
    });
    expect(endGroup({ status: 'active' }, ' ')).toMatchObject({ refusal: { reason: 'reasonMissing' } });
    expect(endGroup({ status: 'ended' }, 'Klart.')).toMatchObject({ refusal: { reason: 'notActive' } });
  });
});
