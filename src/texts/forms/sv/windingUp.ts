import type { FormTexts } from '../form';

export const windingUp = {
  enterLiquidation: {
    title: 'Anteckna likvidation',
    about: 'Förbundet har beslutat om likvidation efter samråd med alla medlemmar.',
    fields: {
      cause: {
        label: 'Orsak',
        options: { agreed: 'Medlemmarna är överens', memberLeaves: 'En medlem lämnar förbundet' },
      },
      consulted: { label: 'Medlemmar i samrådet', hint: 'Alla ska ha varit med.' },
      consultedOn: { label: 'Samråd' },
      decidedOn: { label: 'Beslut' },
    },
  },
  presentFinalAccounts: {
    title: 'Anteckna slutredovisning',
    about: 'Styrelsens förvaltningsberättelse över hela likvidationen, med räkenskaperna.',
    fields: {
      report: { label: 'Förvaltningsberättelse', hint: 'Namn eller diarienummer.' },
      accounts: { label: 'Redovisningshandlingar', hint: 'Namn eller diarienummer.' },
      presentedOn: { label: 'Lämnad' },
    },
  },
  noteServed: {
    title: 'Anteckna delgivning av slutredovisningen',
    about: 'En medlem har fått berättelsen och räkenskaperna. Med den sista är förbundet upplöst.',
    fields: {
      partyKey: { label: 'Medlem' },
      servedOn: { label: 'Delgiven' },
      receipt: { label: 'Kvitto', hint: 'Till exempel diarienumret på delgivningskvittot.' },
    },
  },
} as const satisfies Readonly<Record<string, FormTexts>>;
