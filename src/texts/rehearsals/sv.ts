import type { RehearsalTexts } from './texts';

export const sv: RehearsalTexts = {
  isRehearsal: 'Det här är redan ett övningsmöte.',
  notARehearsal: 'Mötet är inget övningsmöte. Det finns inget att kasta.',
  notInRehearsal: 'Det går inte att göra i en övning. Öva dagordning, utskick, anteckningar och publicering.',
  started: (title) => `Övningen av ”${title}” är öppen. Inget i den skickas, räknas, numreras eller arkiveras.`,
  toThrowAway: 'Övningen kastas med allt som har skrivits i den.',
  thrownAway: (bodyName) => `Övningen är kastad. Inget av den finns kvar hos ${bodyName}.`,
};
