import { instant } from '../calendar';
import { clock, MEETING_DAY } from '../meetings/boardSpecimens';
import { makeReservation, noteInMinutes, type DissentFacts } from './dissent';

const facts = (differs: Partial<DissentFacts> = {}): DissentFacts => ({
  capacity: 'serves',
  item: 'decided',
  day: MEETING_DAY,
  ended: null,
  approvedAt: null,
  ...differs,
});
const now = instant('2026-11-19T09:00:00Z');
const ended = clock('12:00');

describe('A reservation', () => {
  it.each([
    ['while the meeting goes on', '2026-11-19T09:00:00Z', null, true],
    ['the second before it ends', '2026-11-19T10:59:59Z', ended, true],
    ['when it has ended', '2026-11-19T11:00:00Z', ended, false],
    ['the day after', '2026-11-20T09:00:00Z', ended, false],
  ])('made %s', (_when, at, closed, made) => {
    expect(makeReservation(instant(at), { text: '' }, facts({ ended: closed })).ok).toBe(made);
  });

  it('is made before the meeting ends, and the refusal says when it did', () => {
    expect(makeReservation(instant('2026-11-19T11:00:00Z'), { text: '' }, facts({ ended }))).toEqual({
      ok: false,
      refusal: { reason: 'meetingEnded', day: MEETING_DAY, ended: '12:00' },
    });
  });

  it('is made by one who took part in the decision, after it', () => {
    expect(makeReservation(now, { text: '' }, facts({ capacity: 'speaks' }))).toMatchObject({
      refusal: { reason: 'notServing', capacity: 'speaks' },
    });
    expect(makeReservation(now, { text: '' }, facts({ item: 'open' }))).toMatchObject({
      refusal: { reason: 'notYetDecided' },
    });
  });

  it('comes before an immediate approval of its §, and holds no personal identity number (DEC-14)', () => {
    expect(makeReservation(now, { text: '' }, facts({ approvedAt: now }))).toEqual({
      ok: false,
      refusal: { reason: 'alreadyApproved', on: MEETING_DAY },
    });
    expect(makeReservation(now, { text: '19121212-1212' }, facts())).toMatchObject({
      refusal: { reason: 'personalId' },
    });
  });
});

describe('A note in the minutes', () => {
  it('is made until they are approved, by anybody who was there', () => {
    expect(noteInMinutes({ text: 'Vi ser fram emot fortsättningen' }, facts({ capacity: 'speaks' }))).toEqual({
      ok: true,
      value: 'made',
    });
    expect(noteInMinutes({ text: 'x' }, facts({ approvedAt: now }))).toMatchObject({
      refusal: { reason: 'alreadyApproved' },
    });
  });

  it.each(['absent', 'away'] as const)('is not made by one who was %s', (capacity) => {
    expect(noteInMinutes({ text: 'x' }, facts({ capacity }))).toMatchObject({ refusal: { reason: 'notThere' } });
  });

  it('says something', () => {
    expect(noteInMinutes({ text: ' ' }, facts())).toMatchObject({ refusal: { reason: 'textMissing' } });
  });
});
