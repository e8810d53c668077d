import type { ConfidentialTexts } from './texts';

const PART = {
  item: 'Confidential item',
  note: 'Confidential note',
  decision: 'Confidential decision',
  annex: 'Confidential annex',
} as const;

export const en: ConfidentialTexts = {
  line: 'Confidential item',
  assignment: 'Confidential assignment',
  part: (kind, ground) => `${PART[kind]}${ground === null ? '' : ` (${ground})`}.`,
  refusal: {
    groundMissing: () => 'Write the ground for confidentiality: the clause, for example 26 kap. 1 § OSL.',
    nobodyNamed: () => 'Name at least one person who may read it.',
    personalId: () => 'The ground holds a personal identity number. Remove it. Nothing has been saved.',
    alreadyConfidential: ({ ground }) =>
      ground === null ? 'The item is confidential already.' : `The item is confidential already, under ${ground}.`,
    notConfidential: () => 'The item is not confidential.',
    alreadyPublished: () =>
      'The item has been sent already, and what has been shown cannot be hidden. Add a new item, make it confidential and take the notes there.',
    nothingNoted: () => 'Nothing has been noted on the item yet. Write the note first, and make it confidential then.',
    noSuchDecision: ({ noted }) =>
      noted === 0
        ? 'No decision has been noted on the item yet.'
        : `The item has ${String(noted)} noted decisions. Write a number from 1 to ${String(noted)}.`,
    noSuchAnnex: ({ attached }) =>
      attached === 0
        ? 'The item has no annex. Add it first.'
        : `The item has ${String(attached)} annexes. Write a number from 1 to ${String(attached)}.`,
    noRoomReady: () =>
      'Every closed room of the forum is in use. Ask the administrator to make more ready (npm run provision) and try again.',
  },
  done: {
    enclosed: (named) =>
      `The item is confidential. ${named === 1 ? 'One person' : `${String(named)} people`} can read it; everybody else sees only that it is there, and on which ground.`,
    partEnclosed: (kind, named) =>
      `${PART[kind]}: ${named === 1 ? 'one person' : `${String(named)} people`} can read it. Everybody else sees only that it is there, and on which ground.`,
    partOpened: 'It stands open on the item again.',
    partWritten: 'Saved in the closed room.',
    opened: 'The item is open again. What lies in the closed room already stays there.',
  },
};
