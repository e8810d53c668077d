import { aMandate, CLAUSE, decided, FORUM_RULES } from '../specimens';
import { initiativeOf, mightRaise, subjectOf } from './initiative';
import { NOTHING_DECIDED, type Initiator } from './ruleSet';

const EIGHT = { document: 'Förbundsordning', clause: '8 §' };
const INITIATORS: readonly Initiator[] = [
  { by: 'memberParty', about: 'anything' },
  { by: 'role', role: 'associationManager', about: 'anything' },
  { by: 'role', role: 'auditor', about: 'audit' },
];
const board = { ...NOTHING_DECIDED, initiative: decided(INITIATORS, EIGHT) };
const member = aMandate('mia', 'representative', { partyKey: 'staden' });
const auditor = aMandate('rut', 'auditor', { partyKey: 'staden' });

describe('Who may raise a matter in a board that has decided it', () => {
  it.each([
    ['a member, for its party', member],
    ['a substitute, for its party', aMandate('sam', 'substitute', { partyKey: 'staden' })],
    ['the association manager', aMandate('fia', 'associationManager')],
  ])('%s may raise anything (DEC-05)', (_who, mandate) => {
    expect(initiativeOf([mandate], 'anything', board)).toEqual({ state: 'mayRaise', mandate });
    expect(initiativeOf([mandate], 'audit', board)).toEqual({ state: 'mayRaise', mandate });
  });

  it.each([
    ['a secretary', aMandate('sia', 'secretary')],
    ['a guest of a party', aMandate('gun', 'guest', { partyKey: 'staden' })],
    ['somebody seated for no party', aMandate('ola', 'representative')],
  ])('%s may not, and is told who can (DEC-05)', (_who, mandate) => {
    expect(initiativeOf([mandate], 'anything', board)).toEqual({
      state: 'mayNot',
      refusal: { reason: 'noInitiative', mayRaise: INITIATORS, source: EIGHT },
    });
  });

  it('an auditor may raise matters of the audit alone (DEC-06)', () => {
    expect(initiativeOf([auditor], 'audit', board)).toEqual({ state: 'mayRaise', mandate: auditor });
    expect(initiativeOf([auditor], 'anything', board)).toEqual({
      state: 'mayNot',
      refusal: { reason: 'otherSubject', role: 'auditor', subject: 'audit', source: EIGHT },
    });
  });

  it('raises it for the party where somebody has a mandate for one and another for none (FSS-20)', () => {
    const manager = aMandate('mia', 'associationManager');
    expect(initiativeOf([manager, member], 'anything', board)).toEqual({ state: 'mayRaise', mandate: member });
  });

  it('the process leader may where the group has decided so, and only there (LSG-16)', () => {
    const leader = aMandate('pia', 'processLeader');
    const group = decided<readonly Initiator[]>([{ by: 'role', role: 'processLeader', about: 'anything' }]);
    expect(initiativeOf([leader], 'anything', { ...NOTHING_DECIDED, initiative: group }).state).toBe('mayRaise');
    expect(initiativeOf([leader], 'anything', FORUM_RULES).state).toBe('mayNot');
  });
});

describe('Who may raise a matter where the body has not decided it', () => {
  it('is whoever takes part (FSS-20)', () => {
    expect(initiativeOf([member], 'anything', FORUM_RULES)).toEqual({ state: 'mayRaise', mandate: member });
    expect(initiativeOf([auditor], 'anything', FORUM_RULES)).toEqual({
      state: 'mayNot',
      refusal: { reason: 'noInitiative', mayRaise: [], source: CLAUSE },
    });
    expect(initiativeOf([], 'anything', NOTHING_DECIDED)).toMatchObject({ refusal: { source: null } });
  });
});

describe('Before it is known what it is about', () => {
  it.each([
    [['auditor'], board, 'yes'],
    [['representative'], board, 'yes'],
    [['secretary', 'guest'], board, 'no'],
    [[], board, 'no'],
    [['representative'], FORUM_RULES, 'yes'],
    [['auditor'], FORUM_RULES, 'no'],
  ] as const)('%j might raise something: %#', (roles, rules, may) => {
    expect(mightRaise(roles, rules)).toBe(may);
  });
});

describe('What a matter is about, as its words say', () => {
  it.each([
    ['Granskningen av delårsbokslutet', 'audit'],
    ['Revisorernas iakttagelser', 'audit'],
    ['Grundläggande granskning 2026', 'audit'],
    ['The audit plan', 'audit'],
    ['Ny insats för unga vuxna', 'anything'],
    ['Förgranskning', 'anything'],
  ])('%s: %s (DEC-06)', (title, subject) => {
    expect(subjectOf(title, '')).toBe(subject);
  });
});
