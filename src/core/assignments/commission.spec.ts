import { day, instant } from '../calendar';
import { aPlace } from '../matters/specimens';
import { aMandate, anAssignment } from '../specimens';
import { giveCommission, received, reportBack, type GiveCommission } from './commission';
import { dueStanding, toReportBack } from './following';
import { leaveIdea } from './idea';

const BOARD = aPlace(1, 'Styrelsen', 'badesa');
const PREPARERS = aPlace(2, 'Beredningsgruppen', 'badesa');
const giving = (differs: Partial<GiveCommission> = {}): GiveCommission => ({
  today: day('2026-09-01'),
  key: 'uppdrag:1',
  actedBy: 'eva',
  bodyNr: 1,
  bodyYear: '0001-2026',
  meetingId: 9,
  matterId: 7,
  itemTitle: 'Unga vuxna',
  what: ' Kartlägga behoven ',
  due: day('2026-10-01'),
  kind: 'task',
  commissioner: { body: BOARD, decisionKey: 'beslut:4' },
  recipient: { kind: 'operation', name: 'AME Åmål', partyKey: 'amal' },
  takesPartIn: '',
  ...differs,
});
const given = giveCommission(giving());
if (!given.ok) throw new Error('refused');
const commission = given.value;
const report = { on: day('2026-09-20'), by: 'Lars Berg', text: ' Kartläggningen är klar. ' };

describe('An assignment', () => {
  it('has the one who gave it and the one who has it (BAD-05)', () => {
    expect(commission).toMatchObject({
      commissioner: { body: { name: 'Styrelsen' }, decisionKey: 'beslut:4' },
      recipient: { kind: 'operation', name: 'AME Åmål' },
      who: 'AME Åmål',
      upn: null,
      what: 'Kartlägga behoven',
      status: 'open',
      report: null,
    });
  });

  it('may be a person’s, who is then reminded (BAD-05)', () => {
    const recipient = { kind: 'person', upn: 'bo', name: 'Bo Ström' } as const;
    expect(giveCommission(giving({ recipient }))).toMatchObject({ value: { upn: 'bo', who: 'Bo Ström' } });
  });

  it('may be the board’s request to the preparatory group for ideas, by a day (BAD-10)', () => {
    const recipient = { kind: 'place', place: PREPARERS } as const;
    expect(giveCommission(giving({ kind: 'ideas', recipient }))).toMatchObject({
      value: { kind: 'ideas', who: 'Beredningsgruppen', due: '2026-10-01' },
    });
  });

  it('stands with the body that has it too, to be reported from there (BAD-10)', () => {
    const row = { ...commission, id: 12, version: '1' };
    expect(received(row, PREPARERS, { bodyNr: 2, on: day('2026-09-01') })).toMatchObject({
      ...{ key: 'received:uppdrag:1', bodyNr: 2, assignmentId: 12, what: 'Kartlägga behoven', due: '2026-10-01' },
      ...{ from: { name: 'Styrelsen' }, to: { name: 'Beredningsgruppen' }, receivedOn: '2026-09-01', report: null },
    });
  });

  it('is not a body’s to itself: that is noted at its meeting', () => {
    const recipient = { kind: 'place', place: BOARD } as const;
    expect(giveCommission(giving({ recipient }))).toMatchObject({ refusal: { reason: 'ownBody', name: 'Styrelsen' } });
  });

  it('may be to take part in a group for the body, which is named (PL-07)', () => {
    const recipient = { kind: 'person', upn: 'lena', name: 'Lena Dahl' } as const;
    const participation = giving({ kind: 'participation', recipient });
    expect(giveCommission({ ...participation, takesPartIn: 'Styrgruppen för TRIS' })).toMatchObject({ ok: true });
    expect(giveCommission(participation)).toMatchObject({ refusal: { reason: 'groupMissing' } });
  });

  it.each([
    ['without what to do', { what: ' ' }, { reason: 'whatMissing' }],
    ['to nobody', { recipient: { kind: 'person', upn: null, name: ' ' } as const }, { reason: 'recipientMissing' }],
    ['by today', { due: day('2026-09-01') }, { reason: 'dueNotLater', due: '2026-09-01' }],
    ['with a personal identity number', { what: 'Ring 811218-9876' }, { reason: 'personalId' }],
  ])('is not given %s (BAD-05)', (_case, differs, refusal) => {
    expect(giveCommission(giving(differs))).toEqual({ ok: false, refusal });
  });

  it('may be due tomorrow (BAD-10)', () => {
    expect(giveCommission(giving({ due: day('2026-09-02') }))).toMatchObject({ ok: true });
  });
});

describe('Reporting back', () => {
  it('closes an assignment (BAD-09, PL-07)', () => {
    expect(reportBack(commission, report)).toEqual({
      ok: true,
      value: { status: 'done', report: { on: '2026-09-20', by: 'Lars Berg', text: 'Kartläggningen är klar.' } },
    });
  });

  it('is the only thing that closes one: without words it is refused with whom the report is for (BAD-09)', () => {
    expect(reportBack(commission, { ...report, text: ' ' })).toEqual({
      ok: false,
      refusal: { reason: 'reportMissing', commissioner: 'Styrelsen' },
    });
  });

  it('is done once, and holds no personal identity number (BAD-09)', () => {
    expect(reportBack({ ...commission, report }, report)).toMatchObject({
      refusal: { reason: 'alreadyReported', on: '2026-09-20' },
    });
    expect(reportBack(commission, { ...report, text: '811218-9876' })).toMatchObject({
      refusal: { reason: 'personalId' },
    });
  });

  it('is listed for what is open, the earliest due first (PL-07)', () => {
    const early = anAssignment({ due: day('2026-10-01') });
    const late = anAssignment({ due: day('2026-12-01') });
    expect(toReportBack([late, anAssignment({ status: 'done' }), early])).toEqual([early, late]);
  });

  it.each([
    ['2026-11-30', 'notDue', 1],
    ['2026-12-01', 'dueToday', 0],
    ['2026-12-02', 'overdue', -1],
  ])('for what is due on 1 December stands on %s as %s, %i days left (PL-07)', (today, state, daysLeft) => {
    expect(dueStanding(anAssignment(), day(today))).toEqual({ state, daysLeft });
  });

  it('is never overdue once it is done (PL-07)', () => {
    expect(dueStanding(anAssignment({ status: 'done' }), day('2027-01-01'))).toMatchObject({ state: 'done' });
  });
});

describe('The idea box', () => {
  const leaving = (differs: Partial<Parameters<typeof leaveIdea>[0]> = {}) =>
    leaveIdea({
      now: instant('2026-09-01T09:00:00Z'),
      bodyNr: 2,
      partyKey: 'polisen',
      mandates: [aMandate('bo', 'representative', { partyKey: 'polisen' })],
      title: ' Kvällsöppet ',
      text: 'Öppna biblioteket.',
      upn: 'sara',
      name: 'Sara Lind',
      key: 'ide:1',
      ...differs,
    });

  it('takes ideas from staff who are no members, to their party’s representative (BAD-29)', () => {
    expect(leaving()).toEqual({
      ok: true,
      value: {
        key: 'ide:1',
        actedBy: 'sara',
        bodyNr: 2,
        partyKey: 'polisen',
        title: 'Kvällsöppet',
        text: 'Öppna biblioteket.',
        from: 'Sara Lind',
        leftOn: '2026-09-01',
        to: 'bo',
        status: 'left',
      },
    });
  });

  it('says so where nobody represents the party (BAD-29)', () => {
    expect(leaving({ partyKey: 'fk' })).toMatchObject({ refusal: { reason: 'nobodyRepresents', partyKey: 'fk' } });
  });

  it('takes no personal identity numbers (BAD-29)', () => {
    expect(leaving({ text: '811218-9876' })).toMatchObject({ refusal: { reason: 'personalId' } });
  });
});
