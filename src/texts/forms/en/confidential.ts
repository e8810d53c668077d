import type { FormTexts } from '../form';

export const confidential = {
  encloseItem: {
    title: 'Make the item confidential',
    about: 'Only those named can read the item. Everybody else sees that it is there, and on which ground.',
    fields: {
      ground: { label: 'Ground', hint: 'The clause, for example 26 kap. 1 § OSL.' },
      named: { label: 'May read', hint: 'You too, if you are to read it and take notes.' },
    },
  },
  openItem: {
    title: 'Make the item open again',
    about: 'The item is shown again to everybody who sees the agenda.',
    fields: {},
  },
} as const satisfies Readonly<Record<string, FormTexts>>;
