const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

/** What pages with lists of rows say alike: filters, search, and acts done beside a row. */
export const sv = {
  show: 'Visa',
  counted: (title: string, number: number) => `${title} (${number})`,
  search: 'Sök på sidan',
  found: (number: number) => (number === 0 ? 'Inget passar det du sökte.' : count(number, 'träff', 'träffar')),
  saving: 'Sparar …',
  saved: 'Sparat',
  cancel: 'Avbryt',
  missing: 'Fyll i det här.',
  choose: 'Välj …',
  year: 'År',
  years: 'I fjol till nästa år',
  linked: 'Det du kom hit för',
  linkedGone: 'Det länken ledde till finns inte kvar i listan, eller visas inte för dig.',
};

export type ListingTexts = typeof sv;
