import { day, type ClockTime } from '../calendar';
import { aMeeting } from '../specimens';
import {
  eventFace,
  eventFor,
  isSuperseded,
  mayBeSaidByInvitation,
  nextIssue,
  saysItAlready,
  type EventFace,
  type Invitation,
} from './invitation';

const clock = (text: string) => text as ClockTime;
const FACE: EventFace = {
  ...{ title: 'Forum', day: day('2026-12-10'), starts: clock('13:00'), ends: clock('15:00') },
  ...{ place: null, chairName: 'Karim Haddad', standing: 'stands' },
};
const NEW: Invitation = {
  ...{ key: 'invitation:1', actedBy: 'system', bodyNr: 2, meetingId: 1, day: FACE.day, uid: 'u', sequence: -1 },
  ...{ face: null, invited: [], tells: [], toldSequence: -1, answers: [] },
};
const BOTH = ['asa@kommunen.example', 'bo@polisen.example'];
const after = (last: Invitation, face: Partial<EventFace>, called = BOTH): Invitation => {
  const issue = nextIssue(last, { face: { ...FACE, ...face }, called });
  if (issue === null) throw new Error('Nothing is to be sent.');
  return { ...last, ...issue };
};
const kinds = ({ tells }: Invitation) => tells.map(({ upn, kind }) => `${upn.split('@')[0] ?? ''} ${kind}`);
const SENT = after(NEW, {});

describe('The next issue of an invitation', () => {
  it('is its first to everybody called, and then none until something changes', () => {
    expect(kinds(SENT)).toEqual(['asa meetingInvited', 'bo meetingInvited']);
    expect([SENT.sequence, SENT.day, SENT.invited]).toEqual([0, FACE.day, BOTH]);
    expect(nextIssue(SENT, { face: FACE, called: ['ASA@kommunen.example', 'bo@polisen.example'] })).toBeNull();
  });

  it.each([
    [{ day: day('2026-12-17') }, 'meetingMoved'],
    [{ starts: clock('12:00') }, 'meetingMoved'],
    [{ ends: clock('16:00') }, 'meetingMoved'],
    [{ place: 'Torget 1' }, 'invitationChanged'],
    [{ title: 'Forumet' }, 'invitationChanged'],
    [{ chairName: 'Lars Bohman' }, 'invitationChanged'],
    [{ standing: 'cancelled' as const }, 'meetingCancelled'],
  ])('tells each once of %j: %s', (change, kind) => {
    const changed = after(SENT, change);
    expect([changed.sequence, kinds(changed)]).toEqual([1, [`asa ${kind}`, `bo ${kind}`]]);
  });

  it('goes whole to whoever is new, and takes it from whoever is no longer called', () => {
    const changed = after(SENT, { place: 'Torget 1' }, ['bo@polisen.example', 'cia@rf.example']);
    expect(kinds(changed)).toEqual(['cia meetingInvited', 'bo invitationChanged', 'asa invitationWithdrawn']);
    expect(changed.invited).toEqual(['bo@polisen.example', 'cia@rf.example']);
    expect(kinds(after(SENT, {}, [...BOTH, 'cia@rf.example']))).toEqual(['cia meetingInvited']);
  });

  it('of a cancelled meeting goes to those who have it, once, and to nobody new', () => {
    const cancelled = { ...FACE, standing: 'cancelled' as const };
    expect(nextIssue(NEW, { face: cancelled, called: BOTH })).toBeNull();
    const sent = after(SENT, cancelled, ['cia@rf.example']);
    expect(sent.invited).toEqual(BOTH);
    expect(nextIssue(sent, { face: cancelled, called: BOTH })).toBeNull();
    expect(kinds(after(sent, {}))).toEqual(['asa meetingInvited', 'bo meetingInvited']);
  });
});

describe('What a calendar shows of a meeting', () => {
  it('is when and where it is, who leads it, and whether it is to be', () => {
    const meeting = { ...aMeeting(), title: 'Forum', day: FACE.day, starts: FACE.starts, ends: FACE.ends, place: null };
    expect(eventFace({ ...meeting, stage: 'agendaSent' }, 'Karim Haddad')).toEqual(FACE);
    expect(eventFace({ ...meeting, stage: 'cancelled' }, '').standing).toBe('cancelled');
  });
});

describe('What one person’s calendar is to take', () => {
  it('is the event, or away with it where it is cancelled or no longer theirs; nothing before the first issue', () => {
    expect(eventFor(NEW, 'asa@kommunen.example')).toBeNull();
    expect(eventFor(SENT, 'ASA@kommunen.example')).toEqual({ method: 'request', sequence: 0, face: FACE });
    expect(eventFor(SENT, 'cia@rf.example')?.method).toBe('cancel');
    expect(eventFor(after(SENT, { standing: 'cancelled' }), 'asa@kommunen.example')?.method).toBe('cancel');
  });

  it('is not an older issue where a later one goes to the same person', () => {
    const moved = after(SENT, { starts: clock('12:00') });
    expect(isSuperseded(moved, 'asa@kommunen.example', 0)).toBe(true);
    expect(isSuperseded(moved, 'asa@kommunen.example', 1)).toBe(false);
    expect(isSuperseded(moved, 'cia@rf.example', 0)).toBe(false);
  });

  it('says what a letter would say a second time', () => {
    expect(saysItAlready(SENT, 'meetingMoved', 'asa@kommunen.example')).toBe(true);
    expect(saysItAlready(SENT, 'meetingMoved', 'cia@rf.example')).toBe(false);
    expect(saysItAlready(SENT, 'agendaSent', 'asa@kommunen.example')).toBe(false);
    expect(saysItAlready(null, 'meetingMoved', 'asa@kommunen.example')).toBe(false);
    expect(mayBeSaidByInvitation('turnChanged')).toBe(true);
  });
});
