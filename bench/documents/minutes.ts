import { day, type ClockTime } from '../../src/core/calendar';
import type { MinutesContent, MinutesSection } from '../../src/documents/minutes/content';

const TEXT =
  'Förbundschefen redogjorde för läget i insatserna och för vad parterna har sagt om dem. Styrelsen diskuterade hur målen ska följas upp under året och vilka underlag som behövs inför nästa möte.';
const NAMES = ['Anna Ek', 'Bo Ström', 'Siv Lind', 'Ulf Berg', 'Eva Sand'];

/** Minutes with so many §§, each with what a § may have: motions, a vote with names, clauses, a reservation. */
export function minutesOf(count: number): MinutesContent {
  return {
    ...{ bodyName: 'Styrelsen', agreement: 'Förbundsordning för Samordningsförbundet Älven', day: day('2026-12-10') },
    ...{ starts: '13:00' as ClockTime, ends: '15:00' as ClockTime, mode: 'physical', place: 'Stadshuset' },
    ...{
      chairName: 'Anna Ek',
      chairTitle: 'chair',
      recordsCreator: 'Samordningsförbundet Älven',
      registrationNumber: '2026:9',
    },
    ...{ receivers: [], drawnUpOn: day('2026-12-14'), edition: 1, correction: '', closed: '15:20' as ClockTime },
    present: {
      members: NAMES.map((name) => ({ name, party: 'Regionen', sections: null })),
      ...{ servingSubstitutes: [], otherSubstitutes: [], others: [] },
    },
    ...{
      secretary: 'Eva Sand',
      presider: 'Anna Ek',
      approvers: ['Siv Lind'],
      signatures: [],
      approvedOn: day('2026-12-14'),
    },
    sections: Array.from({ length: count }, (_, index) => section(index + 1)),
    boards: [{ name: 'Stadens anslagstavla', posted: null, removableFrom: null }],
    ...{
      keptAt: 'Samordningsförbundet Älven',
      appeal: null,
      dispatchedTo: ['Regionen'],
      annexes: [],
      nextMeeting: null,
    },
  };
}

function section(number: number): MinutesSection {
  return {
    ...{
      order: number,
      title: `Ärende ${String(number)} om insatserna under året`,
      description: TEXT,
      kind: 'decision',
    },
    ...{ purpose: 'Beslut', theme: null, parties: ['Regionen'], presenter: 'Eva Sand', minutes: 10, originText: '' },
    ...{
      ground: null,
      face: 'open',
      notes: `${TEXT}\n\n${TEXT}`,
      decisions: [],
      outcome: 'handled',
      supplement: 'agenda',
    },
    assignments: [{ who: 'Eva Sand', what: 'Ta fram underlaget', due: day('2027-01-15') }],
    ...{
      enclosed: [],
      leftRoom: [],
      number,
      registrationNumber: '2026:14',
      caseOfficer: 'Eva Sand',
      away: [],
      begins: null,
    },
    preparation: [{ day: day('2026-11-03'), at: 'Arbetsutskottet' }],
    motions: [{ nr: 1, kind: 'amendment', name: 'Bo Ström', text: 'sänka anslaget' }],
    questions: [
      {
        question: 'Fråga 1: ja för förslaget till beslut, nej för yrkande 1 (ändring, Bo Ström).',
        outcome: 'Ja vann: 4 ja, 1 nej, 0 avstår.',
        votes: NAMES.map((name) => ({ name, vote: name === 'Bo Ström' ? 'no' : 'yes' })),
      },
    ],
    clauses: ['fastställa förslaget', 'sända det till medlemmarna'],
    dissents: [{ kind: 'reservation', name: 'Bo Ström', text: 'Anslaget är för högt.' }],
    approval: 'withTheRest',
  };
}
