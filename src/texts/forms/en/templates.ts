import type { FormTexts } from '../form';

const name = { title: { label: 'Name of the template' } };

export const templates = {
  shareAgenda: {
    title: 'Share an agenda as a template',
    about: 'The open lines of the agenda become a template for the other bodies of the organisation.',
    fields: name,
  },
  shareCharter: {
    title: 'Share a charter as a template',
    about: 'The words of the group’s charter become a template. People and parties do not come along.',
    fields: name,
  },
  shareActivityPlan: {
    title: 'Share an activity plan as a template',
    about: 'The activities in the three areas become a template for the other bodies of the organisation.',
    fields: name,
  },
  takeTemplate: {
    title: 'Use a template',
    about: 'An agenda goes to a meeting, an activity plan becomes a proposal, and a charter a draft.',
    fields: {
      templateId: { label: 'Template' },
      meetingId: { label: 'Meeting', hint: 'For an agenda.' },
      year: { label: 'Year', hint: 'For an activity plan.' },
      half: { label: 'Half-year', hint: 'For an activity plan.', options: { first: 'First', second: 'Second' } },
    },
  },
  withdrawTemplate: {
    title: 'Stop sharing a template',
    about: 'Nobody can use the template any longer. What has been taken stays.',
    fields: {},
  },
} as const satisfies Readonly<Record<string, FormTexts>>;
