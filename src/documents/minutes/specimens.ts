import { day, type ClockTime } from '../../core/calendar';
import { anAgenda, noted } from '../specimens';
import type { MinutesContent, MinutesSection } from './content';

/** Contents for specs, in which only what the minutes are about needs to be said. */

export function aSection(differs: Partial<MinutesSection> = {}): MinutesSection {
  return {
    ...noted({ kind: 'decision', title: 'Budget 2027', notes: 'Chefen föredrog.' }),
    number: 84,
    registrationNumber: '2026:14',
    caseOfficer: 'Eva Sand',
    preparation: [{ day: day('2026-11-03'), at: 'Arbetsutskottet' }],
    away: [{ name: 'Ulf Berg', left: '13:10' as ClockTime, back: '13:40' as ClockTime, because: 'conflictOfInterest' }],
    motions: [
      { nr: 1, kind: 'approval', name: 'Anna Ek', text: '' },
      { nr: 2, kind: 'amendment', name: 'Bo Ström', text: 'sänka anslaget till 300 tkr' },
    ],
    questions: [
      {
        question: 'Fråga 1: ja för förslaget till beslut, nej för yrkande 2 (ändring, Bo Ström).',
        outcome: 'Ja vann: 3 ja, 1 nej, 0 avstår.',
        votes: [
          { name: 'Anna Ek', vote: 'yes' },
          { name: 'Bo Ström', vote: 'no' },
        ],
      },
    ],
    clauses: ['fastställa budgeten', 'sända den till medlemmarna'],
    dissents: [
      { kind: 'reservation', name: 'Bo Ström', text: 'Anslaget är för högt.' },
      { kind: 'minuteNote', name: 'Siv Lind', text: '' },
    ],
    approval: 'immediate',
    ...differs,
  };
}

export function someMinutes(differs: Partial<MinutesContent> = {}): MinutesContent {
  return {
    ...anAgenda({ bodyName: 'Styrelsen', recordsCreator: 'Samordningsförbundet Älven', registrationNumber: '2026:9' }),
    edition: 1,
    correction: '',
    closed: '15:20' as ClockTime,
    present: {
      members: [{ name: 'Anna Ek', party: 'Regionen', sections: null }],
      servingSubstitutes: [{ name: 'Bo Ström', party: 'Polisen', sections: [84] }],
      otherSubstitutes: [],
      others: [{ name: 'Eva Sand', party: null, sections: null }],
    },
    secretary: 'Eva Sand',
    presider: 'Anna Ek',
    approvers: ['Siv Lind'],
    signatures: [{ name: 'Siv Lind', on: day('2026-12-14'), by: 'eSignature' }],
    approvedOn: day('2026-12-14'),
    sections: [aSection()],
    boards: [
      { name: 'Stadens anslagstavla', posted: day('2026-12-15'), removableFrom: day('2027-01-06') },
      { name: 'Regionens anslagstavla', posted: null, removableFrom: null },
    ],
    keptAt: 'Samordningsförbundet Älven',
    appeal: {
      by: 'den som är medlem i en kommun eller region i förbundet',
      under: '28 § FinsamL',
      lastDay: null,
      source: { document: 'Förbundsordning', clause: '18 §' },
    },
    dispatchedTo: ['Regionen'],
    annexes: [{ title: 'Budget.xlsx', sha256: 'a'.repeat(64) }],
    nextMeeting: null,
    ...differs,
  };
}
