import { day, instant } from '../calendar';
import type { Resolution } from '../decisions/resolution';
import { proposeClauses } from '../decisions/clause';
import { clock } from '../meetings/boardSpecimens';
import type { AwayFromItem } from '../meetings/conflict';
import type { Motion } from '../voting/motion';
import type { Vote } from '../voting/vote';
import {
  faultsIn,
  hasNumber,
  missingIn,
  STATEMENT_PARTS,
  type OfficialStatement,
  type SectionRecord,
} from './sectionRecord';

const row = { key: 'specimen', actedBy: 'system', bodyNr: 30, meetingId: 10, itemId: 11 } as const;
const header = {
  registrationNumber: 'HSN 1506-0772',
  caseOfficer: 'Karin Berg',
  day: day('2015-10-01'),
  meetingDay: day('2015-11-03'),
  itemNr: 10,
};
const parts = Object.fromEntries(STATEMENT_PARTS.map((part) => [part, 'Text'])) as OfficialStatement['parts'];

describe('A matter put before a board', () => {
  it('lacks what nothing is written under, in the order of the headings, consequences each by itself (DEC-15)', () => {
    expect(missingIn({ ...header, parts })).toEqual([]);
    const some = { ...parts, appendices: '', environment: ' ', economy: ' ', reasons: '' };
    expect(missingIn({ ...header, parts: some })).toEqual(['reasons', 'economy', 'environment', 'appendices']);
  });

  it('has a register number, a case officer, a day, and the meeting and item it is put before (DEC-16)', () => {
    expect(missingIn({ ...header, registrationNumber: '', caseOfficer: '', parts })).toEqual([
      'registrationNumber',
      'caseOfficer',
    ]);
    expect(header).toMatchObject({ meetingDay: '2015-11-03', itemNr: 10 });
  });

  it.each([
    ['HSN 1506-0772', 'match'],
    ['hsn1506-0772', 'match'],
    ['1506', 'match'],
    ['1507', 'none'],
    [' ', 'none'],
  ])('is found by its number: %s is a %s (DEC-16)', (searched, found) => {
    expect(hasNumber(header, searched)).toBe(found);
  });
});

describe('A § in the minutes', () => {
  const decided = proposeClauses(['anta budgeten']).map((clause) => ({ ...clause, outcome: 'adopted' as const }));
  const source = { document: 'Förbundsordning', clause: '6 §' };
  const resolution: Resolution = {
    ...row,
    bodyYear: '0030-2026',
    matterId: null,
    title: 'Budget',
    clauses: decided,
    tags: ['budgetAndAnnualReport'],
    subjects: [],
    matter: 'budget',
    kind: 'other',
    consultationNote: '',
    delegationOrder: '',
    override: '',
    propositions: [],
    outcomes: [
      {
        nr: 1,
        result: {
          outcome: 'carried',
          by: 'qualified',
          share: 0.75,
          matter: 'budget',
          source,
          sum: { yes: 3, no: 1, abstained: 0, needed: 3, outOf: 4, of: 'allMembers' },
        },
      },
    ],
    conditionalOn: [],
    effectiveFrom: null,
    decidedOn: day('2026-11-19'),
  };
  const motion: Motion = {
    ...row,
    nr: 1,
    kind: 'amendment',
    upn: 'fk',
    name: 'Per Holm',
    text: 'Höj',
    clauseNr: 1,
    movedAt: instant('2026-11-19T09:00:00Z'),
    withdrawnAt: null,
  };
  const vote: Vote = { ...row, propositionNr: 1, upn: 'fk', name: 'Per Holm', vote: 'no' };
  const away: AwayFromItem = {
    ...row,
    upn: 'af',
    name: 'Lena Dahl',
    partyKey: 'af',
    because: 'conflictOfInterest',
    left: clock('10:00'),
    back: null,
  };
  const record = (differs: Partial<SectionRecord> = {}): SectionRecord => ({
    number: 84,
    header,
    preparation: [{ day: day('2026-10-06'), at: 'AU', personName: 'Karin Berg', outcome: 'prepared', document: null }],
    away: [away],
    motions: [motion],
    propositions: [],
    votes: [vote],
    resolution,
    dissents: [],
    approval: 'withTheRest',
    ...differs,
  });

  it('states its preparation, motions, votes, who left the room and the decision clause by clause with its sum (DEC-03, DEC-13, DEC-17)', () => {
    expect(record().preparation).toMatchObject([{ at: 'AU', outcome: 'prepared' }]);
    expect(faultsIn(record())).toEqual([]);
    expect(record().resolution.outcomes[0]?.result).toMatchObject({
      sum: { yes: 3, needed: 3, outOf: 4, of: 'allMembers' },
      source,
    });
    expect(faultsIn(record({ motions: [], resolution: { ...resolution, outcomes: [] } }))).toEqual([]);
  });

  it.each<[string, Partial<SectionRecord>, string]>([
    [
      'a clause still open',
      { resolution: { ...resolution, clauses: proposeClauses(['anta budgeten']) } },
      'clauseOpen',
    ],
    ['a motion that was withdrawn', { motions: [{ ...motion, withdrawnAt: motion.movedAt }] }, 'withdrawnMotionKept'],
    ['motions and no outcome', { resolution: { ...resolution, outcomes: [] } }, 'outcomeMissing'],
    ['the vote of one who had left the room', { votes: [{ ...vote, upn: 'af' }] }, 'voteOfAbsent'],
  ])('does not go to approval with %s (DEC-13)', (_what, differs, fault) => {
    expect(faultsIn(record(differs))).toEqual([fault]);
  });
});
