import type { HopView, MatterView } from '../../api/matterViews';
import { day } from '../../core/calendar';
import { drawWay, LANE, placeByPlace } from './geometry';

const hop = (on: string, at: string, differs: Partial<HopView> = {}): HopView => ({
  ...{ day: day(on), at, personName: 'Karim Haddad', outcome: 'handled', outcomeText: 'behandlat' },
  ...{ from: null, to: null, document: null, standing: 'published', ...differs },
});
const drawn = (way: readonly HopView[]) => {
  const names = [...new Set(way.flatMap(({ from, at, to }) => [from, at, to].filter((name) => name !== null)))];
  const places: MatterView['places'] = names.map((name) => ({ name, cameBy: [], wentTo: [] }));
  return drawWay({ way, places });
};

describe('A matter’s way, drawn', () => {
  it('has a lane for each place and a column for each day, with time from left to right (ESC-07)', () => {
    const { lanes, steps, days } = drawn([
      hop('2026-12-10', 'Hisingen', { to: 'Staden' }),
      hop('2026-12-17', 'Staden'),
    ]);
    expect(lanes.map(({ name }) => name)).toEqual(['Hisingen', 'Staden']);
    expect(days.map((one) => one.day)).toEqual(['2026-12-10', '2026-12-17']);
    const [first, second] = steps;
    expect((second?.x ?? 0) - (first?.x ?? 0)).toBeGreaterThan(0);
    expect((second?.y ?? 0) - (first?.y ?? 0)).toBe(LANE);
  });

  it('draws one arrow for a way that both ends tell of, and one for a way that only its end tells of', () => {
    const told = hop('2026-12-17', 'Staden', { from: 'Hisingen' });
    expect(drawn([hop('2026-12-10', 'Hisingen', { to: 'Staden' }), told]).arrows).toHaveLength(1);
    expect(drawn([told]).arrows).toHaveLength(1);
  });

  it('draws what goes to four places as one step with four ways out (ESC-04)', () => {
    const fan = ['Hisingen', 'Centrum', 'Nordost', 'Sydväst'].map((to) =>
      hop('2026-12-17', 'Staden', { to, outcome: 'spread' }),
    );
    const { steps, arrows, days } = drawn(fan);
    expect(new Set(steps.map(({ x }) => x)).size).toBe(1);
    expect(arrows).toHaveLength(4);
    expect(days).toHaveLength(1);
  });

  it('puts two things that happened in one place on one day beside each other', () => {
    const { steps, days } = drawn([hop('2026-12-17', 'Staden'), hop('2026-12-17', 'Staden', { outcome: 'answered' })]);
    expect(new Set(steps.map(({ x }) => x)).size).toBe(2);
    expect(days).toHaveLength(1);
  });

  it('is read from each place one step back and one step on (ESC-07)', () => {
    const way = [hop('2026-12-10', 'Hisingen', { to: 'Staden' }), hop('2026-12-17', 'Staden', { from: 'Hisingen' })];
    const places = ['Hisingen', 'Staden'].map((name) => ({ name, cameBy: [], wentTo: [] }));
    expect(placeByPlace({ way, places })).toEqual([
      { name: 'Hisingen', from: [], to: ['Staden'] },
      { name: 'Staden', from: ['Hisingen'], to: [] },
    ]);
  });

  it('is empty for a matter nothing has happened to', () => {
    expect(drawn([])).toMatchObject({ steps: [], arrows: [], lanes: [], days: [] });
  });
});
