import { day, type ClockTime } from '../../src/core/calendar';
import type { NoticeFacts } from '../../src/texts/notices/texts';

/** An agenda of eight lines, as a letter tells of it. */
export function factsOfExample(): NoticeFacts {
  const items = Array.from({ length: 8 }, (_, at) => ({
    ...{ title: `Trygga vägar till skolan, del ${String(at + 1)}`, minutes: 15, standing: 'sent' as const },
  }));
  return {
    bodyName: 'Forum Strandby norra',
    meeting: {
      ...{ day: day('2026-12-10'), starts: '13:00' as ClockTime, ends: '15:00' as ClockTime },
      ...{ place: null, chairName: 'Vera Dalin' },
    },
    ...{ proposalsLastDay: null, proposalsSource: null, agendaDueDay: null, agendaSource: null, proposal: null },
    ...{ face: 'open', line: null, assignment: null, guest: null, entry: null, term: null, topic: null },
    ...{ approvalDue: null, items, supplement: [] },
  };
}
