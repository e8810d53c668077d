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
  encloseNote: {
    title: 'Sekretessbelägg anteckningen',
    about: 'Det som är antecknat under punkten kan bara läsas av dem som pekas ut. Punkten i övrigt är öppen.',
    fields: {
      ground: { label: 'Grund', hint: 'Lagrummet, till exempel 26 kap. 1 § OSL.' },
      named: { label: 'Får läsa', hint: 'Även du, om du ska kunna läsa och ändra.' },
    },
  },
  encloseDecision: {
    title: 'Sekretessbelägg ett beslut',
    about: 'Beslutet kan bara läsas av dem som pekas ut. Punkten i övrigt är öppen.',
    fields: {
      number: { label: 'Beslut', hint: 'Vilket av punktens beslut. Det första är 1.' },
      ground: { label: 'Grund', hint: 'Lagrummet, till exempel 26 kap. 1 § OSL.' },
      named: { label: 'Får läsa', hint: 'Även du, om du ska kunna läsa det.' },
    },
  },
  encloseAnnex: {
    title: 'Sekretessbelägg en bilaga',
    about: 'Bilagan kan bara läsas av dem som pekas ut, även när dagordningen har skickats. Punkten i övrigt är öppen.',
    fields: {
      number: { label: 'Bilaga', hint: 'Vilken av punktens bilagor. Den första är 1.' },
      ground: { label: 'Grund', hint: 'Lagrummet, till exempel 26 kap. 1 § OSL.' },
      named: { label: 'Får läsa', hint: 'Även du, om du ska kunna läsa den.' },
    },
  },
  writeEnclosed: {
    title: 'Ändra en sekretessbelagd anteckning',
    about: 'Texten ligger kvar i det slutna rummet.',
    fields: { text: { label: 'Anteckning' } },
  },
  openPart: {
    title: 'Gör delen öppen igen',
    about: 'Anteckningen, beslutet eller bilagan är åter öppen under sin punkt.',
    fields: {},
  },
  openItem: {
    title: 'Gör punkten öppen igen',
    about: 'Punkten syns åter för alla som ser dagordningen.',
    fields: {},
  },
} as const satisfies Readonly<Record<string, FormTexts>>;
