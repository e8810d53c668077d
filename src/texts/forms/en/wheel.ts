import type { FormTexts } from '../form';

const theme = {
  label: 'Theme',
  options: {
    safety: 'Safety',
    socialPlanning: 'Social experience in urban planning',
    publicHealth: 'Public health',
    civilSociety: 'Collaboration with civil society',
  },
};
const written = {
  title: { label: 'Heading' },
  about: { label: 'Description' },
  month: { label: 'Month', hint: '1 to 12. With a day, the month is that of the day.' },
  day: { label: 'Day', hint: 'Empty: some time in the month.' },
  theme,
  parties: { label: 'Parties concerned' },
};

export const wheel = {
  addWheelEntry: {
    title: 'Add to the year wheel',
    about: 'A theme or an event that the body takes up in the year.',
    fields: {
      year: { label: 'Year' },
      kind: { label: 'Kind', options: { theme: 'Theme', event: 'Event' } },
      ...written,
    },
  },
  changeWheelEntry: {
    title: 'Change the year wheel',
    about: 'Changes an entry. A dated duty is moved to another day, a locked one never past its last day.',
    fields: written,
  },
  removeWheelEntry: {
    title: 'Take out of the year wheel',
    about: 'The entry is on no more agendas. A locked duty cannot be taken out.',
    fields: {},
  },
  copyYear: {
    title: 'Copy the year wheel to a new year',
    about: 'Themes and events come in the same months, and the dated duties by the rules of the body.',
    fields: { fromYear: { label: 'From year' }, toYear: { label: 'To year' } },
  },
  recordSending: {
    title: 'Note a sending',
    about: 'That a duty of the year wheel has been sent to a member.',
    fields: {
      partyKey: { label: 'Member' },
      sentOn: { label: 'Sent' },
      forecast: { label: 'Full-year forecast', options: { with: 'Is part of it', without: 'Is not part of it' } },
    },
  },
  markDone: {
    title: 'Note as done',
    about: 'That an entry of the year wheel is done.',
    fields: { doneOn: { label: 'Done' } },
  },
} as const satisfies Readonly<Record<string, FormTexts>>;
