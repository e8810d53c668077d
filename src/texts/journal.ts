/** What the journal calls that which is done by no form of the tab, in the words of one. */
export const journalTitles = {
  sv: { answerInvitation: 'Svara på kallelsen' },
  en: { answerInvitation: 'Answer the invitation' },
};
