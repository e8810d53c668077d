import * as lists from '../../src/storage/lists';
import { callerOf, type Caller } from '../../test/bot/calling';
import { caughtFor, heldCalendar } from '../../test/bot/heldCalendar';
import { startOneMachine, type OneMachine } from '../../test/bot/oneMachine';

jest.setTimeout(240_000);

const GUNILLA = 'gunilla.fors@goteborg.example';
const LINK = 'https://teams.example/l/meetup-join/19';
const DAYS = ['2028-06-08', '2028-09-07'];

let machine: OneMachine;
let caller: Caller;
let presses = 0;

beforeAll(async () => {
  machine = await startOneMachine('2026-11-20T09:00:00+01:00');
  caller = callerOf(machine);
});
afterAll(() => machine.stop());

const act = (name: string, fields: object) =>
  caller.act('anna.lindgren', name, { version: 'any', key: `setting-year-${String(++presses)}`, ...fields });
const settle = async () => {
  await machine.service.idle();
  await machine.service.runDuties();
};
/** Those of the year that is set, the earliest first. */
const held = async () =>
  [...(await heldCalendar(machine, GUNILLA))]
    .filter(({ start }) => start.startsWith('2028'))
    .sort((one, other) => one.start.localeCompare(other.start));

describe('A year that is set', () => {
  it('puts each meeting in the calendar of each who is called, once', async () => {
    const year = {
      id: 'goteborg-2',
      year: 2028,
      weekday: 'thursday',
      starts: '13:00',
      ends: '15:00',
      dates: DAYS,
      consequencesRead: true,
    };
    expect(await act('planYear', year)).toMatchObject({ status: 200 });
    await settle();
    await settle();
    expect((await held()).map(({ start, sequence }) => [start.slice(0, 10), sequence])).toEqual(
      DAYS.map((day) => [day, 0]),
    );
  });

  it('shows another place and link in the same event, and tells each person once', async () => {
    const [first] = await held();
    const before = (await caughtFor(machine, GUNILLA)).length;
    const { rows } = await machine.site.read({ rows: { list: lists.meetings, where: { bodyYear: '0002-2028' } } });
    const meeting = rows.rows.find(({ day }) => day === DAYS[0]);
    if (meeting === undefined) throw new Error('The meeting is there.');
    const { version } = meeting;
    const id = `goteborg-${String(meeting.id)}`;
    const placed = { id, version, place: `Torget 1 ${LINK}` };
    expect(await act('changePlace', placed)).toMatchObject({ status: 200 });
    expect(await act('changePlace', placed)).toMatchObject({
      status: 200,
      body: { done: { text: expect.stringContaining('Torget 1') as string } },
    });
    expect(await act('changePlace', { ...placed, place: 'Torget 2' })).toMatchObject({ status: 412 });
    await settle();
    await settle();
    const [now] = await held();
    expect(now).toMatchObject({ uid: first?.uid, sequence: 1, place: `Torget 1 ${LINK}`, start: first?.start });
    expect(await caughtFor(machine, GUNILLA)).toHaveLength(before + 1);
    expect(await held()).toHaveLength(DAYS.length);
  });
});
