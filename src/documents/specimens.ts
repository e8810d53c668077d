import { day, type ClockTime } from '../core/calendar';
import type { AgendaContent, NotesContent, PrintedItem } from './content';

/** Contents for specs, in which only what the document is about needs to be said. */

export function aPrintedItem(differs: Partial<PrintedItem> = {}): PrintedItem {
  return {
    order: 1,
    title: 'Trygghetsvandringar',
    description: 'Fler vandringar på kvällstid.',
    kind: 'discussion',
    purpose: 'Komma överens om vandringarna',
    theme: 'safety',
    parties: ['Polisen'],
    presenter: 'Bo Ström',
    minutes: 15,
    originText: 'Förslag från Bo Ström, Polisen',
    registrationNumber: '',
    caseOfficer: '',
    begins: null,
    ground: null,
    face: 'open',
    enclosed: [],
    ...differs,
  };
}

export function anAgenda(differs: Partial<AgendaContent> = {}): AgendaContent {
  return {
    bodyName: 'Forum för stadsområdessamverkan Hisingen',
    agreement: 'Överenskommelse om samverkan i kommungemensamma frågor',
    day: day('2026-12-10'),
    starts: '13:00' as ClockTime,
    ends: '15:00' as ClockTime,
    mode: 'digital',
    place: null,
    chairName: 'Anna Ek',
    chairTitle: 'chair',
    recordsCreator: 'Socialförvaltningen Hisingen',
    registrationNumber: '',
    receivers: [
      { party: 'Polisen', name: 'Bo Ström' },
      { party: 'Skolan', name: null },
    ],
    drawnUpOn: day('2026-12-03'),
    items: [aPrintedItem()],
    nextMeeting: { day: day('2027-02-11'), proposalsLastDay: day('2027-01-28') },
    ...differs,
  };
}

export function noted(differs: Partial<NotesContent['items'][number]> = {}): NotesContent['items'][number] {
  return {
    ...aPrintedItem(),
    notes: 'Vi gick igenom läget.',
    decisions: [],
    assignments: [],
    outcome: 'handled',
    supplement: 'agenda',
    leftRoom: [],
    ...differs,
  };
}

export function someNotes(differs: Partial<NotesContent> = {}): NotesContent {
  return {
    ...anAgenda(),
    noteTaker: null,
    attendance: [
      { party: 'Polisen', presence: 'representative', name: 'Bo Ström' },
      { party: 'Skolan', presence: 'absent', name: '' },
    ],
    items: [noted()],
    ...differs,
  };
}
