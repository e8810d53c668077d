import type { FormTexts } from '../form';

export const incoming = {
  receiveIncoming: {
    title: 'Ta emot något utifrån',
    about: 'Sparas som det kom, tills det är registrerat eller hålls ordnat.',
    fields: {
      receivedOn: { label: 'Dag det kom in' },
      receivedAt: { label: 'Klockslag' },
      sender: { label: 'Avsändare' },
      receiver: { label: 'Mottagare' },
      subject: { label: 'Vad det gäller' },
      content: { label: 'Text', hint: 'Bokstav för bokstav som den kom.' },
      file: { label: 'Fil', hint: 'Var filen ligger, om det kom en.' },
    },
  },
  registerIncoming: {
    title: 'Registrera',
    about: 'Numret som det inkomna har i diariet.',
    fields: { number: { label: 'Diarienummer' } },
  },
  keepInOrder: {
    title: 'Håll ordnat',
    about: 'Det inkomna hålls ordnat utan diarienummer.',
    fields: {},
  },
} as const satisfies Readonly<Record<string, FormTexts>>;
