import type { AskingTexts } from './texts';

export const sv: AskingTexts = {
  follows: 'Det här följer:',
  nothingDone: 'Inget är gjort än. Frågan är din egen och gäller ett dygn.',
  overtaken: 'Frågan gäller inte längre. Du fick en nyare fråga efter den.',
  takesThePlaceOf: (heading) => `Den här frågan ersätter den förra: ”${heading}”. Den är inte gjord.`,
  changed: 'Läget har ändrats sedan jag frågade. Så här är det nu. Vill du fortfarande?',
  answered: 'Frågan är redan besvarad.',
  answeredBelow: 'Frågan är besvarad. Svaret står längre ner.',
  chose: (title) => `Du valde ${title}.`,
  leftAlone: 'Jag gjorde inget.',
  gone: 'Frågan finns inte längre. Skriv igen vad du vill göra. Inget har ändrats.',
  tooOld: 'Frågan är äldre än ett dygn och gäller inte längre. Skriv igen vad du vill göra. Inget har ändrats.',
  nothingAsked: 'Det finns ingen fråga eller något utkast som väntar på ditt svar. Inget har ändrats.',
  notUnderstood: 'Jag förstod inte vad som ska ändras. Frågan är kvar. Svara ja eller nej, eller skriv om den.',
  labels: { pick: 'Välj', words: 'Ditt svar', change: 'Vad ska ändras?' },
  buttons: {
    yes: 'Ja, gör det',
    no: 'Nej, låt bli',
    pick: 'Välj',
    tell: 'Svara',
    change: 'Ändra',
    save: 'Spara ändringen',
    leave: 'Avbryt',
  },
  spoken: (heading, waits) =>
    ({
      yes: `${heading} Svara ja eller nej.`,
      choice: `${heading} Välj i kortet eller skriv vilket.`,
      words: `${heading} Skriv ditt svar.`,
    })[waits],
};
