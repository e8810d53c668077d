import type { FormTexts } from '../form';

const name = { title: { label: 'Mallens namn' } };

export const templates = {
  shareAgenda: {
    title: 'Dela en dagordning som mall',
    about: 'Dagordningens öppna punkter blir en mall för organisationens andra organ.',
    fields: name,
  },
  shareCharter: {
    title: 'Dela en uppdragsbeskrivning som mall',
    about: 'Texterna i gruppens uppdragsbeskrivning blir en mall. Personer och parter följer inte med.',
    fields: name,
  },
  shareActivityPlan: {
    title: 'Dela en aktivitetsplan som mall',
    about: 'Det som planen har i de tre områdena blir en mall för organisationens andra organ.',
    fields: name,
  },
  takeTemplate: {
    title: 'Använd en mall',
    about:
      'En dagordning läggs på ett möte. En aktivitetsplan blir ett förslag. En uppdragsbeskrivning blir ett utkast.',
    fields: {
      templateId: { label: 'Mall' },
      meetingId: { label: 'Möte', hint: 'För en dagordning.' },
      year: { label: 'År', hint: 'För en aktivitetsplan.' },
      half: { label: 'Halvår', hint: 'För en aktivitetsplan.', options: { first: 'Första', second: 'Andra' } },
    },
  },
  withdrawTemplate: {
    title: 'Sluta dela en mall',
    about: 'Ingen kan använda mallen längre. Det som redan är hämtat finns kvar.',
    fields: {},
  },
} as const satisfies Readonly<Record<string, FormTexts>>;
