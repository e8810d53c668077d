import type { FormTexts } from '../form';

const meaningRead = { label: 'I have read what it means' };
const passed = { label: 'Reason for each warning passed by' };

export const meetings = {
  arrangeAgenda: {
    title: 'Prepare the agenda',
    about:
      'Fetches what is missing from the year wheel, proposals and assignments, and saves the items in their order.',
    fields: {
      items: {
        label: 'Items',
        parts: {
          id: { label: 'Item' },
          version: { label: 'Version read' },
          title: { label: 'Heading' },
          description: { label: 'Background' },
          kind: {
            label: 'Kind',
            options: {
              information: 'Information',
              horizonScanning: 'Horizon scanning',
              discussion: 'Discussion',
              decision: 'Decision',
            },
          },
          purpose: { label: 'Purpose', hint: 'What the meeting is to do with the item.' },
          theme: {
            label: 'Theme',
            options: {
              safety: 'Safety',
              socialPlanning: 'Social experience in urban planning',
              publicHealth: 'Public health',
              civilSociety: 'Collaboration with civil society',
            },
          },
          concern: {
            label: 'Belongs to',
            options: { own: 'The body’s own work', steering: 'The steering group’s work' },
          },
          parties: { label: 'Parties concerned' },
          presenter: { label: 'Presenter' },
          minutes: { label: 'Minutes' },
        },
      },
    },
  },
  sendAgenda: {
    title: 'Send the agenda',
    about: 'The agenda is frozen, saved in SharePoint and sent to those who are called.',
    fields: { meaningRead, passed },
  },
  recordAttendance: {
    title: 'Note attendance',
    about: 'Who was there for a party, or a guest.',
    fields: {
      partyKey: { label: 'Party', hint: 'Empty for a guest.' },
      presence: {
        label: 'Attendance',
        options: { representative: 'The representative', other: 'Somebody else', guest: 'Guest', absent: 'Absent' },
      },
      name: { label: 'Name' },
      arrived: { label: 'Arrived at', hint: 'Only if it was after the meeting began.' },
      left: { label: 'Left at', hint: 'Only if it was before the meeting ended.' },
    },
  },
  takeUpItem: {
    title: 'Take up an item',
    about: 'The meeting goes to the item. Everybody who follows the meeting sees it, and its time starts.',
    fields: {},
  },
  writeNotes: {
    title: 'Take notes',
    about: 'The notes of an item.',
    fields: {
      notes: { label: 'Notes' },
      outcome: {
        label: 'Outcome',
        options: {
          open: 'Not dealt with',
          handled: 'Dealt with',
          carriedOver: 'Taken up again at the next meeting',
          escalated: 'Lifted to another body',
        },
      },
    },
  },
  recordDecision: {
    title: 'Note a decision',
    about: 'A decision on an item. An empty text removes it.',
    fields: { decisionKey: { label: 'Decision to change' }, text: { label: 'Decision' } },
  },
  giveAssignment: {
    title: 'Give an assignment',
    about: 'Who does what by when, on an item.',
    fields: {
      assignmentKey: { label: 'Assignment to change' },
      what: { label: 'What is to be done' },
      upn: { label: 'Who, from the register' },
      who: { label: 'Name' },
      due: { label: 'Due day' },
    },
  },
  publishNotes: {
    title: 'Publish the notes',
    about: 'The notes become a finished record in SharePoint and the participants are told.',
    fields: { meaningRead, passed },
  },
  registerMeeting: {
    title: 'Register the papers of the meeting',
    about: 'The register number. It stands on documents published from now on.',
    fields: { number: { label: 'Register number' } },
  },
} as const satisfies Readonly<Record<string, FormTexts>>;
