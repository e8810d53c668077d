import type { FormTexts } from '../form';

export const confidential = {
  encloseItem: {
    title: 'Sekretessbelägg punkten',
    about: 'Punkten kan bara läsas av dem som pekas ut. Alla andra ser att den finns och på vilken grund.',
    fields: {
      ground: { label: 'Grund', hint: 'Lagrummet, till exempel 26 kap. 1 § OSL.' },
      named: { label: 'Får läsa', hint: 'Även du, om du ska kunna läsa och anteckna.' },
    },
  },
  openItem: {
    title: 'Gör punkten öppen igen',
    about: 'Punkten syns åter för alla som ser dagordningen.',
    fields: {},
  },
} as const satisfies Readonly<Record<string, FormTexts>>;
