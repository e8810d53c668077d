import { writtenDay } from '../when';
import type { GoalTexts } from './texts';

const day = (on: Parameters<typeof writtenDay>[0]) => writtenDay(on, 'sv');
const numbers = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 2 });
const halves = { first: 'första', second: 'andra' } as const;
const areas = {
  support: 'A. Administrativt stöd',
  knowledge: 'B. Inhämtning och spridning av kunskap',
  development: 'C. Stöd för utveckling',
} as const;
const reached = { reached: ' Målet är nått.', notReached: ' Målet är inte nått.', noTarget: '' } as const;

function moved(change: number | null): string {
  if (change === null) return '';
  if (change === 0) return ' Det är samma som förra gången.';
  return ` Det är ${numbers.format(Math.abs(change))} ${change > 0 ? 'mer' : 'mindre'} än förra gången.`;
}

export const sv: GoalTexts = {
  refused: {
    goalThere: ({ title }) => `Målet ”${title}” finns redan. Ändra det i stället.`,
    targetOfNothing: () => 'Skriv vad som räknas, eller lämna målvärdet tomt.',
    goalEnded: () => 'Målet är avslutat. Öppna det igen först.',
    notMeasured: () => 'Det är inte bestämt vad som räknas. Ändra målet och skriv det först.',
    figureNotYet: () => 'Dagen har inte kommit än. Anteckna talet när det är uppmätt.',
    tooFewAnswers: ({ answers, fewest }) =>
      `Bara ${String(answers)} har svarat. Minst ${String(fewest)} behövs för att ingens svar ska kunna utläsas.`,
  },
  tie: {
    unknownGoal: () => 'Målet finns inte bland organets mål. Välj ett som finns.',
    goalEnded: () => 'Ett av målen är avslutat. Välj bland dem som gäller.',
  },
  unknownDecision: 'Beslutet finns inte bland organets publicerade beslut. Publicera det först.',
  done: {
    added: (title) => `Målet ”${title}” är sparat.`,
    changed: (title) => `Målet ”${title}” är ändrat.`,
    noted: (title, value, on) => `${numbers.format(value)} är antecknat för ”${title}”, ${day(on)}.`,
    tied: (goals) =>
      goals.length === 0 ? 'Beslutet hör inte till något mål.' : `Beslutet hör till: ${goals.join('; ')}.`,
  },
  card: {
    heading: 'Mål',
    about: 'Det ni ska nå, hur det mäts och vilka beslut som hör till målet.',
    add: 'Lägg till ett mål',
    change: 'Ändra målet',
    note: 'Anteckna ett tal',
    source: (source) => `Står i ${source}.`,
    ended: 'Målet är avslutat.',
    measured: ({ measuredBy, target, direction }) =>
      target === null
        ? `Mäts med: ${measuredBy}.`
        : `Mäts med: ${measuredBy}. Målet är ${direction === 'atLeast' ? 'minst' : 'högst'} ${numbers.format(target)}.`,
    standing: (standing) => {
      if (standing.state === 'notMeasured') return null;
      if (standing.state === 'nothingNoted') return 'Inget är uppmätt än.';
      const { on, value, answers } = standing.latest;
      const of = answers === null ? '' : `, av ${String(answers)} svar`;
      return `${numbers.format(value)} den ${day(on)}${of}.${moved(standing.change)}${reached[standing.state]}`;
    },
    decisions: (titles, more) =>
      titles.length === 0
        ? 'Inget beslut hör till målet än.'
        : `Beslut: ${titles.join('; ')}${more === 0 ? '' : ` och ${String(more)} till`}.`,
  },
  plan: {
    refused: {
      planEmpty: () => 'Skriv minst en rad i något av områdena.',
      planAdopted: ({ on }) => `Planen är antagen${on === null ? '' : ` ${day(on)}`} och ändras inte.`,
    },
    title: (year, half) => `Aktivitetsplan ${String(year)}, ${halves[half]} halvåret`,
    written: (year, half) => `Förslaget till aktivitetsplan för ${halves[half]} halvåret ${String(year)} är sparat.`,
    adopted: (title, on) => `${title} är antagen ${day(on)}.`,
    heading: 'Aktivitetsplan',
    about: 'Vad processledaren ska göra under halvåret, i uppdragets tre områden.',
    write: 'Skriv aktivitetsplan',
    adopt: 'Anteckna att planen är antagen',
    share: 'Dela som mall',
    standing: (on) => (on === null ? 'Ett förslag, inte antaget.' : `Antagen ${day(on)}.`),
    area: (area, activities) =>
      `${areas[area]}: ${activities.length === 0 ? 'inget planerat' : activities.join('; ')}.`,
  },
};
