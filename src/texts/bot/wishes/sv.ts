import type { Day } from '../../../core/calendar';
import { writtenDay } from '../../when';
import type { WishTexts } from './texts';

const day = (on: Day) => writtenDay(on, 'sv');

export const sv: WishTexts = {
  notYourBody: (bodyName) =>
    bodyName === ''
      ? 'Du har ingen roll i det organet. Inget har ändrats.'
      : `Du har ingen roll i ${bodyName}. Be någon som deltar där. Inget har ändrats.`,
  whichBody: 'Vilket organ gäller det?',
  changeTheDraft: 'Skriv ”nej” och sedan hur förslaget ska lyda, eller tryck på Ändra i utkastet.',
  notForYou: 'Det kan du inte göra i något av dina organ. Be ordföranden eller sekreteraren.',
  proposals: {
    which: 'Vilket av dina förslag gäller det?',
    none: 'Du har inget förslag som väntar på svar. Inget har ändrats.',
    newWords: (title) => `Hur ska förslaget ”${title}” lyda i stället?`,
    change: (title) => `Ändra förslaget ”${title}” så här?`,
    withdraw: (title) => `Dra tillbaka förslaget ”${title}”?`,
    move: (title, bodyName, on) => `Flytta ”${title}” till ${bodyName}, mötet ${day(on)}?`,
    before: (bodyName, on) => `Nu ligger det hos ${bodyName}, till mötet ${day(on)}.`,
    whichMeeting: (title) => `Till vilket möte ska ”${title}” flyttas?`,
    meeting: (on) => `Mötet ${day(on)}`,
    noMeetingThere: (bodyName) => `${bodyName} har inget planerat möte att flytta förslaget till. Inget har ändrats.`,
    otherOrganisation: 'Det organet finns i en annan organisation. Lämna ett nytt förslag där. Inget har ändrats.',
  },
  groups: {
    which: 'Vilken arbetsgrupp gäller det?',
    none: 'Du är inte med i någon arbetsgrupp som rapporterar just nu. Inget har ändrats.',
    untilWhen: (group) => `Till vilken dag behöver ${group} tid för rapporten?`,
    nextWhen: (group) => `När rapporterar ${group} nästa gång? Svara med en dag.`,
    nextReport: (group, on) => `Sätt nästa rapport från ${group} till ${day(on)}?`,
    why: (group) => `Varför behöver ${group} mer tid?`,
    moreTime: (group, until) => `Be om mer tid för rapporten från ${group}, till ${day(until)}?`,
    remind: (bodyName) => `Påminn dem som är sena i ${bodyName}?`,
  },
  coming: {
    whoInstead: 'Vem kommer i stället?',
    noParty: (bodyName) => `Du företräder ingen part i ${bodyName}. Säg till den som förbereder mötet.`,
    noMeeting: (bodyName) => `${bodyName} har inget planerat möte då. Inget har ändrats.`,
    absent: (bodyName, on) => `Anteckna att din part inte kommer till ${bodyName} ${day(on)}?`,
    instead: (name, bodyName, on) => `Anteckna att ${name} kommer i stället till ${bodyName} ${day(on)}?`,
    nobodyInstead: 'Ingen kommer i stället. Vill du att någon gör det, skriv ”nej, Karin Ek kommer”.',
  },
  leading: {
    whichDay: (bodyName) => `Vilken dag ska ${bodyName} mötas?`,
    whichTime: (on) => `Vilken tid ${day(on)}? Skriv till exempel 13.00–15.00.`,
    convene: (bodyName, on) => `Kalla ${bodyName} till ett extra möte ${day(on)}?`,
    time: (starts, ends) => `Klockan ${starts}–${ends}.`,
    send: (bodyName, on) => `Skicka dagordningen till ${bodyName}, mötet ${day(on)}?`,
    inTheTab: (bodyName, on) => `Öppna mötet ${day(on)} i fliken för ${bodyName}. Där rättar du eller skriver skäl.`,
    notForYou: 'Inget protokoll väntar på dig.',
    whichMinutes: 'Vilket protokoll gäller det?',
    minutes: (title, on) => `${title}, ${day(on)}`,
    how: 'Hur justerar du?',
    ways: [
      { title: 'Med e-underskrift', value: 'eSignature' },
      { title: 'På papper', value: 'paper' },
      { title: 'Med e-post', value: 'mail' },
    ],
    approve: (minutes) => `Justera protokollet från ${minutes}?`,
    signOff: (bodyName, on) => `Godkänn utkastet till dagordning för ${bodyName}, mötet ${day(on)}?`,
  },
  lifting: {
    which: 'Vilken punkt ska lyftas?',
    none: 'Det finns ingen punkt att lyfta i det organet. Lämna frågan som ett förslag först.',
    triggers: {
      betterCityWide: 'Frågan hanteras bättre stadengemensamt',
      cityWidePartyPerspective: 'Frågan behöver parternas perspektiv för hela staden',
    },
    whyThere: (title) => `Varför ska ”${title}” lyftas?`,
    why: (title) => `Beskriv kort varför ”${title}” ska lyftas.`,
    lift: (title) => `Lyft ”${title}” till det stadengemensamma forumet?`,
  },
  assignments: {
    which: 'Vilket uppdrag gäller det?',
    none: 'Du har inget öppet uppdrag. Inget har ändrats.',
    whatWasDone: (what) => `Vad blev gjort i uppdraget ”${what}”?`,
    report: (what) => `Återrapportera ”${what}” som klart?`,
    givenBy: (bodyName, due) => `Uppdraget är från ${bodyName} och ska vara klart ${day(due)}.`,
    untilWhen: (what, due) => `Till vilken dag behöver du tid för ”${what}”? Nu är dagen ${day(due)}.`,
    whyMoreTime: (what) => `Varför behöver du mer tid för ”${what}”?`,
    moreTime: (what, until) => `Be om mer tid för ”${what}”, till ${day(until)}?`,
    toWhom: (what) => `Vem ska ta över ”${what}”?`,
    whichPerson: (name) => `Vem menar du med ”${name}”?`,
    handOver: (what, to) => `Lämna över ”${what}” till ${to}?`,
  },
};
