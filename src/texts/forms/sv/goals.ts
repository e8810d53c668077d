import type { FormTexts } from '../form';

const written = {
  title: { label: 'Mål' },
  source: { label: 'Källa', hint: 'Dokumentet och stället där målet står.' },
  measuredBy: { label: 'Mäts med', hint: 'Till exempel andel som svarar ”mycket bra”. Tomt: målet mäts inte.' },
  target: { label: 'Målvärde' },
  direction: { label: 'Riktning', options: { atLeast: 'Minst så stort', atMost: 'Högst så stort' } },
};

export const goals = {
  addGoal: {
    title: 'Lägg till ett mål',
    about: 'Något som organet ska nå. Besluten kan sedan hänvisa till målet.',
    fields: written,
  },
  changeGoal: {
    title: 'Ändra ett mål',
    about: 'Det som står om målet, eller att det är avslutat.',
    fields: { ...written, status: { label: 'Läge', options: { current: 'Gäller', ended: 'Avslutat' } } },
  },
  noteGoalFigure: {
    title: 'Anteckna ett tal för ett mål',
    about: 'Det som är uppmätt en viss dag. Ett tal för samma dag rättas.',
    fields: {
      measuredOn: { label: 'Uppmätt' },
      value: { label: 'Tal' },
      answers: { label: 'Antal svar', hint: 'När talet kommer från en enkät. Minst fem.' },
    },
  },
  tieDecision: {
    title: 'Välj mål för ett beslut',
    about: 'Vilka av organets mål som beslutet hör till.',
    fields: { goals: { label: 'Mål', hint: 'Tomt: beslutet hör inte till något mål.' } },
  },
  writeActivityPlan: {
    title: 'Skriv aktivitetsplan',
    about: 'Vad processledaren ska göra under ett halvår. Planen är ett förslag tills organet har antagit den.',
    fields: {
      year: { label: 'År' },
      half: { label: 'Halvår', options: { first: 'Första', second: 'Andra' } },
      support: { label: 'A. Administrativt stöd' },
      knowledge: { label: 'B. Inhämtning och spridning av kunskap' },
      development: { label: 'C. Stöd för utveckling' },
    },
  },
  adoptActivityPlan: {
    title: 'Anteckna att en aktivitetsplan är antagen',
    about: 'Organet har antagit planen. Därefter ändras den inte.',
    fields: { decisionId: { label: 'Beslut' } },
  },
} as const satisfies Readonly<Record<string, FormTexts>>;
