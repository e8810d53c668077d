import type { ConfidentialTexts } from './texts';

export const en: ConfidentialTexts = {
  line: 'Confidential item',
  assignment: 'Confidential assignment',
  refusal: {
    groundMissing: () => 'Write the ground for confidentiality: the clause, for example 26 kap. 1 § OSL.',
    nobodyNamed: () => 'Name at least one person who may read the item.',
    personalId: () => 'The ground holds a personal identity number. Remove it. Nothing has been saved.',
    alreadyConfidential: ({ ground }) =>
      ground === null ? 'The item is confidential already.' : `The item is confidential already, under ${ground}.`,
    notConfidential: () => 'The item is not confidential.',
    alreadyPublished: () =>
      'The item has been sent already, and what has been shown cannot be hidden. Add a new item, make it confidential and take the notes there.',
    noRoomReady: () =>
      'Every closed room of the forum is in use. Ask the administrator to make more ready (npm run provision) and try again.',
  },
  done: {
    enclosed: (named) =>
      `The item is confidential. ${named === 1 ? 'One person' : `${String(named)} people`} can read it; everybody else sees only that it is there, and on which ground.`,
    opened: 'The item is open again. What lies in the closed room already stays there.',
  },
};
