import type { FormTexts } from '../form';

export const windingUp = {
  enterLiquidation: {
    title: 'Note a liquidation',
    about: 'The association has decided on liquidation after consultation with every member.',
    fields: {
      cause: {
        label: 'Cause',
        options: { agreed: 'The members agree', memberLeaves: 'A member leaves the association' },
      },
      consulted: { label: 'Members consulted', hint: 'All of them are to have been.' },
      consultedOn: { label: 'Consultation' },
      decidedOn: { label: 'Decision' },
    },
  },
  presentFinalAccounts: {
    title: 'Note the final accounts',
    about: 'The board’s report on the whole liquidation, with the accounts.',
    fields: {
      report: { label: 'Report', hint: 'Its name or registration number.' },
      accounts: { label: 'Accounts', hint: 'Their name or registration number.' },
      presentedOn: { label: 'Presented on' },
    },
  },
  noteServed: {
    title: 'Note that a member has been served the final accounts',
    about: 'A member has the report and the accounts. With the last of them the association is dissolved.',
    fields: {
      partyKey: { label: 'Member' },
      servedOn: { label: 'Served on' },
      receipt: { label: 'Receipt', hint: 'The registration number of the receipt, say.' },
    },
  },
} as const satisfies Readonly<Record<string, FormTexts>>;
