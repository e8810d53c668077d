import { instant } from '../calendar';
import { MEETING_DAY } from '../meetings/boardSpecimens';
import { decided } from '../specimens';
import { approvalDue, chooseApprovers, signMinutes, type ApprovalRule } from './approving';
import { correctMinutes } from './correcting';
import { finalOn, signImmediately, type ImmediateSection } from './immediate';
import { MINUTES_STAGES, type Minutes, type Signature } from './minutes';

const source = { document: 'Arbetsordning', clause: 'Justering' };
const rule = decided<ApprovalRule>({ by: 'eSignature', withinDays: 14, approvers: 1 }, source);
const people = { secretary: 'sekreterare', presider: 'city', served: ['city', 'region', 'fk.s', 'af'] };
const signed = (upn: string, differs: Partial<Signature> = {}): Signature => ({
  upn,
  by: 'eSignature',
  at: instant('2026-11-25T09:00:00Z'),
  ...differs,
});
const minutes = (differs: Partial<Minutes> = {}): Minutes => ({
  key: 'minutes-10-1',
  actedBy: 'sekreterare',
  bodyNr: 30,
  bodyYear: '0030-2026',
  meetingId: 10,
  edition: 1,
  stage: 'approval',
  secretary: 'sekreterare',
  presider: 'city',
  approvers: ['city', 'fk.s'],
  signatures: [],
  commentsLastDay: null,
  closed: null,
  sentForApprovalAt: null,
  approvedAt: null,
  correction: '',
  ...differs,
});

describe('Minutes approvers (justerare)', () => {
  it('are chosen from those who served, members or substitutes', () => {
    expect(chooseApprovers(['city', 'fk.s'], people, rule)).toEqual({ ok: true, value: ['city', 'fk.s'] });
    expect(chooseApprovers(['af'], people, rule).ok).toBe(true);
  });

  it.each([
    ['the one who wrote the minutes', ['region', 'Sekreterare'], { reason: 'secretaryApproves', upn: 'sekreterare' }],
    ['the one who presided alone', ['city'], { reason: 'tooFewApprovers', chosen: 0, needed: 1, source }],
    ['nobody', [], { reason: 'tooFewApprovers', chosen: 0, needed: 1, source }],
    ['somebody who did not serve', ['fk'], { reason: 'didNotServe', upn: 'fk' }],
    ['the same person twice', ['af', 'AF'], { reason: 'chosenTwice', upn: 'AF' }],
  ])('are never %s', (_who, approvers, refusal) => {
    expect(chooseApprovers(approvers, people, rule)).toEqual({ ok: false, refusal });
  });

  it('are as many as the body has decided, and at least one where it has not', () => {
    const two = decided<ApprovalRule>({ ...rule.value, approvers: 2 }, source);
    expect(chooseApprovers(['city', 'af'], people, two)).toMatchObject({ refusal: { chosen: 1, needed: 2 } });
    const none = decided<ApprovalRule>({ ...rule.value, approvers: null }, source);
    expect(chooseApprovers(['city'], people, none)).toMatchObject({ refusal: { chosen: 0, needed: 1 } });
    expect(chooseApprovers(['af'], people, none).ok).toBe(true);
    expect(chooseApprovers(['af'], people, null)).toEqual({
      ok: false,
      refusal: { reason: 'notDecided', rule: 'approval' },
    });
  });
});

describe('Minutes are approved', () => {
  it('when every approver named has signed, and not before', () => {
    const first = signMinutes(minutes(), signed('FK.S'), MEETING_DAY, rule);
    expect(first).toMatchObject({ value: { stage: 'approval', waitsFor: ['city'], timing: 'inTime' } });
    const last = signMinutes(minutes({ signatures: [signed('fk.s')] }), signed('city'), MEETING_DAY, rule);
    expect(last).toMatchObject({ value: { stage: 'approved', waitsFor: [], signatures: [{}, {}] } });
  });

  it.each([
    ['2026-12-03T22:59:59Z', 'inTime'],
    ['2026-12-03T23:00:00Z', 'late'],
  ])('within the days of the rule set: signed at %s is %s, and a late one counts', (at, timing) => {
    expect(signMinutes(minutes(), signed('fk.s', { at: instant(at) }), MEETING_DAY, rule)).toMatchObject({
      value: { timing, due: { lastDay: '2026-12-03', days: 14, source } },
    });
    expect(approvalDue(MEETING_DAY, rule)).toEqual({ lastDay: '2026-12-03', days: 14, source });
    expect(approvalDue(MEETING_DAY, null)).toBeNull();
  });

  it.each([
    [
      'somebody else, the secretary included',
      signed('sekreterare'),
      { reason: 'notAnApprover', approvers: ['city', 'fk.s'] },
    ],
    [
      'another way than the body’s',
      signed('fk.s', { by: 'mail' }),
      { reason: 'wrongWay', by: 'mail', needed: 'eSignature', source },
    ],
  ])('not by %s', (_who, signature, refusal) => {
    expect(signMinutes(minutes(), signature, MEETING_DAY, rule)).toEqual({ ok: false, refusal });
  });

  it('not twice by the same, and not by a rule that is not decided', () => {
    const once = minutes({ signatures: [signed('fk.s')] });
    expect(signMinutes(once, signed('Fk.s'), MEETING_DAY, rule)).toMatchObject({
      refusal: { reason: 'alreadySigned' },
    });
    expect(signMinutes(minutes(), signed('fk.s'), MEETING_DAY, null)).toMatchObject({ refusal: { rule: 'approval' } });
  });

  it.each(MINUTES_STAGES.filter((stage) => stage !== 'approval'))('not while they are in the stage %s', (stage) => {
    expect(signMinutes(minutes({ stage }), signed('fk.s'), MEETING_DAY, rule)).toEqual({
      ok: false,
      refusal: { reason: 'notInApproval', stage },
    });
  });
});

describe('A § approved at once', () => {
  const section = (differs: Partial<ImmediateSection> = {}): ImmediateSection => ({
    itemId: 12,
    number: 84,
    item: 'decided',
    approval: 'immediate',
    signatures: [],
    ...differs,
  });
  const approvers = ['city', 'fk.s'];

  it('may be sent out before the rest of the minutes, once every approver has signed it (DEC-14)', () => {
    expect(signImmediately(section(), signed('city'), approvers)).toMatchObject({ value: { state: 'waits' } });
    const waiting = section({ signatures: [signed('city')] });
    expect(signImmediately(waiting, signed('FK.s'), approvers)).toMatchObject({ value: { state: 'mayBeSent' } });
  });

  it.each([
    ['the meeting has decided that it is', section({ approval: 'withTheRest' }), 'city', 'notImmediate'],
    ['it is decided', section({ item: 'open' }), 'city', 'notYetDecided'],
    ['it has its number', section({ number: null }), 'city', 'numberMissing'],
    ['an approver signs it', section(), 'af', 'notAnApprover'],
    ['it is another who signs', section({ signatures: [signed('city')] }), 'City', 'alreadySigned'],
  ])('is approved only when %s (DEC-14)', (_when, one, upn, reason) => {
    expect(signImmediately(one, signed(upn), approvers)).toMatchObject({ refusal: { reason } });
  });

  it('is final on the day of its last signature (DEC-14)', () => {
    const later = signed('fk.s', { at: instant('2026-11-25T23:30:00Z') });
    expect(finalOn(section({ signatures: [later, signed('city')] }))).toBe('2026-11-26');
    expect(finalOn(section())).toBeNull();
  });
});

describe('A correction after approval', () => {
  it.each(['approved', 'noticed'] as const)(
    'of minutes that are %s is a new edition that goes the whole way again',
    (stage) => {
      const approved = minutes({ stage, signatures: [signed('city')], approvedAt: instant('2026-11-25T09:00:00Z') });
      expect(correctMinutes(approved, 1, ' § 85: rätt belopp ')).toEqual({
        ok: true,
        value: minutes({ stage: 'draft', edition: 2, key: 'minutes-10-2', correction: '§ 85: rätt belopp' }),
      });
    },
  );

  it.each(['draft', 'comment', 'approval'] as const)('is none while they are in the stage %s', (stage) => {
    expect(correctMinutes(minutes({ stage }), 1, 'x')).toEqual({
      ok: false,
      refusal: { reason: 'notYetApproved', stage },
    });
  });

  it('is of the newest edition, says what is corrected, and holds no personal identity number', () => {
    const approved = minutes({ stage: 'approved' });
    expect(correctMinutes(approved, 2, 'x')).toMatchObject({ refusal: { reason: 'newerEdition', edition: 2 } });
    expect(correctMinutes(approved, 1, ' ')).toMatchObject({ refusal: { reason: 'correctionMissing' } });
    expect(correctMinutes(approved, 1, '19121212-1212')).toMatchObject({ refusal: { reason: 'personalId' } });
  });
});
