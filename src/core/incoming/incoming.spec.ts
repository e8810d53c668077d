import fc from 'fast-check';
import { day, instant } from '../calendar';
import { decided } from '../specimens';
import { headOf, recordsCreatorOf } from './association';
import { canPublishRecord, mayAskToDestroy, receive, takeCareOf, toRegister, type Registration } from './incoming';
import { byRegistrationNumber, nextNumber, register, type RegisterEntry } from './register';

const missing = { reason: 'notDecided', rule: 'recordsCreator', source: null };
const original = { address: '/sites/gbg/Incoming/1.eml', sha256: 'ab12' };
const receiving = (recordsCreator: Parameters<typeof receive>[0]['recordsCreator']) =>
  receive({
    bodyNr: 2,
    receivedAt: instant('2026-11-20T23:30:00Z'),
    sender: 'forening@example.example',
    receiver: 'hisingen@example.example',
    subject: 'Önskemål',
    content: 'Brevet, bokstav för bokstav.',
    original,
    recordsCreator,
    key: 'in:1',
    upn: 'system',
  });
const registered: Registration = { kind: 'registered', number: 'DNR 2026-0001', on: day('2026-11-21'), by: 'reg' };

describe('What comes from outside the records creator', () => {
  it('is kept as it came: day, sender, receiver, subject and bytes, and stands to be registered (design decision 17)', () => {
    const { incoming, warns } = receiving(decided('Socialförvaltningen Hisingen'));
    expect(warns).toEqual([]);
    expect(incoming).toMatchObject({ original, recordsCreator: 'Socialförvaltningen Hisingen', registration: null });
    expect(toRegister([incoming])).toEqual([{ incoming, since: '2026-11-21' }]);
  });

  it('is received without a records creator too, and the body is warned (design decision 17)', () => {
    expect(receiving(null)).toMatchObject({ incoming: { recordsCreator: null }, warns: [missing] });
  });

  it.each<[string, Registration]>([
    ['registered under a number', registered],
    ['kept in order without one', { kind: 'keptInOrder', on: day('2026-11-21'), by: 'reg' }],
  ])('stands to be registered until it is %s (design decision 17)', (_how, registration) => {
    const { incoming } = receiving(decided('SF Hisingen'));
    const cared = takeCareOf(incoming, registration);
    expect(cared).toEqual({ ok: true, value: { registration } });
    expect(toRegister([{ ...incoming, registration }])).toEqual([]);
  });

  it('stands with what has waited the longest first (design decision 17)', () => {
    const { incoming } = receiving(null);
    const older = { ...incoming, receivedAt: instant('2026-11-01T09:00:00Z') };
    expect(toRegister([incoming, older]).map(({ since }) => since)).toEqual(['2026-11-01', '2026-11-21']);
  });

  it('is taken care of once, with a number, by a body that knows whose record it is (design decision 17)', () => {
    const { incoming } = receiving(decided('SF Hisingen'));
    expect(takeCareOf({ ...incoming, registration: registered }, registered)).toMatchObject({
      refusal: { reason: 'alreadyTakenCareOf', registration: registered },
    });
    expect(takeCareOf(incoming, { ...registered, number: ' ' })).toMatchObject({
      refusal: { reason: 'numberMissing' },
    });
    expect(takeCareOf(receiving(null).incoming, registered)).toEqual({ ok: false, refusal: missing });
  });

  it('is never asked to be destroyed without the authority’s own decision (design decision 17)', () => {
    expect(mayAskToDestroy(null)).toEqual({ ok: false, refusal: { reason: 'notDecided', rule: 'disposal' } });
    expect(mayAskToDestroy(decided('Dokumenthanteringsplan 2025'))).toMatchObject({ ok: true });
  });
});

describe('Publishing', () => {
  it('is refused in a body that has not decided whose record it makes (SFB-30)', () => {
    expect(canPublishRecord(null)).toEqual({ ok: false, refusal: missing });
    expect(canPublishRecord(decided('Förbundet'))).toEqual({ ok: true, value: { recordsCreator: 'Förbundet' } });
  });
});

describe('The register', () => {
  const paper = {
    recordsCreator: 'Förbundet',
    year: 2026,
    way: 'within',
    on: day('2026-03-01'),
    who: 'Styrelsen',
    subject: ' Protokoll ',
    papers: ['protokoll:1'],
    actedBy: 'chef',
  } as const;
  const entered = (
    entries: readonly RegisterEntry[],
    differs: Partial<Parameters<typeof register>[1]> = {},
  ): RegisterEntry => {
    const made = register(entries, { ...paper, ...differs }, 'DNR');
    if (!made.ok) throw new Error(made.refusal.reason);
    return made.value;
  };

  it('gives a running number per records creator and year, with the minutes linked (BAD-12)', () => {
    const first = entered([]);
    expect(first).toMatchObject({
      number: 1,
      registrationNumber: 'DNR 2026-0001',
      papers: ['protokoll:1'],
      subject: 'Protokoll',
    });
    expect(entered([first]).number).toBe(2);
    expect(entered([first], { recordsCreator: 'Annat förbund' }).number).toBe(1);
    expect(entered([first], { year: 2027, on: day('2027-01-02') }).number).toBe(1);
  });

  it('never uses a number again, whatever is crossed out and in whatever order it is read (BAD-12)', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 20 }), (crossings) => {
        let entries: readonly RegisterEntry[] = [];
        for (const crossed of crossings) {
          const next = entered(entries);
          entries = [{ ...next, standing: crossed ? 'crossedOut' : 'stands' }, ...entries];
        }
        expect(new Set(entries.map(({ number }) => number)).size).toBe(entries.length);
        expect(nextNumber(entries, 'Förbundet', 2026)).toBe(entries.length + 1);
      }),
    );
  });

  it('takes nothing without a subject, nor into another year than its day’s (BAD-12)', () => {
    expect(register([], { ...paper, subject: ' ' }, 'DNR')).toMatchObject({ refusal: { reason: 'subjectMissing' } });
    expect(register([], { ...paper, year: 2027 }, 'DNR')).toMatchObject({
      refusal: { reason: 'otherYear', year: 2027 },
    });
  });
});

describe('A matter in the register', () => {
  const matter = {
    key: 'm:1',
    actedBy: 'chef',
    matterId: 7,
    registrationNumber: 'HSN 1506-0772',
    caseOfficer: 'Eva Sand',
    dated: day('2015-09-07'),
    meetingDay: day('2015-11-03'),
    itemNumber: '10',
  };

  it.each([
    ['HSN 1506-0772', 1],
    ['hsn 15060772', 1],
    ['HSN1506–0772', 1],
    ['1506-0772', 0],
    [' ', 0],
  ])('with number, case officer, day, meeting and line is found by "%s": %i (DEC-16)', (written, count) => {
    expect(byRegistrationNumber([matter], written)).toHaveLength(count);
  });
});

describe('An association', () => {
  const association = {
    name: 'Samordningsförbundet Stockholms stad',
    seat: 'Stockholms stad',
    members: ['Stockholms stad', 'Försäkringskassan'],
  };

  it('has its name, seat and members in the head of its documents (SFB-18)', () => {
    expect(headOf(association)).toEqual([
      'Samordningsförbundet Stockholms stad',
      'Stockholms stad',
      'Stockholms stad, Försäkringskassan',
    ]);
  });

  it.each([
    [{ legalPerson: 'ownLegalPerson', association, host: 'Stockholms stad' }, association.name],
    [{ legalPerson: 'ownLegalPerson', association: null, host: 'Stockholms stad' }, null],
    [{ legalPerson: 'partOfHost', association: null, host: 'SF Hisingen' }, 'SF Hisingen'],
    [{ legalPerson: 'partOfHost', association: null, host: null }, null],
  ] as const)('is its own records creator, not its host: %j gives %s (SFB-30)', (holder, creator) => {
    expect(recordsCreatorOf(holder)).toBe(creator);
  });
});
