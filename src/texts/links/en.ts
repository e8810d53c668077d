import type { LinkPurpose } from '../../core/links/link';
import { writtenDay } from '../when';
import type { LinkTexts } from './texts';

const PURPOSES: Readonly<Record<LinkPurpose, string>> = {
  meeting: 'Read, answer and propose',
  sending: 'Approve sending the agenda',
  comments: 'Comment on the notes',
  group: 'Report for a working group',
};

export const en: LinkTexts = {
  refused: {
    unknown: () => 'The link does not work. Open it straight from the e-mail, so that all of it comes along.',
    revoked: () =>
      'The link has been taken back and cannot be used. Ask whoever calls the meeting if you need another.',
    expired: ({ lastDay }) =>
      `The link was valid until ${writtenDay(lastDay, 'en')}. Ask whoever calls the meeting if you need another.`,
    ended: () =>
      'The link is no longer valid. The role or the address it belongs to has changed. Ask whoever calls the meeting.',
    locked: () => 'The link is closed after too many wrong codes. Ask whoever calls the meeting for another.',
    noCode: () => 'There is no code to try. Ask for a new code.',
    codeExpired: () => 'The code is no longer valid. Ask for a new code.',
    triedTooOften: () => 'The code has been tried too many times. Ask for a new code.',
    wrongCode: () => 'The code is not right. Read it again in the latest e-mail.',
    tooManyCodes: () => 'Several codes have been sent already. Wait a quarter of an hour and ask for a new one.',
    signedOut: () => 'The page has been closed. Open the link in the e-mail again, and you get a new code.',
    busy: () => 'The link is being used in several places right now. Try again in a moment.',
    notSent: () => 'The code could not be sent right now. Try again in a moment.',
    notForThis: () => 'The link is not for this. It holds only for what the page shows.',
    used: () => 'You have already done this with the link. Ask for a new link if you want to do it again.',
  },
  giving: {
    noMail: ({ name }) => `${name} has no e-mail address in the register. Add it first.`,
    noPlace: ({ name }) => `${name} has no role here. A link gives no rights by itself.`,
    meetingMissing: () => 'Choose which meeting the link is for.',
    groupMissing: () => 'Choose which working group the link is for.',
    revoked: () => 'The link has been taken back. Whoever took it back can send another.',
  },
  notInRegister: 'The person is not in the register.',
  done: {
    sent: (name, lastDay) => `A link goes by e-mail to ${name}. It is valid until ${writtenDay(lastDay, 'en')}.`,
    revoked: (name) => `The link to ${name} has been taken back. It lets nobody in, also who has its page open.`,
  },
  list: {
    heading: 'Personal links',
    about: {
      all: 'Links that let somebody in now. Taking one back also closes the page that is open.',
      own: 'Your own links that let you in now. Take back one you do not recognise.',
    },
    none: 'No link is open.',
    revoke: 'Take back',
    revokes: 'Take back the link to',
    text: ({ purpose, meeting, group, madeOn, lastDay, used }) => {
      const about = meeting === null ? (group ?? '') : `the meeting ${writtenDay(meeting, 'en')}`;
      const times = used === 0 ? 'Not used.' : used === 1 ? 'Used once.' : `Used ${String(used)} times.`;
      return `${PURPOSES[purpose]}${about === '' ? '' : `, ${about}`}. Holds to the end of ${writtenDay(lastDay, 'en')}. Sent on ${writtenDay(madeOn, 'en')}. ${times}`;
    },
  },
  codeSent: 'A code has been sent to the address that the link was sent to. It is valid for ten minutes.',
  letter: {
    open: {
      meeting: 'Open the meeting: read, answer and propose',
      sending: 'Open the meeting and approve sending the agenda',
      comments: 'Read the draft and comment on it',
      group: 'Report for the working group',
    },
    about: (lastDay) =>
      `The link is your own and is valid until ${writtenDay(lastDay, 'en')}. When you open it you get a code to this address. Do not forward the link.`,
  },
  code: {
    subject: 'Your code for Samverka',
    lines: (code) => [`Your code is ${code}.`, 'Write it on the page you have opened. It is valid for ten minutes.'],
    unasked: 'If you have not asked for a code you can leave this e-mail. Never give the code to anybody else.',
  },
};
