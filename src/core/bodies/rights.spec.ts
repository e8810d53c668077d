import { ROLES, type Role } from './role';
import { ACTS, mayDo, type Act } from './rights';

/** Who may, written out once more: the rule book's own table. The columns are the acts in their order. */
const TABLE: Readonly<Record<Role, string>> = {
  //             see propose prepare convene note followUp answer send publish import register inspect
  chair: '              yes yes yes yes yes yes no  no  no  yes yes yes',
  viceChair: '          yes yes yes yes yes yes no  no  no  yes yes yes',
  deputy: '             yes yes yes yes yes yes yes yes yes yes yes yes',
  jointPreparer: '      yes yes yes no  yes yes no  no  no  no  yes no',
  associationManager: ' yes no  yes yes yes yes no  no  no  yes yes yes',
  coordinator: '        yes no  yes yes yes yes no  no  no  no  yes no',
  processLeader: '      yes no  yes yes yes yes no  no  no  yes yes yes',
  secretary: '          yes no  yes no  yes yes no  no  no  no  yes yes',
  representative: '     yes yes no  no  no  no  no  no  no  no  no  no',
  substitute: '         yes yes no  no  no  no  no  no  no  no  no  no',
  otherRepresentative: 'yes yes no  no  no  no  no  no  no  no  no  no',
  auditor: '            yes no  no  no  no  no  no  no  no  no  no  no',
  registrar: '          yes no  no  no  no  no  no  no  no  no  yes yes',
  inspector: '          yes no  no  no  no  no  no  no  no  no  no  yes',
  delegate: '           yes no  no  no  no  no  no  no  no  no  no  no',
  guest: '              yes no  no  no  no  no  no  no  no  no  no  no',
};

const cells = ROLES.flatMap((role) =>
  ACTS.map((act, index) => [role, act, TABLE[role].trim().split(/ +/)[index]] as const),
);

describe('What each role may do in its body (FSS-18, FSS-20, FSG-12, ORG-12, BAD-12, BAD-31)', () => {
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

  it.each(['prepare', 'convene', 'note', 'followUp'] as const)(
    'an association manager and a process leader %s in every body they have the role in (ORG-08, PL-04, BAD-11)',
    (act) => {
      for (const role of ['associationManager', 'processLeader'] as const)
        expect(mayDo(act, { roles: [role], chairsMeeting: 'doesNotChair' })).toBe('yes');
    },
  );

  it('a coordinator gives process support to groups, and a secretary whose service is bought takes minutes (ORG-10, ORG-12)', () => {
    expect(mayDo('convene', { roles: ['coordinator'], chairsMeeting: 'doesNotChair' })).toBe('yes');
    expect(mayDo('note', { roles: ['secretary'], chairsMeeting: 'doesNotChair' })).toBe('yes');
  });

  it('what is delegated by name may be done besides, and nothing else: sending in the chair’s name (PL-04, FSS-18)', () => {
    const processLeader = {
      roles: ['processLeader'],
      chairsMeeting: 'doesNotChair',
      delegated: ['sendAgenda'],
    } as const;
    expect(mayDo('sendAgenda', processLeader)).toBe('yes');
    expect(mayDo('publishNotes', processLeader)).toBe('no');
    expect(mayDo('sendAgenda', { ...processLeader, roles: [] })).toBe('no');
  });
});
