import { listed, monthName, writtenDay } from '../when';
import type { ActTexts } from './texts';

const day = (on: Parameters<typeof writtenDay>[0]) => writtenDay(on, 'sv');
const about = (title: string | null) => (title === null || title === '' ? '' : `”${title}”: `);

export const sv: ActTexts = {
  notFound: 'Det du söker finns inte, eller så saknar du behörighet att se det.',
  unknownPerson: {
    noOne:
      'Du finns inte i något av forumens register. Be sekreteraren eller processledaren i ditt forum lägga till dig.',
    ambiguous:
      'Ditt konto stämmer med mer än en person i registret. Be sekreteraren i ditt forum rätta registret, så kommer du in.',
  },
  changedByOther:
    'Någon annan har ändrat det här sedan du öppnade det. Läs in på nytt och gör din ändring igen. Det du skrev finns kvar hos dig.',
  tooLarge: 'Det som skickades är för stort. Inget har sparats. Gör filen mindre eller dela den.',
  invalid: (fields) =>
    `Något i det du skickade går inte att läsa (${listed(fields, 'sv')}). Rätta och försök igen. Inget har sparats.`,
  outage: 'SharePoint svarar inte just nu. Inget har gått förlorat. Vänta en stund och försök igen.',
  alreadyDone: 'Det är redan gjort.',
  fileOpen: 'Någon har filen öppen i SharePoint. Be dem stänga den och tryck igen. Det som hann göras görs inte om.',
  signIn: 'Din inloggning gäller inte längre. Ladda om fliken.',
  notAllowed: (act, chairName) => {
    const chair = chairName === null ? 'mötets ordförande' : `mötets ordförande, ${chairName},`;
    if (act === 'prepare' || act === 'note') {
      return `Det här gör ordföranden och de som bereder mötet. Vill du ändra något, skriv till ${chair}.`;
    }
    return `Det här får bara ${chair} eller en ersättare för ordföranden göra. Hör av dig dit.`;
  },
  stage: {
    agendaFrozen: () =>
      'Dagordningen är skickad och ändras inte. Lägg till en ny punkt, så går den ut som ett tillägg.',
    agendaNotSent: () => 'Skicka dagordningen först. Sedan kan du anteckna närvaro, beslut och uppdrag.',
    nothingToSend: () => 'Det finns inget nytt att skicka.',
    notesPublished: () => 'Anteckningarna från mötet är publicerade och mötet är avslutat. Det kan inte ändras här.',
    cancelled: () => 'Mötet är inställt. Det kan inte ändras här.',
  },
  answer: {
    notTheChair: ({ chairName }) =>
      chairName === null
        ? 'Förslag besvaras av mötets ordförande. Ingen är utsedd just nu. Hör av dig till sekreteraren.'
        : `Förslag till det här mötet besvaras av mötets ordförande, ${chairName}.`,
    notOfThisMeeting: () => 'Förslaget hör till ett annat möte. Läs in på nytt.',
    alreadyAnswered: () => 'Förslaget är redan besvarat. Läs in på nytt för att se svaret.',
    meetingCancelled: ({ day: on }) =>
      `Mötet ${day(on)} är inställt. Skjut upp förslaget till ett senare möte i stället.`,
    meetingHeld: ({ day: on }) =>
      `Mötet ${day(on)} är redan hållet. Skjut upp förslaget till ett senare möte i stället.`,
    noSuchLaterMeeting: () => 'Välj ett senare möte i samma forum som inte redan är hållet.',
    referredNowhere: () => 'Skriv vart frågan hänskjuts: ett forum eller en arbetsgrupp.',
    reasonMissing: () => 'Skriv varför. Den som föreslog frågan får läsa det.',
    reasonTooLong: ({ length }) => `Motiveringen är ${String(length)} tecken. Korta den till högst 4 000.`,
    personalId: () => 'Texten innehåller ett personnummer. Ta bort det. Inget har sparats.',
  },
  gateStops: (findings) => `Det går inte att skicka än. ${findings.join(' ')}`,
  warningsNotPassed: (findings) =>
    `Något ser ut att saknas: ${findings.join(' ')} Rätta det, eller skriv varför du går vidare ändå.`,
  personalId:
    'Texten innehåller något som ser ut som ett personnummer. Ta bort det, så sparas resten. Ditt utkast finns kvar hos dig och har inte sparats någon annanstans.',
  unknownMeeting: 'Mötet att flytta till finns inte i det här forumet. Välj ett annat.',
  unknownParty: 'Parten finns inte i det här forumet. Läs in på nytt.',
  emptyDecision: 'Skriv vad mötet beslutade eller kom överens om.',
  nameMissing: 'Skriv gästens namn.',
  leftBeforeArriving: 'Personen kan inte ha gått innan den kom. Rätta klockslaget.',
  whoMissing: 'Skriv både vad som ska göras och vem som gör det.',
  done: {
    accepted: (title) => `”${title}” är med på dagordningen. Den som föreslog frågan får veta det.`,
    deferred: (title, on) => `”${title}” är uppskjuten till mötet ${day(on)}. Den som föreslog frågan får veta det.`,
    referred: (title, to) => `”${title}” är hänskjuten till ${to}. Den som föreslog frågan får veta det.`,
    declined: (title) => `”${title}” tas inte upp. Den som föreslog frågan får veta varför.`,
    arranged: 'Dagordningen är sparad.',
    agendaSent: (receivers) => `Dagordningen är skickad till ${people(receivers)} och sparad i SharePoint.`,
    supplementSent: (receivers) => `Tillägget är skickat till ${people(receivers)} och sparat i SharePoint.`,
    attendance: 'Närvaron är sparad.',
    takenUp: (title) => `Mötet är nu på ”${title}”.`,
    notes: 'Anteckningen är sparad.',
    decision: 'Beslutet är antecknat.',
    decisionRemoved: 'Beslutet är borttaget.',
    assignment: 'Uppdraget är antecknat.',
    assignmentRemoved: 'Uppdraget är borttaget.',
    published: 'Anteckningarna är publicerade i SharePoint och deltagarna får veta det.',
  },
  origin: ({ origin, who, party, month, day: on }) => {
    switch (origin) {
      case 'standing':
        return 'Stående punkt';
      case 'yearWheel':
        return month === null ? 'Från årshjulet' : `Från årshjulet, ${monthName(month, 'sv')}`;
      case 'proposal':
        if (who === null) return 'Förslag';
        return party === null ? `Förslag från ${who}` : `Förslag från ${who}, ${party}`;
      case 'assignment':
        return on === null ? 'Uppdrag att följa upp' : `Uppdrag från mötet ${day(on)}`;
      case 'carriedOver':
        return on === null ? 'Överförd från förra mötet' : `Överförd från mötet ${day(on)}`;
      case 'chair':
        return 'Tillagd av den som bereder mötet';
      case 'report':
        return 'Rapport från arbetsgrupp';
      case 'prepared':
        return 'Berett av ett annat organ, med förslag till beslut';
    }
  },
  meaning: {
    sendAgenda: (facts) => [
      `Dagordningen för ${facts.bodyName} ${day(facts.meetingDay)} blir en färdig, allmän handling när du skickar den.`,
      `Den sparas som Word-dokument i forumets mapp i SharePoint. Den skickas till ${people(facts.receivers)}, på det sätt var och en har valt.`,
      ...(facts.channel === 'posted' ? ['Ett kort läggs i forumets kanal.'] : []),
      'Sedan är den fryst. Det som ändras efteråt går ut som ett märkt tillägg.',
    ],
    sendSupplement: (facts) => [
      `Tillägget till dagordningen ${day(facts.meetingDay)} blir en färdig, allmän handling när du skickar det.`,
      `Det sparas i SharePoint och skickas till ${people(facts.receivers)}. Den första dagordningen står kvar som den skickades.`,
    ],
    publishNotes: (facts) => [
      `Anteckningarna från ${facts.bodyName} ${day(facts.meetingDay)} blir en färdig, allmän handling när du publicerar dem.`,
      'De sparas som Word-dokument i forumets mapp i SharePoint, tillsammans med beslut och uppdrag.',
      `${capital(people(facts.receivers))} får veta det, och den som föreslagit en fråga får veta vad det blev av den.`,
      'Sedan kan de inte ändras här.',
    ],
  },
  finding: (finding, itemTitle) => {
    switch (finding.reason) {
      case 'meetingCancelled':
        return `Mötet ${day(finding.day)} är inställt.`;
      case 'recordsCreatorMissing':
        return 'Det är inte bestämt vem som är arkivbildare för organets handlingar. Be administratören skriva in det i reglerna.';
      case 'alreadyPublished':
        return 'Anteckningarna är redan publicerade.';
      case 'nothingNew':
        return 'Det finns inget nytt att skicka.';
      case 'noItems':
        return 'Dagordningen är tom. Hämta punkter från årshjulet och förslagen, eller lägg till en egen.';
      case 'titleMissing':
        return 'En punkt saknar rubrik. Skriv en.';
      case 'purposeMissing':
        return `${about(itemTitle)}Skriv vad mötet ska göra med punkten.`;
      case 'partiesMissing':
        return `${about(itemTitle)}Ange vilka parter som berörs, så att de kan bedöma om de behöver delta.`;
      case 'presenterMissing':
        return `${about(itemTitle)}Ingen föredragande är angiven.`;
      case 'tooLong':
        return `Punkterna tar ${String(finding.allotted)} minuter och mötet är ${String(finding.available)} minuter långt.`;
      case 'sentLate':
        return `Dagordningen skulle ha skickats senast ${day(finding.dueDay)} (${finding.source.document}, ${finding.source.clause}).`;
      case 'notBegun':
        return `Mötet ${day(finding.day)} har inte börjat än. Anteckningar publiceras efter mötet.`;
      case 'agendaNotSent':
        return 'Dagordningen skickades aldrig.';
      case 'nothingNoted':
        return 'Inget är antecknat. Skriv något under minst en punkt.';
      case 'attendanceMissing':
        return `Närvaro saknas för ${finding.partyName}.`;
      case 'decisionMissing':
        return `${about(itemTitle)}Punkten är ett beslut, men inget beslut är antecknat.`;
      case 'assignmentIncomplete':
        return `${about(itemTitle)}Ett uppdrag saknar vad eller vem.`;
      case 'personalId':
        return `${about(itemTitle)}Texten innehåller något som ser ut som ett personnummer. Ta bort det.`;
      case 'secrecyMark':
        return `${about(itemTitle)}Texten är märkt med sekretess. Gör punkten konfidentiell, eller ta bort märkningen om den är fel.`;
      case 'privatePerson':
        return `${about(itemTitle)}Texten ser ut att nämna en privatperson vid namn. Skriv utan namnet, eller skriv varför namnet ska stå kvar.`;
    }
  },
  clause: (source) => `${source.document}, ${source.clause}`,
  documentTitle: (kind, bodyName, on) => {
    const names = {
      agenda: 'Dagordning',
      supplement: 'Tillägg till dagordning',
      notes: 'Anteckningar',
      minutes: 'Protokoll',
      signedMinutes: 'Underskrivet protokoll',
    };
    return `${names[kind]} ${bodyName} ${on}`;
  },
};

function people(count: number): string {
  return count === 1 ? 'en representant' : `${String(count)} representanter`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
