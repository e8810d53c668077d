import type { RehearsalTexts } from './texts';

export const sv: RehearsalTexts = {
  isRehearsal: 'Det här är redan ett övningsmöte.',
  notARehearsal: 'Mötet är inget övningsmöte. Det finns inget att avsluta.',
  notInRehearsal: 'Det går inte att göra i en övning. Öva dagordning, utskick, anteckningar och publicering.',
  started: (title) => `Övningen av ”${title}” är öppen. Inget i den skickas, räknas, numreras eller arkiveras.`,
  meaning: 'Det här är en övning. På riktigt händer det här:',
  goesOn: (title) => `Övningen av ”${title}” är öppen sedan tidigare. Fortsätt där du var.`,
  told: (text) => `ÖVNING: ${text}`,
  toThrowAway: 'Övningen avslutas och kastas med allt som har skrivits i den.',
  thrownAway: (bodyName) => `Övningen är avslutad. Inget av den finns kvar hos ${bodyName}.`,
};
