import { listed } from '../../when';
import { wordingIn } from '../wording';
import type { HelpLine, TalkTexts } from './texts';

const { cited } = wordingIn('sv');

const lines: Readonly<Record<HelpLine, (bodyName: string) => string>> = {
  propose: (body) =>
    `Lämna ett förslag: ”Kan vi ta upp belysningen på nästa möte med ${body}?” Du får ett utkast. Inget lämnas förrän du säger ja.`,
  ask: (body) =>
    `Fråga om möten: ”När är nästa möte i ${body}?”, ”Sista dag för förslag?”, ”Vem är ordförande?” Eller: ”Hur många möten blir det i år?”, ”Visa dagordningen”.`,
  follow: () => 'Följ upp: ”Hur gick det med mitt förslag?”, ”Vad beslutade vi om belysningen?”.',
  assignments: () => 'Uppdrag: ”Mina uppdrag”, ”Uppdraget är klart”.',
  groups: () =>
    'Arbetsgrupper: ”Vilka är med i arbetsgruppen?”, ”Vilka grupper är sena?”, ”Rapport från arbetsgruppen: …”.',
  board: (body) =>
    `Regler: ”När är ${body} beslutsfört?”, ”Vem får väcka ärenden?”, ”Vilken majoritet krävs?”, ”Var anslås protokollet?”.`,
  absence: () => 'Frånvaro: ”Jag kan inte komma på torsdag”, ”Karin kommer i mitt ställe”.',
  prepare: () =>
    'För dig som förbereder: ”Skicka dagordningen”, ”Påminn dem som inte har svarat”. Jag frågar alltid först.',
  language: () => 'Språk: ”Speak English”, ”Prata svenska”.',
  privacy: () => 'Om dig: ”Vad vet du om mig?”. Skriv aldrig personnummer eller uppgifter om enskilda personer.',
};

export const sv: TalkTexts = {
  hello: (name) =>
    `Hej${name === '' ? '' : ` ${name}`}! Vad kan jag hjälpa dig med? Skriv hjälp om du vill se vad jag kan.`,
  thanks: 'Varsågod!',
  goodbye: 'Hej då! Skriv när du vill något mer.',
  smallTalk:
    'Trevligt att du skriver! Om sådant vet jag inget. Jag är bäst på möten, förslag och uppdrag. Skriv hjälp om du vill se vad jag kan.',
  help: 'Så här kan jag hjälpa dig:',
  helpLine: (line, bodyName) => `• ${lines[line](bodyName)}`,
  yourBodies: (names) => `Du är med i ${listed(names, 'sv')}.`,
  speaks: 'Nu svarar jag på svenska.',
  spoke: 'Jag svarar redan på svenska.',
  whichBody: (names, more) =>
    `Vilket forum menar du? Skriv frågan igen med namnet. Du är med i ${listed(names, 'sv')}${more === 0 ? '' : ` och ${String(more)} till`}.`,
  notYours: (bodyName, insight, source) =>
    insight === 'members'
      ? `Du har ingen roll i ${bodyName}, och bara de som har det får läsa om det${cited(source)}. Jag kan därför inte svara.`
      : `Du har ingen roll i ${bodyName}. Det är inte bestämt om andra får läsa om det, så jag kan inte svara.`,
  readAs: (first, second) =>
    second === null
      ? `Jag är inte säker på vad du menar. Vill du ${first}?`
      : `Jag är inte säker på vad du menar. Vill du ${first}, eller ${second}?`,
  notUnderstood:
    'Jag förstod inte vad du vill göra. Skriv det med en hel mening, till exempel ”Kan vi ta upp belysningen vid torget?”, eller skriv hjälp.',
  human: ({ name, role, bodyName }) =>
    role === 'processLeader'
      ? `Vill du hellre prata med en människa: ${name} är processledare för ${bodyName}.`
      : `Vill du hellre prata med en människa: ${name} är ordförande för ${bodyName}.`,
  nobodyToAsk: 'Vill du hellre prata med en människa, vänd dig till den som förbereder mötena.',
  readings: 'Menar du något av det här?',
};
