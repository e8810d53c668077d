import { day } from '../calendar';
import { aMandate, aMeeting, anAssignment } from '../specimens';
import type { HeldRows } from './holding';
import { movesOn, pendingOf, type PendingHandover } from './pending';

const pending = pendingOf(
  {
    leaving: { upn: 'Anna', name: 'Anna Berg' },
    successor: { upn: 'bo', name: 'Bo Ek' },
    from: day('2026-12-01'),
  },
  { bodyNr: 2, bodies: [2, 5], actedBy: 'chair' },
);
const rows: HeldRows = {
  mandates: [aMandate('anna', 'representative', { id: 1, bodyNr: 2 })],
  meetings: [aMeeting({ id: 10, bodyNr: 2, turnOf: 'anna', day: day('2026-12-10') })],
  assignments: [
    anAssignment({ id: 70, bodyNr: 2, upn: 'anna' }),
    anAssignment({ id: 71, bodyNr: 3, upn: 'anna' }),
    anAssignment({ id: 72, bodyNr: 2, upn: 'anna', status: 'done' }),
    anAssignment({ id: 73, bodyNr: 2, upn: 'bo' }),
  ],
  things: [{ kind: 'group', id: 90, bodyNr: 5, title: 'Trygghet', upn: 'ANNA', day: null }],
};
const moved = (on: string, one: PendingHandover = pending) =>
  movesOn(day(on), one, rows).map(({ kind, id }) => `${kind} ${String(id)}`);

describe('What is handed over from a later day (design decision 15)', () => {
  it('stays with the one who leaves to the last day, and moves on the first day of the successor or after', () => {
    expect(moved('2026-11-30')).toEqual([]);
    expect(moved('2026-12-01')).toEqual(['assignment 70', 'group 90']);
    expect(moved('2026-12-14')).toEqual(['assignment 70', 'group 90']);
  });

  it('moves once', () => {
    expect(moved('2026-12-02', { ...pending, standing: 'done' })).toEqual([]);
  });

  it('is one row for the same people, day and body, however often it is decided', () => {
    expect(pending.key).toBe('handover:2:anna:bo:2026-12-01');
    expect(pending).toMatchObject({ leavingName: 'Anna Berg', successorName: 'Bo Ek', standing: 'waiting' });
  });
});
