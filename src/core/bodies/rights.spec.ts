import { ROLES, type Role } from './mandate';
import { ACTS, mayDo, type Act } from './rights';

/** Who may, written out once more: the rule book's own table. The columns are the acts in their order. */
const TABLE: Readonly<Record<Role, string>> = {
  //                    see propose prepare note answer send publish import
  chair: 'yes yes yes yes no no no yes',
  deputy: 'yes yes yes yes yes yes yes yes',
  jointPreparer: 'yes yes yes yes no no no no',
  processLeader: 'yes no yes yes no no no yes',
  secretary: 'yes no yes yes no no no no',
  representative: 'yes yes no no no no no no',
  substitute: 'yes yes no no no no no no',
  otherRepresentative: 'yes yes no no no no no no',
  guest: 'yes no no no no no no no',
};

const cells = ROLES.flatMap((role) => ACTS.map((act, index) => [role, act, TABLE[role].split(' ')[index]] as const));

describe('What each role may do in its body (FSS-18, FSS-20, FSG-12)', () => {
  it.each(cells)('%s, %s: %s', (role, act, expected) => {
    expect(mayDo(act, { roles: [role], chairsMeeting: 'doesNotChair' })).toBe(expected);
  });

  it.each(ACTS)('the chair of the meeting may %s, whatever else they are (FSG-03, AMB-17)', (act) => {
    expect(mayDo(act, { roles: ['jointPreparer'], chairsMeeting: 'chairs' })).toBe('yes');
  });

  it.each(ACTS)('someone without a role in the body may not %s', (act: Act) => {
    expect(mayDo(act, { roles: [], chairsMeeting: 'doesNotChair' })).toBe('no');
    expect(mayDo(act, { roles: [], chairsMeeting: 'chairs' })).toBe('no');
  });

  it('adds up what several roles give', () => {
    expect(mayDo('propose', { roles: ['secretary', 'substitute'], chairsMeeting: 'doesNotChair' })).toBe('yes');
  });
});
