import type { Day } from '../../core/calendar';
import { botTexts } from '../bot';
import { listed, writtenDay } from '../when';
import type { AssignmentTexts } from './texts';

const day = (on: Day) => writtenDay(on, 'sv');

export const sv: AssignmentTexts = {
  refused: {
    ...botTexts('sv').refused,
    alreadyReported: ({ on }) => `Uppdraget återrapporterades ${day(on)}. Rapporten står kvar.`,
    reportMissing: ({ commissioner }) =>
      `Skriv vad som har gjorts. Rapporten går till ${commissioner}, som gav uppdraget.`,
    notTheirs: ({ who }) => `Uppdraget är ${who}s. Den personen eller den som följer upp uppdragen gör det här.`,
    alreadyDone: () => 'Uppdraget är redan klart.',
    notLater: ({ due }) => `Välj en senare dag: tidigast ${day(due)}.`,
    reasonMissing: () => 'Skriv varför.',
    recipientMissing: () => 'Skriv vem som ska ha uppdraget.',
    whatMissing: () => 'Skriv vad som ska göras.',
    groupMissing: () => 'Skriv vilken grupp uppdraget är att delta i.',
    ownBody: ({ name }) => `${name} kan inte ge sig självt ett uppdrag så här. Anteckna det på mötet, vid punkten.`,
    dueNotLater: ({ due }) => `${day(due)} är inte en kommande dag. Välj en senare sista dag.`,
    alreadyAnswered: ({ on }) => `Begäran besvarades ${day(on)}.`,
    nobodyRepresents: () => 'Ingen företräder parten här just nu. Lämna idén till den som bereder mötena.',
  },
  notYours: 'Idén är lämnad till en annan representant, som svarar på den.',
  oneRecipient: 'Välj en mottagare: ett organ, en grupp, en verksamhet eller en person.',
  unknownRecipient: 'Mottagaren finns inte här. Välj bland dem som visas. En verksamhet behöver sin part.',
  notTheReceivers: (name) => `${name} har uppdraget. Någon där, eller den som följer upp uppdragen, rapporterar det.`,
  closeAnyway: (what) => `Uppdraget ”${what}” avslutas med rapporten. Vill du det?`,
  closeMeans: (who) => [`Rapporten sparas som ${who}s, och uppdraget följs inte upp mer.`],
  handOver: (what, to) => `Uppdraget ”${what}” lämnas över till ${to}. Vill du det?`,
  handOverMeans: (from, to, told) => [
    `${from} har inte längre uppdraget.`,
    told === 'told' ? `${to} får veta det.` : `${to} finns inte i registret och får inget meddelande.`,
  ],
  nothingLate: 'Ingen rapport och inget uppdrag är sent. Det finns ingen att påminna.',
  remind: (count) => `Påminn om ${count === 1 ? 'en sak' : `${String(count)} saker`} som är sena. Vill du det?`,
  late: ({ title, day: on, who }) => `”${title}” skulle vara klart ${day(on)}: ${listed(who, 'sv')}.`,
  done: {
    reminded: (count) => `Påminnelser är på väg om ${count === 1 ? 'en sak' : `${String(count)} saker`}.`,
    reported: (what, bodyName, on) =>
      `”${what}” är återrapporterat till ${bodyName}.${on === null ? '' : ` Rapporten ligger på dagordningen till mötet ${day(on)}.`}`,
    given: (to, due) => `${to} har fått uppdraget och rapporterar tillbaka senast ${day(due)}.`,
    timeAsked: (what, until) =>
      `Du har bett om tid till ${day(until)} för ”${what}”. Uppdragets dag ändras när du har fått ja.`,
    timeAnswered: (who, due) =>
      due === null ? `${who} får veta att dagen står kvar.` : `${who} har tid till ${day(due)} och får veta det.`,
    handedOver: (what, to) => `”${what}” är överlämnat till ${to}.`,
    ideaLeft: (title) => `Idén ”${title}” är lämnad till partens representant. Den är inget förslag än.`,
    ideaAnswered: (title, answer) =>
      answer === 'takenUp' ? `Du tar ”${title}” vidare. Lämna den som ett förslag.` : `”${title}” tas inte vidare.`,
  },
};
