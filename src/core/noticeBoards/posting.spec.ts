import fc from 'fast-check';
import type { NoticeBoard } from '../bodies/ruleSet';
import { addDays, day, daysBetween, instant } from '../calendar';
import { decided } from '../specimens';
import { appealNotice } from './appeal';
import { hasHappened, postingDue, postingsOf, postingState, postingTime, recordPosted, recordRemoved } from './posting';

const source = { document: 'Förbundsordning', clause: '10 §' };
const city = { name: 'Stockholms stad', days: 21 };
const region = { name: 'Stockholms läns landsting', days: null };
const boards = decided<readonly NoticeBoard[]>([city, region], source);
const posted = {
  bodyNr: 30,
  bodyYear: '0030-2026',
  meetingId: 10,
  edition: 1,
  kind: 'minutes',
  section: null,
  keptAt: 'Kansliet',
  actedBy: 'system',
} as const;
const up = (board: string, evidence = 'Bevis 2026:84') => ({ board, posted: day('2026-11-27'), evidence });

describe('Minutes, announcements and other notices', () => {
  it.each(['minutes', 'announcement', 'other'] as const)(
    'are posted on both boards: %s make two postings (DEC-10)',
    (kind) => {
      const made = postingsOf({ ...posted, kind }, boards);
      expect(made).toMatchObject({
        value: [
          { board: 'Stockholms stad', kind, posted: null, removed: null, evidence: '' },
          { board: 'Stockholms läns landsting', kind },
        ],
      });
      const keys = made.ok ? made.value.map((one) => one.key) : [];
      expect(new Set(keys).size).toBe(2);
    },
  );

  it('of one § approved at once are notices of their own, with keys of their own (DEC-14)', () => {
    const whole = postingsOf(posted, boards);
    const alone = postingsOf({ ...posted, section: 12 }, boards);
    const keys = [whole, alone].flatMap((made) => (made.ok ? made.value.map(({ key }) => key) : []));
    expect(new Set(keys).size).toBe(4);
  });

  it('are complete when both boards have a day and evidence, and not before (DEC-10)', () => {
    const state = (...postings: Parameters<typeof postingState>[0]) => postingState(postings, boards);
    expect(state()).toMatchObject({ state: 'waits', posted: 0, of: 2 });
    expect(state(up(city.name))).toMatchObject({ state: 'waits', posted: 1, missing: [region.name], source });
    expect(state(up(city.name), up(region.name, ' '))).toMatchObject({ state: 'waits', posted: 1 });
    expect(state(up(city.name), { ...up(region.name), posted: null })).toMatchObject({ state: 'waits' });
    expect(state(up(city.name), up(city.name))).toMatchObject({ state: 'waits', posted: 1 });
    expect(state(up(city.name), up(region.name))).toEqual({ state: 'complete', posted: 2, of: 2, missing: [], source });
  });

  it('are posted nowhere by a rule that is not decided (DEC-10)', () => {
    expect(postingsOf(posted, null)).toEqual({ ok: false, refusal: { reason: 'notDecided', rule: 'noticeBoards' } });
    expect(postingState([up(city.name)], null)).toMatchObject({ state: 'notDecided', of: 0 });
  });

  it.each([
    ['2026-11-25T09:00:00Z', '2026-11-27'],
    ['2026-11-25T22:59:59Z', '2026-11-27'],
    ['2026-11-25T23:00:00Z', '2026-11-28'],
  ])('approved at %s are posted by %s: the second day after, where the rule set says so (DEC-10)', (at, lastDay) => {
    expect(postingDue(instant(at), decided(2, source))).toEqual({ lastDay, source });
    expect(postingDue(instant(at), null)).toBeNull();
  });
});

describe('A notice', () => {
  it.each([
    ['2026-11-27', '2026-12-18', '2026-12-19'],
    ['2026-12-20', '2027-01-10', '2027-01-11'],
    ['2028-02-10', '2028-03-02', '2028-03-03'],
  ])(
    'posted on %s for 21 days is up to %s and taken down on %s at the earliest (DEC-11)',
    (on, lastDay, removableFrom) => {
      expect(postingTime(day(on), city)).toEqual({ days: 21, lastDay, removableFrom });
    },
  );

  it('has no earliest day where none is decided: it is never guessed (DEC-11)', () => {
    expect(postingTime(day('2026-11-27'), region)).toBeNull();
    expect(recordRemoved({ ...up(region.name), removed: null }, day('2026-11-28'), boards).ok).toBe(true);
    expect(recordRemoved({ ...up('Annan tavla'), removed: null }, day('2026-11-28'), boards).ok).toBe(true);
  });

  it('is up for as many whole days as the rule says, whenever it was posted and however many they are (DEC-11)', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.integer({ min: 1, max: 60 }), (later, days) => {
        const on = addDays(day('2020-01-01'), later);
        const time = postingTime(on, { name: 'Tavla', days });
        expect(daysBetween(on, time?.removableFrom ?? on)).toBe(days + 1);
        const board = decided([{ name: 'Tavla', days }]);
        const posting = { board: 'Tavla', posted: on, removed: null };
        expect(recordRemoved(posting, addDays(on, days), board)).toMatchObject({ refusal: { reason: 'tooEarly' } });
        expect(recordRemoved(posting, addDays(on, days + 1), board).ok).toBe(true);
      }),
    );
  });

  it('is recorded with its day and its evidence, after approval, once (DEC-10)', () => {
    const approvedOn = day('2026-11-25');
    const post = (on: string, evidence = ' Bevis 1 ', before: string | null = null) =>
      recordPosted({ posted: before === null ? null : day(before) }, day(on), evidence, approvedOn);
    expect(post('2026-11-25')).toEqual({ ok: true, value: { posted: '2026-11-25', evidence: 'Bevis 1' } });
    expect(post('2026-11-24')).toMatchObject({ refusal: { reason: 'postedBeforeApproval', approvedOn } });
    expect(post('2026-11-25', ' ')).toMatchObject({ refusal: { reason: 'evidenceMissing' } });
    expect(post('2026-11-26', 'x', '2026-11-25')).toMatchObject({
      refusal: { reason: 'alreadyPosted', on: '2026-11-25' },
    });
  });

  it.each([
    ['one not posted', { posted: null }, '2026-12-19', { reason: 'notPosted' }],
    [
      'one taken down already',
      { removed: day('2026-12-19') },
      '2026-12-20',
      { reason: 'alreadyRemoved', on: '2026-12-19' },
    ],
    ['before it was posted', {}, '2026-11-26', { reason: 'removedBeforePosted', posted: '2026-11-27' }],
    ['a day too early', {}, '2026-12-18', { reason: 'tooEarly', source }],
  ])('is not taken down: %s (DEC-11)', (_what, differs, on, refusal) => {
    expect(recordRemoved({ ...up(city.name), removed: null, ...differs }, day(on), boards)).toMatchObject({ refusal });
  });

  it('is taken down when its time is over, and by no rule that is not decided', () => {
    const posting = { ...up(city.name), removed: null };
    expect(recordRemoved(posting, day('2026-12-19'), boards)).toEqual({ ok: true, value: { removed: '2026-12-19' } });
    expect(recordRemoved(posting, day('2026-12-19'), null)).toMatchObject({ refusal: { reason: 'notDecided' } });
  });
});

describe('The appeal notice', () => {
  const rule = (withinDays: number | null) =>
    decided(
      { by: 'den som är medlem i en kommun eller region i förbundet', under: '28 § FinsamL', withinDays },
      source,
    );

  it('says who may appeal under what, and the last day when all boards are up (DEC-11)', () => {
    expect(appealNotice(rule(21), [day('2026-11-28'), day('2026-11-27')])).toEqual({
      by: 'den som är medlem i en kommun eller region i förbundet',
      under: '28 § FinsamL',
      lastDay: '2026-12-19',
      source,
    });
  });

  it.each([
    ['the days are not decided', rule(null), [day('2026-11-27')]],
    ['one board is not up', rule(21), [day('2026-11-27'), null]],
    ['nothing is posted', rule(21), []],
  ])('says no last day while %s (DEC-11)', (_when, decidedRule, days) => {
    expect(appealNotice(decidedRule, days)).toMatchObject({ lastDay: null });
  });

  it('is none where nothing is decided about appeal (DEC-11)', () => {
    expect(appealNotice(null, [])).toBeNull();
  });
});

describe('What is noted of a board', () => {
  it('has happened: today at the latest (DEC-10)', () => {
    const today = day('2026-11-28');
    expect(hasHappened(today, today)).toEqual({ ok: true, value: today });
    expect(hasHappened(day('2026-11-29'), today)).toEqual({ ok: false, refusal: { reason: 'notYet' } });
  });
});
