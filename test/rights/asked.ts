/** Rows of one body that the acts are asked about, by their addresses. */
export interface Rows {
  readonly body: string;
  readonly meeting: string;
  readonly item: string;
  readonly proposal: string;
}

/** One act as it is asked in every cell: what it is about and what is filled in. */
export interface AskedAct {
  readonly name: string;
  readonly about: keyof Rows;
  readonly fields: object;
}

/**
 * A text that is not taken in. Whoever may do the act is refused for it, after their rights have been looked at and
 * before anything is done: every cell finds the rows as they were.
 */
const REFUSED_TEXT = 'Det gäller 19121212-1212';
const day = '2026-12-17';

/** Acts of every right, about everything that an act may be about. */
export const ASKED: readonly AskedAct[] = [
  { name: 'requestGuest', about: 'meeting', fields: { name: REFUSED_TEXT } },
  { name: 'proposeToSeveral', about: 'body', fields: { title: REFUSED_TEXT, to: ['1'] } },
  { name: 'changeProposal', about: 'proposal', fields: { title: REFUSED_TEXT } },
  { name: 'leaveIdea', about: 'body', fields: { partyKey: 'skola', title: REFUSED_TEXT, text: '' } },
  { name: 'addWheelEntry', about: 'body', fields: { year: 2027, kind: 'theme', month: 3, title: REFUSED_TEXT } },
  { name: 'remarkOnItem', about: 'item', fields: { text: REFUSED_TEXT } },
  {
    name: 'arrangeAgenda',
    about: 'meeting',
    fields: {
      items: [
        {
          title: REFUSED_TEXT,
          description: '',
          kind: 'discussion',
          purpose: '',
          theme: null,
          parties: [],
          presenter: '',
          minutes: 5,
        },
      ],
    },
  },
  { name: 'callExtraMeeting', about: 'body', fields: { day, starts: '09:00', ends: '10:00', title: REFUSED_TEXT } },
  { name: 'changePlace', about: 'meeting', fields: { place: REFUSED_TEXT } },
  { name: 'insertTurn', about: 'meeting', fields: { upn: REFUSED_TEXT } },
  { name: 'writeNotes', about: 'item', fields: { notes: REFUSED_TEXT } },
  { name: 'recordDecision', about: 'item', fields: { text: REFUSED_TEXT } },
  {
    name: 'recordAttendance',
    about: 'meeting',
    fields: { partyKey: null, presence: 'guest', name: REFUSED_TEXT },
  },
  { name: 'giveCommission', about: 'body', fields: { kind: 'task', what: REFUSED_TEXT, due: day } },
  { name: 'declineProposal', about: 'proposal', fields: { reason: REFUSED_TEXT } },
  { name: 'referProposal', about: 'proposal', fields: { referTo: 'Annan', reason: REFUSED_TEXT } },
  { name: 'sendAgenda', about: 'meeting', fields: { meaningRead: true, passed: { any: REFUSED_TEXT } } },
  { name: 'publishNotes', about: 'meeting', fields: { meaningRead: true, passed: { any: REFUSED_TEXT } } },
  {
    name: 'giveRole',
    about: 'body',
    fields: { upn: 'ny@tveboda.example', name: REFUSED_TEXT, mail: 'ny@tveboda.example', role: 'guest', from: day },
  },
  { name: 'handOver', about: 'body', fields: { leaving: REFUSED_TEXT, successor: 'ny@tveboda.example', from: day } },
  {
    name: 'recordDisposal',
    about: 'body',
    fields: {
      kind: 'notes',
      what: 'Anteckningar',
      from: day,
      to: day,
      decision: REFUSED_TEXT,
      decidedOn: day,
    },
  },
  // No words in it, and nothing is changed by it.
  { name: 'verifyJournal', about: 'body', fields: { year: 2026 } },
];
