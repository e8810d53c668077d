import type { FormTexts } from '../form';

export const links = {
  sendPersonalLink: {
    title: 'Send a personal link',
    about: 'To somebody without our Teams. The link goes by e-mail and is opened with a code to the same address.',
    fields: {
      upn: { label: 'To' },
      purpose: {
        label: 'For',
        options: {
          meeting: 'Reading, answering and proposing',
          sending: 'Approving that the agenda is sent',
          comments: 'Commenting on the notes',
          group: 'Reporting for a working group',
        },
      },
      meetingId: { label: 'Meeting' },
      groupId: { label: 'Working group', hint: 'Only where the link is for reporting.' },
      lastDay: { label: 'Valid until', hint: 'Empty: as long as what it is for lasts.' },
    },
  },
  revokePersonalLink: {
    title: 'Take back a personal link',
    about: 'The link lets nobody in after that, also who has its page open.',
    fields: {},
  },
  renewPersonalLink: {
    title: 'Send a new personal link',
    about: 'The same person gets a new link for the same thing, with the same last day.',
    fields: {},
  },
} as const satisfies Readonly<Record<string, FormTexts>>;
