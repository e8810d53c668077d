import type { NoticeTexts } from '../texts';

/** What stands in a letter around what it tells, and on the page that stops gathered letters. */
export const mail: NoticeTexts['mail'] = {
  greeting: (name) => `Hello ${name},`,
  attached: (fileName) => `The document is attached: ${fileName}`,
  notAttached: {
    large: 'The document is too large for a letter.',
    confidential: 'The document is confidential and is not sent by letter.',
    read: 'Read the document',
    byOwnLink: 'You read it with your own link below.',
  },
  digest: {
    subject: (bodyName, count) => `${String(count)} notices from ${bodyName}`,
    lead: (count) => `Here are ${String(count)} notices, gathered for you in one letter.`,
    stop: 'Stop gathering the letters',
    stops: 'You then get each letter by itself.',
  },
  stopping: {
    title: 'Gathered letters',
    question: 'Do you want each letter by itself instead of gathered once a day?',
    press: 'Stop gathering the letters',
    stopped: 'The letters are no longer gathered. You get each letter by itself.',
    gone: 'The link does not hold. Write “do not gather” to the bot, or ask the secretary for help.',
  },
  footer: (bodyName, chairName) => [
    `This letter is sent by Samverka for ${bodyName}.`,
    chairName === ''
      ? 'With questions, get in touch with the secretary of the forum.'
      : `With questions, get in touch with ${chairName}, who chairs the meeting.`,
  ],
};
