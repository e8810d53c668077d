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
  encloseNote: {
    title: 'Make the note confidential',
    about: 'What is noted on the item can be read only by those named. The rest of the item is open.',
    fields: {
      ground: { label: 'Ground', hint: 'The clause, for example 26 kap. 1 § OSL.' },
      named: { label: 'May read', hint: 'You as well, if you are to read and change it.' },
    },
  },
  encloseDecision: {
    title: 'Make a decision confidential',
    about: 'The decision can be read only by those named. The rest of the item is open.',
    fields: {
      number: { label: 'Decision', hint: 'Which of the item’s decisions. The first is 1.' },
      ground: { label: 'Ground', hint: 'The clause, for example 26 kap. 1 § OSL.' },
      named: { label: 'May read', hint: 'You as well, if you are to read it.' },
    },
  },
  encloseAnnex: {
    title: 'Make an annex confidential',
    about: 'Only those named can read the annex, also when the agenda has been sent. The rest of the item is open.',
    fields: {
      number: { label: 'Annex', hint: 'Which of the item’s annexes. The first is 1.' },
      ground: { label: 'Ground', hint: 'The clause, for example 26 kap. 1 § OSL.' },
      named: { label: 'May read', hint: 'You as well, if you are to read it.' },
    },
  },
  writeEnclosed: {
    title: 'Change a confidential note',
    about: 'The text stays in the closed room.',
    fields: { text: { label: 'Note' } },
  },
  openPart: {
    title: 'Make the part open again',
    about: 'The note, the decision or the annex is open on its item again.',
    fields: {},
  },
  openItem: {
    title: 'Make the item open again',
    about: 'The item is shown again to everybody who sees the agenda.',
    fields: {},
  },
} as const satisfies Readonly<Record<string, FormTexts>>;
