import type { FormTexts } from '../form';

const day = { label: 'Day' };
const starts = { label: 'Starts' };
const ends = { label: 'Ends' };

export const rescheduling = {
  moveMeeting: {
    title: 'Move the meeting',
    about: 'You see what the move brings first. The agenda and the proposals go along with the meeting.',
    fields: { day, starts, ends },
  },
  changePlace: {
    title: 'Change the place or the meeting link',
    about: 'Those who have the meeting in their calendar get the change there, once.',
    fields: { place: { label: 'Place or link', hint: 'Empty: the place is not decided.' } },
  },
  cancelMeeting: {
    title: 'Cancel the meeting',
    about: 'You see what it brings first. Proposals and lines go to another meeting.',
    fields: { proposalsGoTo: { label: 'Meeting that takes the proposals', hint: 'Empty: the next one.' } },
  },
  callExtraMeeting: {
    title: 'Call an extra meeting',
    about: 'You see what it brings first. Those who are called are told.',
    fields: {
      ...{ day, starts, ends },
      title: { label: 'Name of the meeting', hint: 'Empty: the name of the body.' },
      place: { label: 'Place' },
    },
  },
} as const satisfies Readonly<Record<string, FormTexts>>;
