import type { IncomingTexts } from './texts';

const noCreator =
  'Det är inte bestämt vem som är arkivbildare för organets handlingar. Be administratören skriva in det i reglerna.';

export const sv: IncomingTexts = {
  refused: {
    alreadyTakenCareOf: ({ registration }) =>
      registration.kind === 'registered'
        ? `Det är redan registrerat med nummer ${registration.number}.`
        : 'Det är redan noterat att det hålls ordnat.',
    numberMissing: () => 'Skriv diarienumret.',
    notDecided: () => noCreator,
  },
  notYet: 'Tiden har inte kommit än. Skriv när det kom in.',
  noCreator,
  received: (subject) => `”${subject}” är mottaget och står i tur att registreras.`,
  takenCareOf: (subject, registration) =>
    registration.kind === 'registered'
      ? `”${subject}” är registrerat med nummer ${registration.number}.`
      : `”${subject}” hålls ordnat utan nummer.`,
};
