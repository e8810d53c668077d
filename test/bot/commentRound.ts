import type { BoardMeeting } from './boardMeeting';

const COORDINATOR = 'tariq.aziz.lund';
const CHAIR = 'marie.jarvsten';

/** Holds a meeting of the cluster group and opens its notes for comments; gives the meeting's address. */
export async function commentRound(
  spec: Pick<BoardMeeting, 'done' | 'meeting' | 'meetingOf'> & {
    readonly machine: { moveTo(moment: string): unknown };
  },
): Promise<string> {
  const id = await spec.meetingOf('stockholm-11', '2026-11-16', COORDINATOR);
  const line = {
    ...{ title: 'Läget i stadsdelarna', description: '', kind: 'discussion', purpose: 'Samtala', theme: null },
    ...{ parties: ['staden'], presenter: 'Marie', minutes: 20 },
  };
  const { meeting } = await spec.meeting(id, COORDINATOR);
  const arranged = await spec.done('arrangeAgenda', { id, version: meeting.version }, { items: [line] }, COORDINATOR);
  const sent = { id, version: arranged.version ?? '' };
  await spec.done('sendAgenda', sent, { meaningRead: true, passed: { sentLate: 'x' } }, CHAIR);
  await spec.machine.moveTo('2026-11-16T14:00:00+01:00');
  const [item] = (await spec.meeting(id, COORDINATOR)).items;
  await spec.done('writeNotes', item ?? { id }, { notes: 'Kön minskar.', outcome: 'handled' }, COORDINATOR);
  for (const partyKey of ['staden', 'fk']) {
    const there = { partyKey, presence: 'representative', name: 'Närvarande' };
    await spec.done('recordAttendance', { id }, there, COORDINATOR);
  }
  await spec.done('openCommentRound', { id }, {}, COORDINATOR);
  return id;
}
