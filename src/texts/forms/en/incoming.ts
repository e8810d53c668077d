import type { FormTexts } from '../form';

export const incoming = {
  receiveIncoming: {
    title: 'Receive something from outside',
    about: 'Kept as it came, until it is registered or kept in order.',
    fields: {
      receivedOn: { label: 'Day it came in' },
      receivedAt: { label: 'Time' },
      sender: { label: 'Sender' },
      receiver: { label: 'Receiver' },
      subject: { label: 'What it is about' },
      content: { label: 'Text', hint: 'Letter for letter as it came.' },
      file: { label: 'File', hint: 'Where the file lies, if there is one.' },
    },
  },
  registerIncoming: {
    title: 'Register',
    about: 'The number it has in the register.',
    fields: { number: { label: 'Register number' } },
  },
  keepInOrder: {
    title: 'Keep in order',
    about: 'It is kept in order without a number.',
    fields: {},
  },
} as const satisfies Readonly<Record<string, FormTexts>>;
