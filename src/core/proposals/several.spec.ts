import { day, instant } from '../calendar';
import { aBody, aMandate, aMeeting } from '../specimens';
import { proposeToSeveral, type ReceivingBody } from './several';

const receiving = (nr: number, days: readonly string[], who = 'bo'): ReceivingBody => ({
  body: aBody({ nr, name: `Forum ${String(nr)}` }),
  mandates: [aMandate(who, 'representative', { bodyNr: nr })],
  meetings: days.map((on, index) => aMeeting({ id: nr * 10 + index, bodyNr: nr, day: day(on) })),
});
const put = (bodies: readonly ReceivingBody[]) =>
  proposeToSeveral(
    {
      ...{ now: instant('2026-11-30T09:00:00Z'), upn: 'bo', title: 'Sommarjobb', description: '' },
      ...{ kind: 'question', key: 'proposal:several:x' },
    },
    bodies,
  ).map(({ bodyNr, outcome }) => [bodyNr, outcome.ok ? outcome.value.meetingId : outcome.refusal.reason]);

describe('The same proposal to several bodies', () => {
  it('goes in each to the first meeting it is in time for (PL-05, FSS-21)', () => {
    expect(put([receiving(1, ['2026-12-10', '2027-02-11']), receiving(2, ['2026-12-17'])])).toEqual([
      [1, 11],
      [2, 20],
    ]);
  });

  it('is refused by each for its own reason, and the others take it', () => {
    expect(
      put([
        receiving(1, ['2026-12-10']),
        receiving(2, []),
        receiving(3, ['2027-02-11'], 'eva'),
        receiving(4, ['2027-02-11']),
      ]),
    ).toEqual([
      [1, 'lastDayPassed'],
      [2, 'noMeetingPlanned'],
      [3, 'notAParticipant'],
      [4, 40],
    ]);
  });

  it('has a key for each body, so that the same press is one proposal there', () => {
    const [first] = proposeToSeveral(
      { now: instant('2026-11-30T09:00:00Z'), upn: 'bo', title: 'A', description: '', kind: 'question', key: 'k' },
      [receiving(4, ['2027-02-11'])],
    );
    expect(first?.outcome).toMatchObject({ ok: true, value: { key: 'k:4', bodyNr: 4 } });
  });
});
