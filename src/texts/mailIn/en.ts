import type { MailInTexts } from './texts';

export const en: MailInTexts = {
  subject: (of) => `Re: ${of}`,
  subjectAlone: 'Answer to your letter',
  lead: 'Thank you for your letter.',
  howToAnswer: 'Answer "yes" to this letter if it is right, or "no" if nothing is to be done. Answer within a day.',
  waits: (heading) => `This waits for your answer: ${heading}`,
  proveYes: 'A "yes" must be an answer to the letter that asks. Open that letter and answer it. Nothing is done.',
  noWords: 'The letter had no text that can be read. Write what you want in the letter itself.',
  onlyWinmail: 'The letter came as winmail.dat and cannot be read. Send it as plain text and I will read it.',
  attachmentsKept: (count) =>
    count === 1
      ? 'The attachment is kept as it came but does not come along. Add it in the tab if the meeting is to have it.'
      : `The ${String(count)} attachments are kept as they came but do not come along. Add them in the tab if they are to.`,
  attachmentsFollow: (count) =>
    count === 1
      ? 'The attachment is kept. It follows the proposal when you have answered yes.'
      : `The ${String(count)} attachments are kept. They follow the proposal when you have answered yes.`,
  carried: ({ carried, left }) => [
    ...(carried.length === 0 ? [] : [`This follows the proposal: ${carried.join(', ')}.`]),
    ...(left.length === 0 ? [] : [`This cannot follow: ${left.join(', ')}. It is kept as it came.`]),
  ],
  choose: 'Choose between:',
  calendar: {
    notInvited: 'You are not called to that meeting, so the answer is not noted. Tell the chair of the meeting.',
    outOfDate: 'The meeting has changed since the invitation you answered. Answer the latest invitation.',
    notTheirs: "The answer is somebody else's. Only they, or somebody with a delegation, can answer. Nothing is noted.",
    noSuchMeeting: 'The invitation is to no meeting here, so the answer is not noted.',
  },
};
