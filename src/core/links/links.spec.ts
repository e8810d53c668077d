import { day, instant, type Instant } from '../calendar';
import { again, makeLink, purposeOfNotice, type LinkFor } from './giving';
import { CODE_LASTS_MS, countTry, giveCode, holds, isOpen, lastDayOf, opened, SESSION_LASTS_MS } from './life';
import { LINK_ACTS, LINK_PURPOSES, type PersonalLink } from './link';
import { isOpenTo, mayUse, subjectOf } from './using';

const now = instant('2026-11-23T09:00:00+01:00');
const after = (ms: number) => (now + ms) as Instant;

const link: PersonalLink = {
  ...{ key: 'link:1', actedBy: 'ordforande@kommun.example', bodyNr: 2, upn: 'lars@kommun.example', name: 'Lars' },
  ...{ mail: 'lars@kommun.example', purpose: 'meeting', meetingId: 7, groupId: null, hash: 'aa', madeAt: now },
  ...{ lastDay: day('2026-12-10'), revokedAt: null, used: [], code: null, codesAt: [], wrong: 0 },
  ...{ session: '', sessionUntil: null },
};
const holder = { now, mail: 'Lars@Kommun.example', place: 'has' } as const;

describe('A personal link', () => {
  it('holds to the end of its last day', () => {
    expect(holds(link, holder)).toEqual({ ok: true, value: 'holds' });
    expect(holds(link, { ...holder, now: instant('2026-12-10T23:59:00+01:00') }).ok).toBe(true);
    const past = holds(link, { ...holder, now: instant('2026-12-11T00:00:00+01:00') });
    expect(past).toEqual({ ok: false, refusal: { reason: 'expired', lastDay: '2026-12-10' } });
  });

  it.each([
    ['revoked', { ...link, revokedAt: now }, holder],
    ['ended', link, { ...holder, place: 'hasNot' }],
    ['ended', link, { ...holder, mail: 'other@kommun.example' }],
    ['locked', { ...link, wrong: 15 }, holder],
  ] as const)('lets nobody in when it is %s', (reason, closed, who) => {
    expect(holds(closed, who)).toEqual({ ok: false, refusal: { reason } });
  });

  it('lasts as long as what it is for, or two weeks, and sixty days at most', () => {
    const today = day('2026-11-23');
    expect(lastDayOf(today, day('2026-12-10'))).toBe('2026-12-10');
    expect(lastDayOf(today, null)).toBe('2026-12-07');
    expect(lastDayOf(today, day('2027-06-01'))).toBe('2027-01-22');
    expect(lastDayOf(today, day('2026-11-01'))).toBe('2026-11-23');
  });
});

describe('A code', () => {
  const given = giveCode(link, 'bb', now);
  const code = { hash: 'bb', until: after(CODE_LASTS_MS), tries: 0 };

  it('takes the place of the one before it', () => {
    expect(given).toEqual({ ok: true, value: { code, codesAt: [now] } });
  });

  it('is sent three times in a quarter of an hour and ten times a day, and no more', () => {
    const often = [after(-3000), after(-2000), after(-1000)];
    expect(giveCode({ codesAt: often }, 'bb', now)).toEqual({ ok: false, refusal: { reason: 'tooManyCodes' } });
    expect(giveCode({ codesAt: often }, 'bb', after(16 * 60_000)).ok).toBe(true);
    const hourly = Array.from({ length: 10 }, (_, at) => after(-(at + 1) * 3_600_000)).reverse();
    expect(giveCode({ codesAt: hourly }, 'bb', now).ok).toBe(false);
    const later = giveCode({ codesAt: hourly }, 'bb', after(15 * 3_600_000));
    expect(later.ok && later.value.codesAt).toHaveLength(10);
  });

  it('is counted as wrong before it is compared, five times', () => {
    const held = { code, wrong: 2 };
    expect(countTry(held, now)).toEqual({ ok: true, value: { code: { ...code, tries: 1 }, wrong: 3 } });
    const tried = countTry({ code: { ...code, tries: 5 }, wrong: 5 }, now);
    expect(tried).toEqual({ ok: false, refusal: { reason: 'triedTooOften' } });
  });

  it.each([
    ['noCode', { code: null, wrong: 0 }, now],
    ['codeExpired', { code, wrong: 0 }, after(CODE_LASTS_MS)],
    ['locked', { code, wrong: 15 }, now],
  ] as const)('is not looked at: %s', (reason, held, at) => {
    expect(countTry(held, at)).toEqual({ ok: false, refusal: { reason } });
  });

  it('is used up when it is right, and opens a session for less than an hour', () => {
    const session = opened('cc', now);
    expect(session).toEqual({ code: null, wrong: 0, session: 'cc', sessionUntil: after(SESSION_LASTS_MS) });
    expect(isOpen(session, after(SESSION_LASTS_MS - 1))).toBe('open');
    expect(isOpen(session, after(SESSION_LASTS_MS))).toBe('over');
    expect(isOpen(link, now)).toBe('over');
  });
});

describe('What a link may be used for', () => {
  it('is a table: nothing outside it is open', () => {
    expect(LINK_PURPOSES.map((purpose) => Object.keys(LINK_ACTS[purpose]))).toEqual([
      ['submitProposal', 'answerAgenda', 'tellAbsence', 'renewPersonalLink'],
      ['sendAgenda', 'renewPersonalLink'],
      ['commentOnNotes', 'renewPersonalLink'],
      ['reportFromGroup', 'renewPersonalLink'],
    ]);
    expect(isOpenTo('meeting', 'submitProposal')).toBe(true);
    expect(isOpenTo('meeting', 'sendAgenda')).toBe(false);
    expect(subjectOf('meeting', 'toString')).toBeUndefined();
  });

  it('is one use of each act for each thing', () => {
    const asked = { act: 'answerAgenda', row: 31, meetingId: 7 };
    expect(mayUse(link, 3, asked)).toEqual({ ok: true, value: { used: ['answerAgenda:31'] } });
    const used = { ...link, used: ['answerAgenda:31'] };
    expect(mayUse(used, 3, asked)).toEqual({ ok: false, refusal: { reason: 'used' } });
    expect(mayUse(used, 3, { ...asked, row: 32 }).ok).toBe(true);
  });

  it.each([
    ['meeting', 'submitProposal', { row: 7, meetingId: 7 }, true],
    ['meeting', 'submitProposal', { row: 8, meetingId: 8 }, false],
    ['meeting', 'answerAgenda', { row: 31, meetingId: 8 }, false],
    ['meeting', 'answerAgenda', { row: 31, meetingId: null }, false],
    ['sending', 'sendAgenda', { row: 7, meetingId: 7 }, true],
    ['comments', 'commentOnNotes', { row: 4, meetingId: 7 }, true],
    ['group', 'reportFromGroup', { row: 5, meetingId: null }, true],
    ['group', 'reportFromGroup', { row: 6, meetingId: null }, false],
    ['group', 'renewPersonalLink', { row: 3, meetingId: null }, true],
    ['group', 'renewPersonalLink', { row: 4, meetingId: null }, false],
    ['comments', 'sendAgenda', { row: 7, meetingId: 7 }, false],
  ] as const)('%s: %s about %j is open: %s', (purpose, act, about, open) => {
    expect(mayUse({ ...link, purpose, groupId: 5 }, 3, { act, ...about }).ok).toBe(open);
  });
});

describe('A link is given', () => {
  const lars = { upn: 'Lars@kommun.example', name: 'Lars Bohman', mail: 'Lars@kommun.example' };
  const whom: LinkFor & { key: string; actedBy: string; madeAt: Instant } = {
    ...{ key: 'link:1', actedBy: 'ordforande@kommun.example', bodyNr: 2, purpose: 'meeting', meetingId: 7 },
    ...{ groupId: null, madeAt: now, lastDay: day('2026-12-10') },
  };

  it('to somebody with an address and a place, and is nobody’s until its letter goes', () => {
    const made = makeLink(lars, 'has', whom);
    expect(made).toEqual({ ok: true, value: { ...link, hash: '', name: 'Lars Bohman' } });
  });

  it.each([
    ['noPlace', lars, 'hasNot', whom],
    ['noMail', { ...lars, mail: ' ' }, 'has', whom],
    ['meetingMissing', lars, 'has', { ...whom, meetingId: null }],
    ['groupMissing', lars, 'has', { ...whom, purpose: 'group' }],
  ] as const)('but not without: %s', (reason, to, place, given) => {
    const made = makeLink(to, place, given);
    expect(made.ok ? '' : made.refusal.reason).toBe(reason);
  });

  it('anew for the same thing, but not when it was taken back', () => {
    const { bodyNr, purpose, meetingId, groupId, lastDay } = link;
    expect(again(link)).toEqual({ ok: true, value: { bodyNr, purpose, meetingId, groupId, lastDay } });
    expect(again({ ...link, revokedAt: now })).toEqual({ ok: false, refusal: { reason: 'revoked' } });
  });

  it('with the letter there is something to answer in', () => {
    expect(purposeOfNotice('agendaSent')).toBe('meeting');
    expect(purposeOfNotice('commentsOpen')).toBe('comments');
    expect(purposeOfNotice('notesPublished')).toBeNull();
  });
});
