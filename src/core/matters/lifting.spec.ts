import { day, instant } from '../calendar';
import { aMeeting, CLAUSE, decided, FORUM_RULES } from '../specimens';
import { LIFT_TRIGGERS } from '../bodies/matterRules';
import { liftToCity, type LiftToCity } from './lifting';
import { passOn } from './passing';
import { aPassing, aPlace, CITY, HISINGEN } from './specimens';

const lifting = (differs: Partial<LiftToCity> = {}): LiftToCity => ({
  ...aPassing(),
  triggers: decided(LIFT_TRIGGERS),
  trigger: 'betterCityWide',
  lineOutcome: 'open',
  ...differs,
});

describe('Lifting a question to the city-wide forum', () => {
  it('makes a proposal there with its matter and reason, and escalates the line it came from (ESC-01)', () => {
    expect(liftToCity(lifting())).toEqual({
      ok: true,
      value: {
        proposal: {
          key: 'lift:7',
          actedBy: 'anna',
          bodyNr: 5,
          bodyYear: '0005-2026',
          meetingId: 40,
          title: 'Trygghetsvandringar',
          description: 'Samma frågor i hela staden.\n\nFrågan rör alla fyra områdena.',
          kind: 'question',
          status: 'submitted',
          submittedBy: 'anna',
          submitterName: 'Anna Ek',
          partyKey: 'sf-hisingen',
          submittedAt: instant('2026-12-01T09:00:00Z'),
          lastDay: '2026-12-03',
          reason: '',
          referredTo: null,
          matterId: 7,
        },
        hop: {
          key: 'hop:lift:7',
          actedBy: 'anna',
          matterId: 7,
          day: '2026-12-01',
          personName: 'Anna Ek',
          at: HISINGEN,
          outcome: 'escalated',
          from: null,
          to: { kind: 'body', key: '0005', name: 'FSG', organisation: 'goteborg' },
          document: null,
        },
        line: { outcome: 'escalated' },
        trigger: 'betterCityWide',
        source: CLAUSE,
      },
    });
  });

  it('has a second trigger of its own: the need of a city-wide party perspective (ESC-02, AMB-13)', () => {
    expect(liftToCity(lifting({ trigger: 'cityWidePartyPerspective' }))).toMatchObject({
      value: { trigger: 'cityWidePartyPerspective', source: CLAUSE },
    });
  });

  it('says that it is not decided where the body has decided no trigger (ESC-01)', () => {
    expect(liftToCity(lifting({ triggers: null }))).toMatchObject({
      refusal: { reason: 'notDecided', rule: 'lifting' },
    });
  });

  it('is refused with the clause on a trigger the body has not decided (ESC-02)', () => {
    const triggers = decided(['betterCityWide'] as const);
    expect(liftToCity(lifting({ triggers, trigger: 'cityWidePartyPerspective' }))).toMatchObject({
      refusal: { reason: 'notATrigger', trigger: 'cityWidePartyPerspective', source: CLAUSE },
    });
  });

  it('happens once for a line (ESC-01)', () => {
    expect(liftToCity(lifting({ lineOutcome: 'escalated' }))).toMatchObject({ refusal: { reason: 'alreadyLifted' } });
  });

  it.each(['', '  '])('needs a reason, and "%s" is none (ESC-01)', (reason) => {
    expect(liftToCity(lifting({ reason }))).toMatchObject({ refusal: { reason: 'reasonMissing' } });
  });

  it.each([
    ['2026-12-03T22:59:59Z', 'in time', { value: { proposal: { status: 'submitted', lastDay: '2026-12-03' } } }],
    [
      '2026-12-03T23:00:00Z',
      'late',
      {
        refusal: { reason: 'lastDayPassed', lastDay: '2026-12-03', meetingDay: '2026-12-17', next: '2027-02-18' },
      },
    ],
    ['2026-12-04T09:00:00Z', 'late', { refusal: { reason: 'lastDayPassed' } }],
    ['2026-12-18T09:00:00Z', 'too late for the meeting', { refusal: { reason: 'meetingHeld' } }],
  ])(
    'at %s for the city-wide meeting of 17 December is %s, by that forum’s own last day (ESC-03)',
    (now, _how, result) => {
      expect(liftToCity(lifting({ now: instant(now) }))).toMatchObject(result);
    },
  );

  it('late without a meeting after that says so (ESC-03)', () => {
    const now = instant('2026-12-04T09:00:00Z');
    expect(liftToCity(lifting({ now, nextMeeting: undefined }))).toMatchObject({ refusal: { next: null } });
  });

  it('late may ask that meeting’s chair for an exception, and then waits as asking (ESC-03)', () => {
    const now = instant('2026-12-04T09:00:00Z');
    expect(liftToCity(lifting({ now, asException: 'ask' }))).toMatchObject({
      value: { proposal: { status: 'exceptionAsked' } },
    });
  });

  it('knows no last day where the other body has decided none (ESC-03)', () => {
    const rules = { ...FORUM_RULES, proposalDaysBefore: null };
    const now = instant('2026-12-16T09:00:00Z');
    expect(liftToCity(lifting({ now, rules }))).toMatchObject({ value: { proposal: { lastDay: null } } });
  });

  it.each([
    ['where no meeting is planned', undefined],
    ['before a meeting of another body', aMeeting({ bodyNr: 3 })],
  ])('is refused %s (ESC-03)', (_case, meeting) => {
    expect(liftToCity(lifting({ meeting }))).toMatchObject({
      refusal: { reason: 'noMeetingPlanned', bodyName: 'FSG' },
    });
  });

  it('is refused before a meeting that has been cancelled (ESC-03)', () => {
    const meeting = aMeeting({ bodyNr: 5, day: day('2026-12-17'), stage: 'cancelled' });
    expect(liftToCity(lifting({ meeting }))).toMatchObject({
      refusal: { reason: 'meetingCancelled', day: '2026-12-17' },
    });
  });

  it('takes no personal identity number with it (ESC-01)', () => {
    expect(liftToCity(lifting({ reason: 'Gäller 811218-9876' }))).toMatchObject({ refusal: { reason: 'personalId' } });
  });
});

describe('Passing a line on', () => {
  it('never goes to another organisation: that is a new matter with a reference (ESC-07)', () => {
    expect(passOn(aPassing({ to: aPlace(5, 'Styrelsen', 'stockholm') }))).toEqual({
      ok: false,
      refusal: { reason: 'otherOrganisation', from: 'goteborg', to: 'stockholm', toName: 'Styrelsen' },
    });
  });

  it('goes somewhere else than where the line is (ESC-07)', () => {
    expect(passOn(aPassing({ to: HISINGEN }))).toMatchObject({ refusal: { reason: 'samePlace' } });
  });

  it('goes from a local group to its steering group and back, as a proposal each way (PL-08, LSG-08)', () => {
    const group = aPlace(11, 'LSG Nyköping', 'sormland');
    const steering = aPlace(12, 'Styrgruppen för TRIS', 'sormland');
    const meetingOf = (bodyNr: number) => aMeeting({ bodyNr, day: day('2026-12-17') });
    const rules = { proposalDaysBefore: null, agendaDaysBefore: null };
    const there = passOn(aPassing({ from: group, to: steering, meeting: meetingOf(12), rules }));
    const back = passOn(aPassing({ from: steering, to: group, meeting: meetingOf(11), rules }));
    expect(there).toMatchObject({ value: { proposal: { bodyNr: 12, matterId: 7 }, hop: { to: { key: '0012' } } } });
    expect(back).toMatchObject({ value: { proposal: { bodyNr: 11, matterId: 7 }, hop: { to: { key: '0011' } } } });
  });

  it('puts a question to the body it belongs to alone (ESC-03)', () => {
    expect(passOn(aPassing({ to: CITY }))).toMatchObject({ value: { proposal: { bodyNr: 5 } } });
  });
});
