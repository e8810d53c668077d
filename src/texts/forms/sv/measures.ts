import type { FormTexts } from '../form';

const written = {
  title: { label: 'Insats' },
  description: { label: 'Beskrivning' },
  principals: {
    label: 'Huvudmän',
    parts: { name: { label: 'Huvudman' }, municipality: { label: 'Kommun', hint: 'Tomt: överallt.' } },
  },
  parties: { label: 'Parter', hint: 'Minst två.' },
  startsOn: { label: 'Börjar' },
  endsOn: { label: 'Slutar' },
  reviewOn: { label: 'Omprövas' },
  targetGroups: { label: 'Målgrupper' },
  followUp: { label: 'Uppföljning', hint: 'Till exempel SUS eller självvärdering.' },
  financier: { label: 'Finansiär' },
};

export const measures = {
  addMeasure: {
    title: 'Lägg till en insats',
    about: 'Något som minst två parter finansierar och gör tillsammans.',
    fields: written,
  },
  changeMeasure: {
    title: 'Ändra en insats',
    about: 'Det som står om insatsen, och hur långt den har kommit.',
    fields: {
      ...written,
      status: {
        label: 'Läge',
        options: { applied: 'Sökt', granted: 'Beviljad', running: 'Pågår', ended: 'Avslutad' },
      },
    },
  },
  grantMeasure: {
    title: 'Notera medel till en insats',
    about: 'Tusental kronor för ett år. Utan beslut är det ett förslag.',
    fields: {
      tkr: { label: 'Tusental kronor' },
      year: { label: 'År' },
      decisionId: { label: 'Beslut' },
      section: { label: 'Paragraf', hint: 'Till exempel § 41.' },
    },
  },
  reviewMeasure: {
    title: 'Notera en omprövning',
    about: 'Att en insats är omprövad: den fortsätter eller avslutas.',
    fields: {
      reviewedOn: { label: 'Omprövad' },
      outcome: { label: 'Utfall', options: { goesOn: 'Fortsätter', ends: 'Avslutas' } },
      nextReviewOn: { label: 'Nästa omprövning' },
      endsOn: { label: 'Slutar' },
    },
  },
  planThreeYears: {
    title: 'Skriv plan för tre år',
    about: 'Budget och mål för det första året. Beloppen för de två åren efter blir preliminära.',
    fields: {
      firstYear: { label: 'Första året' },
      firstBudget: { label: 'Budget det första året', hint: 'Tusental kronor.' },
      goals: { label: 'Mål för det första året' },
      secondBudget: { label: 'Preliminär budget det andra året', hint: 'Tusental kronor.' },
      thirdBudget: { label: 'Preliminär budget det tredje året', hint: 'Tusental kronor.' },
    },
  },
} as const satisfies Readonly<Record<string, FormTexts>>;
