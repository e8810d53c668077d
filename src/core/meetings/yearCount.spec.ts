import { NOTHING_DECIDED } from '../bodies/ruleSet';
import { day, instant } from '../calendar';
import { aMeeting, decided, FORUM_RULES } from '../specimens';
import { countYear } from './yearCount';

const now = instant('2026-06-15T08:00:00Z');
const days = ['2026-02-12', '2026-04-09', '2026-06-11', '2026-08-27', '2026-10-15', '2026-12-10'];
const meetings = (count: number) => days.slice(0, count).map((on, id) => aMeeting({ id, day: day(on) }));

describe('Meetings of a calendar year (FSS-11, AMB-06)', () => {
  it.each([
    [0, 'red'],
    [3, 'red'],
    [4, 'amber'],
    [5, 'amber'],
    [6, 'green'],
  ])('%i in an area forum are %s', (count, light) => {
    expect(countYear(2026, meetings(count), FORUM_RULES, now).light).toBe(light);
  });

  it('count those held and those still planned together, and tell them apart', () => {
    expect(countYear(2026, meetings(6), FORUM_RULES, now)).toMatchObject({ held: 3, planned: 3 });
  });

  it('are those of that year alone', () => {
    const inJanuary = aMeeting({ day: day('2027-01-01') });
    expect(countYear(2026, [...meetings(4), inJanuary], FORUM_RULES, now)).toMatchObject({ held: 3, planned: 1 });
    expect(countYear(2027, [...meetings(4), inJanuary], FORUM_RULES, now)).toMatchObject({ held: 0, planned: 1 });
  });

  it('are not those cancelled (FSS-11)', () => {
    const cancelled = aMeeting({ day: day('2026-12-10'), stage: 'cancelled' });
    expect(countYear(2026, [...meetings(3), cancelled], FORUM_RULES, now)).toMatchObject({
      held: 3,
      planned: 0,
      light: 'red',
    });
  });

  it('are told with floor and target and where they are written', () => {
    const { floor, target } = countYear(2026, [], FORUM_RULES, now);
    expect([floor?.value, target?.value]).toEqual([4, 6]);
    expect(floor?.source.document).toBe('Arbetsformer');
  });
});

describe('Meetings of a calendar year in the city-wide forum (FSG-06)', () => {
  const rules = { ...FORUM_RULES, targetMeetingsPerYear: null };

  it.each([
    [3, 'red'],
    [4, 'green'],
  ])('%i are %s: there is a floor and no target', (count, light) => {
    expect(countYear(2026, meetings(count), rules, now).light).toBe(light);
  });
});

describe('Meetings of a calendar year elsewhere (AMB-14)', () => {
  it('have no light where nothing is decided', () => {
    expect(countYear(2026, meetings(1), NOTHING_DECIDED, now).light).toBe('notDecided');
  });

  it('are amber below a target without a floor', () => {
    const rules = { ...NOTHING_DECIDED, targetMeetingsPerYear: decided(2) };
    expect(countYear(2026, meetings(1), rules, now).light).toBe('amber');
    expect(countYear(2026, meetings(2), rules, now).light).toBe('green');
  });
});

describe('Meetings of a calendar year where the text says about four', () => {
  const rules = { ...NOTHING_DECIDED, targetMeetingsPerYear: decided(4) };

  it.each([
    [3, 'amber'],
    [4, 'green'],
    [5, 'green'],
  ])('%i are %s: a target, never a breach (SFB-11, ORG-03, ORG-07)', (count, light) => {
    expect(countYear(2026, meetings(count), rules, now).light).toBe(light);
  });
});
