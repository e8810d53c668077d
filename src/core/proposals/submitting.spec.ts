import { NOTHING_DECIDED, type Initiator } from '../bodies/ruleSet';
import { day, instant } from '../calendar';
import { aBody, aMandate, aMeeting, CLAUSE, decided } from '../specimens';
import { canPropose, submitProposal, type SubmitProposal } from './submitting';

const bo = aMandate('bo', 'representative', { partyKey: 'polisen', personName: 'Bo Ström' });
const lastSecond = instant('2026-11-26T22:59:59Z');
const midnight = instant('2026-11-26T23:00:00Z');

const submitting = (differs: Partial<SubmitProposal> = {}): SubmitProposal => ({
  now: lastSecond,
  body: aBody(),
  meeting: aMeeting(),
  nextMeeting: aMeeting({ id: 11, day: day('2027-02-11') }),
  mandates: [bo],
  upn: 'bo',
  subject: 'anything',
  title: ' Trygghetsvandringar i Biskopsgården ',
  description: ' Kan vi ta upp trygghetsvandringar? ',
  kind: 'question',
  key: 'proposal:1',
  asException: 'no',
  ...differs,
});

describe('Proposals to an area forum (FSS-20, FSS-21)', () => {
  it('are stored with who proposed them, for which party, when, and which last day held', () => {
    const result = submitProposal(submitting());
    expect(result).toEqual({
      ok: true,
      value: {
        key: 'proposal:1',
        actedBy: 'bo',
        bodyNr: 2,
        bodyYear: '0002-2026',
        meetingId: 10,
        title: 'Trygghetsvandringar i Biskopsgården',
        description: 'Kan vi ta upp trygghetsvandringar?',
        kind: 'question',
        status: 'submitted',
        submittedBy: 'bo',
        submitterName: 'Bo Ström',
        partyKey: 'polisen',
        submittedAt: lastSecond,
        lastDay: '2026-11-26',
        reason: '',
        referredTo: null,
        matterId: null,
      },
    });
  });

  it('belong to the year of the meeting, also when they are put forward the year before', () => {
    const meeting = aMeeting({ day: day('2027-01-21') });
    expect(submitProposal(submitting({ meeting }))).toMatchObject({ value: { bodyYear: '0002-2027' } });
  });

  it('are late from midnight on: refused with the clause and the next meeting', () => {
    expect(submitProposal(submitting({ now: midnight }))).toEqual({
      ok: false,
      refusal: {
        reason: 'lastDayPassed',
        lastDay: '2026-11-26',
        meetingDay: '2026-12-10',
        source: CLAUSE,
        next: '2027-02-11',
      },
    });
  });

  it('are refused late without a next meeting where none is planned', () => {
    const result = submitProposal(submitting({ now: midnight, nextMeeting: undefined }));
    expect(result).toMatchObject({ refusal: { reason: 'lastDayPassed', next: null } });
  });

  it('may ask the chair for an exception when they are late, and then wait as asking', () => {
    const late = submitting({ now: midnight, asException: 'ask' });
    expect(submitProposal(late)).toMatchObject({ value: { status: 'exceptionAsked', lastDay: '2026-11-26' } });
  });

  it('need no exception while they are in time', () => {
    expect(submitProposal(submitting({ asException: 'ask' }))).toMatchObject({ value: { status: 'submitted' } });
  });

  it('are never late in a body that has decided no last day (AMB-14)', () => {
    const body = aBody({ rules: NOTHING_DECIDED });
    const result = submitProposal(submitting({ body, now: instant('2026-12-10T11:00:00Z') }));
    expect(result).toMatchObject({ value: { status: 'submitted', lastDay: null } });
  });

  it('can be a measure to carry out as well as a question (FSS-04)', () => {
    expect(submitProposal(submitting({ kind: 'measure' }))).toMatchObject({ value: { kind: 'measure' } });
  });
});

describe('Who may propose (FSS-20)', () => {
  it.each(['representative', 'substitute', 'otherRepresentative', 'chair', 'deputy', 'jointPreparer'] as const)(
    'a %s may',
    (role) => {
      expect(canPropose(submitting({ mandates: [aMandate('bo', role)] })).ok).toBe(true);
    },
  );

  it.each(['guest', 'secretary', 'processLeader'] as const)('a %s may not', (role) => {
    expect(canPropose(submitting({ mandates: [aMandate('bo', role)] }))).toEqual({
      ok: false,
      refusal: { reason: 'notAParticipant', bodyName: aBody().name, source: CLAUSE },
    });
  });

  it('not somebody from another body, nor one whose mandate has run out', () => {
    const elsewhere = aMandate('bo', 'representative', { bodyNr: 3 });
    const over = aMandate('bo', 'representative', { to: day('2026-11-25') });
    const undecided = aBody({ rules: NOTHING_DECIDED });
    expect(canPropose(submitting({ mandates: [elsewhere, over], body: undecided }))).toMatchObject({
      refusal: { reason: 'notAParticipant', source: null },
    });
  });

  it('by the mandate that stands for a party, of several', () => {
    const mandates = [aMandate('bo', 'chair'), aMandate('bo', 'secretary', { partyKey: 'sf' }), bo];
    expect(canPropose(submitting({ mandates }))).toMatchObject({ value: { mandate: bo } });
  });

  it('someone who stands for no party proposes for none', () => {
    const chair = aMandate('bo', 'chair');
    expect(submitProposal(submitting({ mandates: [chair] }))).toMatchObject({ value: { partyKey: null } });
  });
});

describe('The meeting a proposal is put before', () => {
  it('has to be planned', () => {
    expect(submitProposal(submitting({ meeting: undefined }))).toMatchObject({
      refusal: { reason: 'noMeetingPlanned', bodyName: aBody().name },
    });
  });

  it('has to be one of the body’s own, whatever a card says', () => {
    const meeting = aMeeting({ bodyNr: 3 });
    expect(submitProposal(submitting({ meeting }))).toMatchObject({ refusal: { reason: 'noMeetingPlanned' } });
  });

  it('is none that is cancelled', () => {
    const meeting = aMeeting({ stage: 'cancelled' });
    expect(submitProposal(submitting({ meeting, asException: 'ask' }))).toEqual({
      ok: false,
      refusal: { reason: 'meetingCancelled', day: '2026-12-10' },
    });
  });

  it('is closed once it has been held', () => {
    const now = instant('2026-12-10T14:00:00Z');
    expect(submitProposal(submitting({ now, asException: 'ask' }))).toEqual({
      ok: false,
      refusal: { reason: 'meetingHeld', day: '2026-12-10' },
    });
  });
});

describe('The words of a proposal', () => {
  it.each([
    ['without a title', { title: ' \n ' }, { reason: 'titleMissing' }],
    ['with a title of 256 characters', { title: 'a'.repeat(256) }, { reason: 'titleTooLong', length: 256 }],
    ['with a description of 4001', { description: 'a'.repeat(4001) }, { reason: 'descriptionTooLong', length: 4001 }],
    ['with a personal identity number in the title', { title: 'Ärendet 19811218-9876' }, { reason: 'personalId' }],
    ['with one in the description', { description: 'Gäller 811218 - 9876' }, { reason: 'personalId' }],
  ])('%s are refused', (_what, differs, refusal) => {
    expect(submitProposal(submitting(differs))).toEqual({ ok: false, refusal });
  });

  it('may fill the title and the description to the last character', () => {
    const full = submitting({ title: 'a'.repeat(255), description: 'b'.repeat(4000) });
    expect(submitProposal(full).ok).toBe(true);
  });
});

describe('Proposals to a board that has decided who may raise matters', () => {
  const EIGHT = { document: 'Förbundsordning', clause: '8 §' };
  const initiative = decided<readonly Initiator[]>(
    [
      { by: 'memberParty', about: 'anything' },
      { by: 'role', role: 'auditor', about: 'audit' },
    ],
    EIGHT,
  );
  const body = aBody({ kind: 'board', name: 'Styrelsen', rules: { ...NOTHING_DECIDED, initiative } });
  const auditor = aMandate('rut', 'auditor', { partyKey: 'polisen' });

  it('are taken from a member, who answers for its party (DEC-05)', () => {
    expect(submitProposal(submitting({ body }))).toMatchObject({ ok: true, value: { partyKey: 'polisen' } });
  });

  it('are refused from others, with those who may and the clause (DEC-05)', () => {
    const mandates = [aMandate('bo', 'secretary')];
    expect(submitProposal(submitting({ body, mandates }))).toEqual({
      ok: false,
      refusal: { reason: 'noInitiative', bodyName: 'Styrelsen', mayRaise: initiative.value, source: EIGHT },
    });
  });

  it('are taken from an auditor about the audit, and refused about anything else with the clause (DEC-06)', () => {
    const from = { body, mandates: [auditor], upn: 'rut' };
    expect(submitProposal(submitting({ ...from, subject: 'audit' })).ok).toBe(true);
    expect(submitProposal(submitting(from))).toEqual({
      ok: false,
      refusal: { reason: 'otherSubject', bodyName: 'Styrelsen', role: 'auditor', subject: 'audit', source: EIGHT },
    });
  });
});
