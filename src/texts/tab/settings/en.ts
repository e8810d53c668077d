import type { SettingsTexts } from './sv';

/** The words of the page with a body's settings, in English. */
export const en: SettingsTexts = {
  title: 'Settings',
  about: 'This is what has been decided about how you work, and where it says so.',
  rules: 'Rules',
  rulesAbout: 'The rules come from your own documents. They are changed by a decision, not here.',
  undecided: (count) => (count === 1 ? '1 rule is not decided' : `${String(count)} rules are not decided`),
  leaving: 'Parties on their way out',
  notices: 'Your notices',
  pace: 'How often',
  paces: { each: 'When something happens', daily: 'Gathered once a day' },
  quiet: 'Quiet between two times of day',
  quietAbout: 'Leave empty if it is never to be quiet.',
  quietFrom: 'From',
  quietTo: 'To',
  bothOrNone: 'Fill in both times, or neither.',
  save: 'Save',
  saving: 'Saving …',
  me: 'What is kept about you',
  forget: 'Forget me',
  forgetAbout: 'This follows if you are forgotten:',
  forgetYes: 'Yes, forget me',
  forgetNo: 'Cancel',
};
