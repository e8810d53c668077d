import { NOTHING_DECIDED } from '../bodies/ruleSet';
import { day, instant } from '../calendar';
import type { Attendance } from '../meetings/attendance';
import { aMeeting, anItem, aParty, FORUM_RULES } from '../specimens';
import { standing } from './finding';
import { checkPublishing, checkSending, minutesAllotted, minutesAvailable } from './gate';

const inTime = instant('2026-12-03T09:00:00Z');
const sending = { now: inTime, meeting: aMeeting(), items: [anItem()], rules: FORUM_RULES };
const reasons = (findings: readonly { readonly level: string; readonly reason: string }[]) =>
  findings.map(({ level, reason }) => `${level} ${reason}`);

describe('Sending the agenda (FSS-10, FSS-16, FSG-05, FSG-10)', () => {
  it('goes through when each line says what for, whom it concerns and who presents it', () => {
    expect(checkSending(sending)).toEqual([]);
  });

  it.each([
    ['no line at all', [], ['stops noItems']],
    ['only removed lines', [anItem({ standing: 'removed' })], ['stops noItems']],
    ['a line without a title', [anItem({ title: ' ' })], ['stops titleMissing']],
    ['a line without a purpose', [anItem({ purpose: '' })], ['warns purposeMissing']],
    ['a line that concerns nobody', [anItem({ parties: [] })], ['warns partiesMissing']],
    ['a line nobody presents', [anItem({ presenter: ' ' })], ['warns presenterMissing']],
    ['a personal identity number', [anItem({ description: '811218-9876' })], ['stops personalId']],
    ['a secrecy mark', [anItem({ description: 'SEKRETESS' })], ['stops secrecyMark']],
    ['a private person', [anItem({ description: 'Vi hjälpte Karin Dahl med bostad.' })], ['warns privatePerson']],
    ['both in a closed room', [anItem({ description: 'SEKRETESS om Karin Dahl', room: 'rum' })], []],
    ['the one who presents', [anItem({ description: 'Karin Dahl vet mer.', presenter: 'Karin Dahl' })], []],
    ['an identity number as presenter', [anItem({ presenter: '811218-9876' })], ['stops personalId']],
    ['121 minutes in two hours', [anItem({ minutes: 121 })], ['warns tooLong']],
  ])('with %s', (_what, items, expected) => {
    expect(reasons(checkSending({ ...sending, items }))).toEqual(expected);
  });

  it('asks nothing more of a standing line than its title', () => {
    const line = anItem({ origin: 'standing', purpose: '', parties: [], presenter: '' });
    expect(checkSending({ ...sending, items: [line] })).toEqual([]);
  });

  it('says which line, and never repeats an identity number', () => {
    const items = [anItem({ id: 51, title: 'Ärendet 811218-9876' })];
    expect(checkSending({ ...sending, items })).toEqual([{ level: 'stops', reason: 'personalId', itemId: 51 }]);
  });

  it.each([
    ['in the last second of the due day', '2026-12-03T22:59:59Z', []],
    ['at midnight', '2026-12-03T23:00:00Z', ['warns sentLate']],
  ])('%s is %s', (_when, now, expected) => {
    expect(reasons(checkSending({ ...sending, now: instant(now) }))).toEqual(expected);
  });

  it('says when it was due, with the clause, or without where the body has decided nothing', () => {
    const now = instant('2026-12-05T09:00:00Z');
    expect(checkSending({ ...sending, now })).toEqual([
      {
        level: 'warns',
        reason: 'sentLate',
        dueDay: '2026-12-03',
        source: FORUM_RULES.agendaDaysBefore?.source,
        itemId: null,
      },
    ]);
    expect(
      checkSending({ ...sending, now, rules: { ...NOTHING_DECIDED, recordsCreator: FORUM_RULES.recordsCreator } }),
    ).toEqual([]);
  });
});

describe('Sending a supplement', () => {
  const meeting = aMeeting({ stage: 'agendaSent' });
  const sent = anItem({ standing: 'sent', purpose: '' });

  it('checks what has been added, and is never late', () => {
    const now = instant('2026-12-09T09:00:00Z');
    expect(checkSending({ ...sending, now, meeting, items: [sent, anItem({ id: 51 })] })).toEqual([]);
    const unclear = anItem({ id: 51, purpose: '' });
    expect(checkSending({ ...sending, now, meeting, items: [sent, unclear] })).toMatchObject([{ itemId: 51 }]);
  });

  it('is nothing where nothing has been added', () => {
    expect(reasons(checkSending({ ...sending, meeting, items: [sent] }))).toEqual(['stops nothingNew']);
  });

  it('is none of a meeting that is cancelled', () => {
    const cancelled = aMeeting({ stage: 'cancelled' });
    expect(checkSending({ ...sending, meeting: cancelled })).toEqual([
      { reason: 'meetingCancelled', day: '2026-12-10', level: 'stops', itemId: null },
    ]);
  });

  it('is no more once the notes are published', () => {
    const published = aMeeting({ stage: 'notesPublished' });
    expect(reasons(checkSending({ ...sending, meeting: published }))).toEqual(['stops alreadyPublished']);
  });
});

describe('The time of a meeting', () => {
  it('is what its lines take, removed ones not counted, against what there is', () => {
    expect(minutesAllotted([anItem({ minutes: 15 }), anItem({ minutes: 30 }), anItem({ standing: 'removed' })])).toBe(
      45,
    );
    expect(minutesAvailable(aMeeting())).toBe(120);
  });
});

describe('Publishing the notes (domain N14)', () => {
  const attended: Attendance = {
    key: 'a',
    actedBy: 'anna',
    bodyNr: 2,
    meetingId: 10,
    partyKey: 'polisen',
    presence: 'representative',
    name: 'Bo Ström',
  };
  const noted = anItem({ notes: 'Vi gick igenom läget.' });
  const publishing = {
    now: instant('2026-12-10T13:30:00Z'),
    meeting: aMeeting({ stage: 'agendaSent' }),
    items: [noted],
    attendance: [attended],
    parties: [aParty('polisen', 'Polisen')],
    rules: FORUM_RULES,
  };

  it('goes through when something is noted and every party has its attendance', () => {
    expect(checkPublishing(publishing)).toEqual([]);
    const undecided = { ...FORUM_RULES, recordsCreator: null };
    expect(reasons(checkPublishing({ ...publishing, rules: undecided }))).toEqual(['stops recordsCreatorMissing']);
    expect(reasons(checkSending({ ...sending, rules: undecided }))).toEqual(['stops recordsCreatorMissing']);
  });

  it.each([
    ['before the meeting has begun', { now: instant('2026-12-10T11:59:59Z') }, ['stops notBegun']],
    ['a second time', { meeting: aMeeting({ stage: 'notesPublished' }) }, ['stops alreadyPublished']],
    ['of a meeting cancelled', { meeting: aMeeting({ stage: 'cancelled' }) }, ['stops meetingCancelled']],
    ['of an agenda never sent', { meeting: aMeeting() }, ['warns agendaNotSent']],
    ['with nothing noted', { items: [anItem()] }, ['stops nothingNoted']],
    ['without the attendance of a party', { attendance: [] }, ['warns attendanceMissing']],
    [
      'without the decision of a decision line',
      { items: [{ ...noted, kind: 'decision' as const }] },
      ['warns decisionMissing'],
    ],
    [
      'with an identity number in the notes',
      { items: [anItem({ notes: 'Gäller 811218-9876' })] },
      ['stops personalId'],
    ],
    ['with one among those present', { attendance: [{ ...attended, name: '811218-9876' }] }, ['stops personalId']],
    [
      'with one in a decision',
      { items: [anItem({ decisions: [{ key: 'd', text: '811218-9876' }] })] },
      ['stops personalId'],
    ],
  ])('%s', (_what, differs, expected) => {
    expect(reasons(checkPublishing({ ...publishing, ...differs }))).toEqual(expected);
  });

  it('asks for no decision on a line that was carried over', () => {
    const items = [noted, anItem({ id: 51, kind: 'decision', outcome: 'carriedOver' })];
    expect(checkPublishing({ ...publishing, items })).toEqual([]);
  });

  it.each([
    ['who', { key: 'u', what: 'Kartlägga', upn: null, who: ' ', due: day('2027-02-01') }],
    ['what', { key: 'u', what: '', upn: 'bo', who: 'Bo', due: day('2027-02-01') }],
  ])('stops at an assignment that does not say %s', (_part, assignment) => {
    const found = checkPublishing({ ...publishing, items: [anItem({ assignments: [assignment] })] });
    expect(reasons(found)).toEqual(['stops assignmentIncomplete']);
  });

  it('takes a decision or an assignment alone for something noted', () => {
    const decided = anItem({ kind: 'decision', decisions: [{ key: 'd', text: 'Vi startar i mars.' }] });
    const given = anItem({ assignments: [{ key: 'u', what: 'Kalla', upn: 'bo', who: 'Bo', due: day('2027-02-01') }] });
    expect(checkPublishing({ ...publishing, items: [decided] })).toEqual([]);
    expect(checkPublishing({ ...publishing, items: [given] })).toEqual([]);
  });
});

describe('Passing a gate', () => {
  const findings = checkSending({ ...sending, items: [anItem({ purpose: '', title: '' }), anItem({ purpose: '' })] });

  it('takes a reason for each kind of warning', () => {
    expect(reasons(standing(findings, { purposeMissing: 'Muntligt överenskommet' }))).toEqual(['stops titleMissing']);
  });

  it('takes nothing for given', () => {
    expect(standing(findings, {})).toEqual(findings);
  });

  it('takes no empty reason, and none for what stops', () => {
    expect(standing(findings, { purposeMissing: ' ', titleMissing: 'ändå' })).toEqual(findings);
  });
});
