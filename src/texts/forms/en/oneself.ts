import type { FormTexts } from '../form';

export const oneself = {
  changeNoticeSettings: {
    title: 'Choose how you are told',
    about: 'When and how often Samverka writes to you. What is due the same day always comes that day.',
    fields: {
      pace: { label: 'How often', options: { each: 'When something happens', daily: 'Together once a day' } },
      quietFrom: { label: 'Quiet from' },
      quietTo: { label: 'Quiet to' },
    },
  },
  forgetMe: {
    title: 'Forget me',
    about: 'Your settings, the way to your chat and your drafts are removed. What the Archives Act preserves stays.',
    fields: {},
  },
  makeCalendarFeed: {
    title: 'Make a calendar link',
    about: 'You get an address of your own to subscribe to your meetings by. Make it in Settings, where it is shown.',
    fields: {},
  },
  revokeCalendarFeed: {
    title: 'Remove the calendar link',
    about: 'The address no longer works. Whoever has it gets nothing more.',
    fields: {},
  },
  requestDocument: {
    title: 'Ask for a public document',
    about: 'The request is handed to the registrar. Who you are is not kept with it.',
    fields: { request: { label: 'Which document' } },
  },
} as const satisfies Readonly<Record<string, FormTexts>>;
