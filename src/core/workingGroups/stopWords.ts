/**
 * Swedish words that say nothing of what a group is about: small words, and those every charter has. A list of our own
 * rather than a library's: those of search libraries lack the second kind, which is what makes two charters look alike.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `alla allt att av bli blir bland både dem den denna deras dess dessa det detta dig din du där efter ej eller en ett
  finns flera från få får för före ha hade han har hela hon hos hur i icke igen in inför inom inte ja jag just kan kunde
  kring man med mellan men mer mot mycket ni nu någon något några när och också om oss på redan samt sedan ska skall
  skulle som så sådan såsom te till under upp ut utan utifrån vad var vara varje vi vid vilka vilken är även över
  arbeta arbetar arbete arbetet arbetsgrupp arbetsgruppen behov frågor frågan fråga gemensam gemensamma gemensamt grupp
  grupper gruppen gruppens insats insatser insatserna part parter parterna samverka samverkan samverkansgrupp
  samverkansgruppen stadsområde stadsområdet styrgrupp styrgruppen syfte uppdrag uppdraget utveckla utveckling`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
