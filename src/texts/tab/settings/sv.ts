/** The words of the page with a body's settings: Swedish is the original, its shape is every language's. */
export const sv = {
  title: 'Inställningar',
  about: 'Det här är bestämt om arbetssättet, och var det står.',
  rules: 'Regler',
  decided: 'Bestämt, se källan',
  yes: 'Ja',
  no: 'Nej',
  leaving: 'Parter på väg ut',
  notices: 'Dina aviseringar',
  noticesAbout: 'Välj hur ofta du vill få besked, och när det ska vara tyst.',
  changeNotices: 'Ändra dina aviseringar',
};

export type SettingsTexts = typeof sv;
