import type { IncomingTexts } from './texts';

const noCreator =
  'It is not decided whose record the papers of this body are. Ask the administrator to write it in the rules.';

export const en: IncomingTexts = {
  refused: {
    alreadyTakenCareOf: ({ registration }) =>
      registration.kind === 'registered'
        ? `It is registered already, as number ${registration.number}.`
        : 'It is noted already that it is kept in order.',
    numberMissing: () => 'Write the register number.',
    notDecided: () => noCreator,
  },
  notYet: 'That time has not come yet. Write when it came in.',
  noCreator,
  received: (subject) => `“${subject}” has been received and stands to be registered.`,
  takenCareOf: (subject, registration) =>
    registration.kind === 'registered'
      ? `“${subject}” is registered as number ${registration.number}.`
      : `“${subject}” is kept in order without a number.`,
};
