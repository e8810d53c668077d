import type { FormTexts } from '../form';

export const sittings = {
  recordStay: {
    title: 'Note when somebody came or left',
    about: 'The time counts in the quorum and is the ground for fees.',
    fields: {
      upn: { label: 'Person' },
      what: { label: 'What', options: { arrives: 'Comes', leaves: 'Leaves' } },
      at: { label: 'Time' },
      itemId: {
        label: 'Item',
        hint: 'The item that is next or under way. Empty: before the first, or after the last.',
      },
      pace: { label: 'When', options: { betweenItems: 'Between two items', duringItem: 'During the item' } },
    },
  },
  noteConflict: {
    title: 'Note a conflict of interest',
    about: 'The person leaves the room for the item and takes no part in it.',
    fields: {
      upn: { label: 'Person' },
      at: { label: 'Time' },
      because: {
        label: 'Reason',
        options: { conflictOfInterest: 'Conflict of interest', confidential: 'The item is confidential' },
      },
    },
  },
  noteBack: {
    title: 'Note that somebody is back',
    about: 'After an item that the person left the room for.',
    fields: { at: { label: 'Time' } },
  },
  namePresider: {
    title: 'Name who presides',
    about: 'When neither chair nor vice chair serves.',
    fields: {
      upn: { label: 'Person' },
      as: { label: 'As', options: { electedByMeeting: 'Elected by the meeting', oldestMember: 'The oldest member' } },
    },
  },
  moveMotion: {
    title: 'Note a motion',
    about: 'What somebody who serves moves in the item.',
    fields: {
      upn: { label: 'Moved by' },
      kind: {
        label: 'Kind',
        options: {
          approval: 'Approval',
          rejection: 'Rejection',
          amendment: 'Amendment',
          addition: 'Addition',
          tabling: 'Tabling',
          referralBack: 'Referral back',
          adjournment: 'Adjournment',
        },
      },
      text: { label: 'Text' },
      clauseNr: { label: 'Clause', hint: 'Empty: the whole proposal.' },
    },
  },
  withdrawMotion: {
    title: 'Withdraw a motion',
    about: 'The mover takes it back.',
    fields: { upn: { label: 'Withdrawn by' } },
  },
  settleOrder: {
    title: 'Settle the order of propositions',
    about: 'In which order the questions are put. Without questions: the order the rules give.',
    fields: {
      questions: {
        label: 'Questions',
        parts: {
          about: {
            label: 'About',
            options: {
              procedure: 'Whether it is decided today',
              rivals: 'Between motions',
              main: 'The main question',
              addition: 'An addition',
            },
          },
          yes: {
            label: 'Yes for',
            parts: {
              kind: {
                label: 'What',
                options: { proposal: 'The proposal', motion: 'A motion', winnerOf: 'What won in a question', no: 'No' },
              },
              nr: { label: 'Number' },
            },
          },
          against: {
            label: 'No for',
            parts: {
              kind: {
                label: 'What',
                options: { proposal: 'The proposal', motion: 'A motion', winnerOf: 'What won in a question', no: 'No' },
              },
              nr: { label: 'Number' },
            },
          },
        },
      },
    },
  },
  takeVote: {
    title: 'Decide a question',
    about: 'By an open vote or without a count. The meeting must be quorate.',
    fields: {
      question: { label: 'Question number' },
      found: {
        label: 'Outcome',
        options: {
          counted: 'The votes are counted',
          unanimous: 'All said yes',
          carried: 'Yes won without a count',
          lost: 'No won without a count',
        },
      },
      votes: {
        label: 'Votes',
        parts: {
          upn: { label: 'Person' },
          vote: { label: 'Vote', options: { yes: 'Yes', no: 'No', abstains: 'Abstains' } },
        },
      },
      castingVote: {
        label: 'Casting vote',
        hint: 'Only when the one who presides abstained and the votes are equal.',
        options: { yes: 'Yes', no: 'No' },
      },
    },
  },
  recordReservation: {
    title: 'Note a reservation',
    about:
      'A reservation is made before the meeting is closed. A statement can be noted until the minutes are approved.',
    fields: {
      upn: { label: 'Person' },
      kind: { label: 'Kind', options: { reservation: 'Reservation', minuteNote: 'Statement in the minutes' } },
      text: { label: 'Text' },
    },
  },
  showFees: {
    title: 'Show the ground for fees',
    about: 'The attendance noted for one person in a period, and courses the board has decided on.',
    fields: {
      upn: { label: 'Person' },
      from: { label: 'From' },
      to: { label: 'To' },
      courses: {
        label: 'Courses and conferences',
        parts: {
          title: { label: 'What' },
          day: { label: 'Day' },
          from: { label: 'Starts' },
          to: { label: 'Ends' },
          decisionId: { label: 'Decision to take part', hint: 'It has to come before the course.' },
        },
      },
    },
  },
} as const satisfies Readonly<Record<string, FormTexts>>;
