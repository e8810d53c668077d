import type { SettingsTexts } from './sv';

/** The words of the page with a body's settings, in English. */
export const en: SettingsTexts = {
  title: 'Settings',
  about: 'This is what has been decided about how you work, and where it says so.',
  rules: 'Rules',
  decided: 'Decided, see the source',
  yes: 'Yes',
  no: 'No',
  leaving: 'Parties on their way out',
  notices: 'Your notices',
  noticesAbout: 'Choose how often you want to hear, and when it is to be quiet.',
  changeNotices: 'Change your notices',
};
