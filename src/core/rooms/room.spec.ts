import type { Mandate } from '../bodies/mandate';
import { day } from '../calendar';
import { aMandate } from '../specimens';
import { admittedOn, roomGroup, roomName, type Room } from './room';

const ON = day('2026-03-12');

const aRoom = (said: Partial<Room> = {}): Room => ({
  key: 'room:3:S01',
  actedBy: 'system',
  bodyNr: 3,
  kind: 'closed',
  name: 'S01',
  state: 'held',
  heldFor: 'matter:7',
  title: 'Ärende',
  ground: 'OSL 26 kap. 1 §',
  named: ['Anna.Ek@example.org', 'bo.lind@example.org', 'anna.ek@example.org'],
  admitted: [],
  ...said,
});
const held = (upn: string, said: Partial<Mandate> = {}) => aMandate(upn, 'representative', { bodyNr: 3, ...said });

describe('Who may come into a room', () => {
  it('each one named, once, in whatever case the name is written', () => {
    expect(admittedOn(aRoom(), [], ON)).toEqual(['anna.ek@example.org', 'bo.lind@example.org']);
  });

  it.each(['free', 'frozen'] as const)('nobody while it is %s', (state) => {
    expect(admittedOn(aRoom({ state }), [], ON)).toEqual([]);
  });

  it('not somebody whose every mandate in the body has ended or not begun', () => {
    const mandates = [
      held('anna.ek@example.org', { from: day('2025-01-01'), to: day('2026-03-11') }),
      held('bo.lind@example.org', { from: day('2026-03-13') }),
    ];
    expect(admittedOn(aRoom(), mandates, ON)).toEqual([]);
  });

  it('somebody whose mandate ends that day, and somebody whose ended mandate was in another body', () => {
    const mandates = [
      held('anna.ek@example.org', { from: day('2025-01-01'), to: ON }),
      held('bo.lind@example.org', { bodyNr: 4, from: day('2025-01-01'), to: day('2025-12-31') }),
    ];
    expect(admittedOn(aRoom(), mandates, ON)).toEqual(['anna.ek@example.org', 'bo.lind@example.org']);
  });

  it('through a group named by body and room', () => {
    expect(roomGroup({ bodyNr: 3, name: roomName('closed', 1) })).toBe('F0003 Rum S01');
    expect(roomName('work', 12)).toBe('A12');
  });
});
