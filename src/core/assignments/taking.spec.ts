import { day } from '../calendar';
import { placeOfBody } from '../matters/place';
import { anAssignment } from '../specimens';
import {
  answerTime,
  canAskForGroup,
  canAskForTime,
  canSpeakFor,
  commissionOf,
  handOverTo,
  PLAIN_ASSIGNMENT,
} from './taking';

const today = day('2026-12-10');
const kept = { ...anAssignment({ upn: 'karim', who: 'Karim' }), ...PLAIN_ASSIGNMENT };
const BODY = placeOfBody({ nr: 2, name: 'Hisingen' }, 'goteborg');

describe('An assignment from before', () => {
  it('was given by its body to the one it names (BAD-05)', () => {
    expect(commissionOf(kept, BODY)).toMatchObject({
      commissioner: { body: { key: '0002' }, decisionKey: null },
      recipient: { kind: 'person', upn: 'karim', name: 'Karim' },
    });
    const own = { ...kept, recipient: { kind: 'operation', name: 'Boendet', partyKey: 'fk' } } as const;
    const commissioner = { body: BODY, decisionKey: 'decision:1' };
    expect(commissionOf({ ...own, commissioner }, BODY)).toEqual({ ...own, commissioner });
  });
});

describe('Who speaks for an assignment', () => {
  it.each([
    ['karim', 'no', 'open', { ok: true, value: 'may' }],
    ['anna', 'yes', 'open', { ok: true, value: 'may' }],
    ['anna', 'no', 'open', { ok: false, refusal: { reason: 'notTheirs', who: 'Karim' } }],
    ['karim', 'no', 'done', { ok: false, refusal: { reason: 'alreadyDone' } }],
  ] as const)('%s, who follows up: %s, of one that is %s', (upn, followsUp, status, answer) => {
    expect(canSpeakFor({ ...kept, status }, { upn, followsUp })).toEqual(answer);
  });

  it('is whoever follows up where it names nobody', () => {
    expect(canSpeakFor({ ...kept, upn: null }, { upn: 'karim', followsUp: 'no' })).toMatchObject({ ok: false });
  });
});

describe('More time', () => {
  it.each([
    ['2026-12-20', '2026-12-21', true],
    ['2026-12-20', '2026-12-20', false],
    ['2026-12-01', '2026-12-11', true],
    ['2026-12-01', '2026-12-10', false],
  ])('for one due %s is asked to %s: %s', (due, asked, may) => {
    expect(canAskForTime(day(due), { asked: day(asked), reason: 'Sjukdom.', today }).ok).toBe(may);
  });

  it('takes a reason that can be stored, and is answered once', () => {
    const ask = (reason: string) => canAskForTime(today, { asked: day('2027-01-10'), reason, today });
    expect(ask(' ')).toMatchObject({ refusal: { reason: 'reasonMissing' } });
    expect(ask('Om 19121212-1212')).toMatchObject({ refusal: { reason: 'personalId' } });
    const asked = { answer: null, asked: day('2027-01-10') };
    const granted = { outcome: 'granted', text: '', on: today } as const;
    expect(answerTime(asked, granted)).toEqual({ ok: true, value: { answer: granted, due: '2027-01-10' } });
    const refusedIt = { outcome: 'refused', text: 'Det brådskar.', on: today } as const;
    expect(answerTime(asked, refusedIt)).toMatchObject({ value: { due: null } });
    expect(answerTime(asked, { ...refusedIt, text: '' })).toMatchObject({ refusal: { reason: 'reasonMissing' } });
    expect(answerTime(asked, { ...refusedIt, text: '19121212-1212' })).toMatchObject({
      refusal: { reason: 'personalId' },
    });
    expect(answerTime({ ...asked, answer: granted }, granted)).toMatchObject({
      refusal: { reason: 'alreadyAnswered', on: today },
    });
  });
});

describe('Handing an assignment over', () => {
  it('names who has it from then on', () => {
    expect(handOverTo({ upn: 'anna', name: ' Anna Ek ' })).toEqual({
      ok: true,
      value: { upn: 'anna', who: 'Anna Ek', recipient: { kind: 'person', upn: 'anna', name: 'Anna Ek' } },
    });
    expect(handOverTo({ upn: null, name: ' ' })).toMatchObject({ refusal: { reason: 'recipientMissing' } });
    expect(handOverTo({ upn: null, name: '19121212-1212' })).toMatchObject({ refusal: { reason: 'personalId' } });
  });
});

describe('More time for the report of a group', () => {
  const group = { name: 'Trygga vägar', status: 'active', nextReport: day('2026-12-01') } as const;
  const asked = { asked: day('2026-12-15'), reason: 'Enkäten är inte klar.', today: day('2026-11-20') };

  it('is asked for by those who may report, for a later day than the one there is (WG-08)', () => {
    expect(canAskForGroup(group, { ...asked, may: 'yes' })).toMatchObject({ ok: true });
    expect(canAskForGroup({ ...group, nextReport: null }, { ...asked, may: 'yes' })).toMatchObject({ ok: true });
    expect(canAskForGroup(group, { ...asked, may: 'no' })).toMatchObject({ refusal: { reason: 'notTheirs' } });
    expect(canAskForGroup({ ...group, status: 'ended' }, { ...asked, may: 'yes' })).toMatchObject({
      refusal: { reason: 'alreadyDone' },
    });
    expect(canAskForGroup(group, { ...asked, asked: day('2026-12-01'), may: 'yes' })).toMatchObject({
      refusal: { reason: 'notLater' },
    });
  });
});
