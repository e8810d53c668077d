import type { Initiator, Source } from '../../core/bodies/ruleSet';
import type { Day } from '../../core/calendar';
import { sv as shell } from '../tab/sv';
import { alternatives, listed, writtenDay } from '../when';
import type { BotTexts, Standing } from './texts';

const day = (on: Day) => writtenDay(on, 'sv');
const days = (count: number) => (count === 1 ? '1 dag' : `${String(count)} dagar`);
const cited = (source: Source | null) => (source === null ? '' : ` (${source.document}, ${source.clause})`);

const { roles } = shell;
const initiator = (who: Initiator) => {
  const name = who.by === 'role' ? roles[who.role] : 'den som företräder en medlem';
  return who.about === 'audit' ? `${name} (om revisionen)` : name;
};

function standing({ state, meetingDay, lastDay, daysBefore, daysLeft, source }: Standing): string {
  if (state === 'closed') return `Mötet ${day(meetingDay)} har hållits och tar inte emot förslag.`;
  if (state === 'noRule' || lastDay === null)
    return 'Inte bestämt: forumet har inte beslutat någon sista dag för förslag.';
  const counted = daysBefore === null ? '' : `, ${days(daysBefore)} före mötet`;
  const rule = `Sista dag för förslag är ${day(lastDay)}${counted}${cited(source)}.`;
  if (state === 'late') {
    return `${rule} Den dagen har passerat. Du kan lämna förslaget till nästa möte eller be ordföranden om undantag.`;
  }
  if (daysLeft === 0) return `${rule} Det är i dag, och du hinner till midnatt.`;
  return `${rule} Du är i tid: det är ${days(daysLeft ?? 0)} kvar.`;
}

export const sv: BotTexts = {
  empty: 'Meddelandet var tomt. Skriv vad du vill att mötet ska ta upp, eller skriv hjälp.',
  onlyAttachment:
    'Jag kan inte läsa bilder, klistermärken eller filer. Skriv vad förslaget gäller, så kan du lämna bilagor till den som förbereder mötet.',
  tooLong: (most) =>
    `Meddelandet är för långt för att bli ett förslag. Korta det till högst ${most.toLocaleString('sv-SE')} tecken. Inget har sparats.`,
  severalProposals: (drafted, said) =>
    drafted === said
      ? `Jag läser ${String(said)} förslag i det du skrev. Varje förslag har ett eget kort: svara på vart och ett.`
      : `Jag läser ${String(said)} förslag i det du skrev och visar de ${String(drafted)} första, vart och ett på ett eget kort. Skriv de andra i ett nytt meddelande.`,
  unclear:
    'Jag förstod inte vad du vill göra. Skriv ett förslag med hela meningen, till exempel ”Kan vi ta upp belysningen vid torget?”, eller skriv hjälp.',
  edited:
    'Du ändrade ett meddelande som jag redan har svarat på. Ändringen har jag inte läst. Ändra i utkastet, eller skriv ett nytt meddelande.',
  personalId:
    'Meddelandet innehåller något som ser ut som ett personnummer. Jag har inte sparat något. Ta bort numret ur chatten och skriv om förslaget utan uppgifter om enskilda personer.',
  nothingPending: 'Det finns inget utkast som väntar på ditt svar. Skriv vad du vill att mötet ska ta upp.',
  nothingToDrop: 'Det finns inget utkast att kasta. Skriv när du har ett nytt förslag.',
  inNoBody:
    'Du har ingen roll i något forum just nu och kan därför inte lämna förslag. Be forumets sekreterare eller processledare att lägga till dig.',
  unknownPerson: {
    noOne:
      'Jag hittar dig inte i ledamotsregistret. Be forumets sekreterare eller processledare att lägga till dig, så kan du lämna förslag.',
    ambiguous:
      'Ditt konto stämmer med mer än en person i ledamotsregistret. Be forumets sekreterare att rätta registret, så kan du lämna förslag.',
  },
  rosterAway: 'Teams svarar inte på vem du är just nu. Inget har sparats. Försök igen om en stund.',
  outage: 'SharePoint svarar inte just nu. Inget har gått förlorat. Vänta en stund och försök igen.',
  broken: 'Det gick inte att göra det du bad om. Försök igen om en stund, eller hör av dig till forumets sekreterare.',
  slow: 'Det tar lite längre tid än vanligt. Kortet uppdateras när det är klart.',
  slowAnswer: 'Det tar lite längre tid än vanligt. Jag svarar så snart jag kan.',
  wroteToYou: 'Jag har skrivit till dig',
  cannotWriteToYou:
    'Jag når inte din egen chatt. Lägg till Samverka under Appar i Teams och skriv till mig där, eller be forumets sekreterare om hjälp.',
  unknownVerb: 'Den knappen känner jag inte igen. Kortet är kanske gammalt. Skriv förslaget igen.',
  siteAway: {
    down: (site) => `Webbplatsen ${site} svarar inte just nu. Det övriga visas.`,
    newer: (site) => `Webbplatsen ${site} har uppgraderats och visas här när tjänsten har följt med. Det övriga visas.`,
  },
  unreadableRows: (count) =>
    `${count === 1 ? '1 rad' : `${String(count)} rader`} kunde inte läsas. Det övriga visas; fliken länkar till det som behöver rättas.`,
  unreadableCard: 'Kortet gick inte att läsa, och inget har ändrats. Skriv förslaget igen.',
  notYourDraft: 'Utkastet finns inte eller saknar du behörighet till. Skriv förslaget igen.',
  draftTooOld: 'Utkastet är äldre än ett dygn och gäller inte längre. Skriv förslaget igen, så får du ett nytt.',
  changedMeanwhile: 'Någon annan har hunnit ändra det här. Titta på det nya läget och försök igen.',
  answeredBelow: 'Det här utkastet är besvarat. Svaret står längre ner.',
  noSuchBody: (wanted, bodies) =>
    `Jag hittar inget forum som heter ”${wanted}” bland dina. Du är med i ${listed(bodies, 'sv')}. Utkastet är kvar: skriv till exempel ”nej, ${bodies[0] ?? ''}”.`,
  refused: {
    notAParticipant: ({ bodyName, source }) =>
      `Bara deltagare i ${bodyName} kan lämna förslag dit${cited(source)}. Be din parts representant att lämna det, eller be sekreteraren att lägga till dig.`,
    noInitiative: ({ bodyName, mayRaise, source }) =>
      `Ärenden i ${bodyName} får väckas av ${alternatives(mayRaise.map(initiator), 'sv')}${cited(source)}. Be någon av dem att lämna förslaget.`,
    otherSubject: ({ bodyName, role, source }) =>
      `Som ${roles[role]} kan du i ${bodyName} väcka ärenden om revisionen, inte om annat${cited(source)}. Be en medlem att lämna förslaget.`,
    noMeetingPlanned: ({ bodyName }) =>
      `${bodyName} har inget planerat möte att lämna förslaget till. Fråga den som förbereder mötena.`,
    meetingCancelled: ({ day: on }) => `Mötet ${day(on)} är inställt. Lämna förslaget till ett kommande möte.`,
    meetingHeld: ({ day: on }) => `Mötet ${day(on)} har redan hållits. Lämna förslaget till ett kommande möte.`,
    lastDayPassed: ({ lastDay, meetingDay, source, next }) =>
      `Förslag till mötet ${day(meetingDay)} skulle lämnas senast ${day(lastDay)}${cited(source)}. ${
        next === null
          ? 'Be ordföranden om undantag.'
          : `Lämna det till nästa möte, ${day(next)}, eller be ordföranden om undantag.`
      }`,
    titleMissing: () => 'Förslaget saknar rubrik. Tryck på Ändra och skriv en.',
    titleTooLong: ({ length }) => `Rubriken är ${String(length)} tecken. Korta den till högst 255.`,
    descriptionTooLong: ({ length }) => `Beskrivningen är ${String(length)} tecken. Korta den till högst 4 000.`,
    personalId: () =>
      'Texten innehåller något som ser ut som ett personnummer. Ta bort det. Ändringen har inte sparats.',
    bodyOpen: () => 'Välj först vilket forum förslaget gäller.',
    draftDropped: () => 'Det här utkastet är kastat. Skriv förslaget igen om du vill lämna det.',
  },
  fromMessage: {
    title: 'Föreslå till dagordningen',
    about: 'Ändra orden om du vill. Du får ett utkast i din egen chatt med mig. Inget lämnas förrän du svarar ja där.',
    button: 'Gör utkast',
    made: 'Utkastet finns i din egen chatt med Samverka. Inget är lämnat förrän du svarar ja där.',
    noWords: 'Meddelandet har ingen text som jag kan läsa. Skriv förslaget i din egen chatt med Samverka.',
    whichBody: 'Välj först vilket forum förslaget gäller. Inget har sparats.',
  },
  deleted: {
    pending: 'Du tog bort ett meddelande som jag har gjort ett utkast av. Utkastet finns kvar: kasta det på kortet.',
    confirmed:
      'Du tog bort ett meddelande, men förslaget i det är lämnat och finns kvar. Skriv ”dra tillbaka mitt förslag” om det inte ska tas upp.',
  },
  closedChannel: {
    private:
      'Det här är en privat kanal, och där svarar jag inte. Skriv till mig i din egen chatt eller i forumets kanal.',
    shared:
      'Det här är en delad kanal, och där svarar jag inte. Skriv till mig i din egen chatt eller i forumets kanal.',
  },
  draft: {
    heading: (bodyName) => `Förslag till ${bodyName}`,
    openHeading: 'Vilket forum gäller förslaget?',
    whichBody: 'Du är med i flera forum. Välj vilket förslaget gäller, så visar jag möte och sista dag.',
    labels: {
      title: 'Rubrik',
      description: 'Beskrivning',
      kind: 'Typ',
      body: 'Forum',
      meeting: 'Möte',
      chair: 'Går till',
    },
    kinds: { question: 'Samverkansfråga', measure: 'Åtgärd' },
    meeting: ({ title, day: on }, bodyName) => (title === bodyName ? day(on) : `${title}, ${day(on)}`),
    noChair: 'ingen ordförande är utsedd',
    standing,
    noMeeting: 'Forumet har inget planerat möte.',
    nothingWritten: 'Inget är lämnat än. Utkastet är ditt eget och sparas ett dygn.',
    buttons: {
      confirm: 'Ja, lämna förslaget',
      change: 'Ändra',
      saveChange: 'Spara ändringen',
      chooseBody: 'Välj forum',
      drop: 'Kasta utkastet',
      nextMeeting: (on) => `Lämna till mötet ${day(on)}`,
      askException: 'Be ordföranden om undantag',
    },
    spoken: (title) => `Utkast: ${title}. Svara ja eller nej, eller ändra i kortet.`,
  },
  outcome: {
    submittedHeading: 'Förslaget är lämnat',
    submitted: (chairName, on) =>
      `Det ligger hos ${chairName === '' ? 'ordföranden' : chairName}, som är ordförande för mötet ${day(on)}. Du får veta vad det blir av det.`,
    exceptionHeading: 'Du har bett om undantag',
    exceptionAsked: (chairName, on) =>
      `${chairName === '' ? 'Ordföranden' : chairName} avgör om förslaget kan tas upp på mötet ${day(on)} fast sista dagen har passerat. Du får svar här.`,
    droppedHeading: 'Utkastet är kastat',
    dropped: 'Inget är lämnat. Skriv när du har ett nytt förslag.',
    alreadySubmitted: 'Förslaget är redan lämnat. Vill du dra tillbaka det, skriv till mötets ordförande.',
  },
  exception: {
    heading: 'Undantag från sista dagen',
    asks: (who, on, lastDay) =>
      `${who} ber att ett sent förslag tas upp på mötet ${day(on)}.${lastDay === null ? '' : ` Sista dag var ${day(lastDay)}.`}`,
    grant: 'Ta upp det på mötet',
    refuse: 'Säg nej',
    reason: 'Motivering (den som föreslog läser den)',
    means: 'Tar du upp det hamnar det på dagordningen. Säger du nej, skriv varför.',
  },
  welcome: {
    heading: 'Hej, jag är Samverka',
    lines: [
      'Skriv till mig när du vill att ett forum ska ta upp något. Jag gör ett utkast, visar mötet och sista dagen, och lämnar inget förrän du säger ja.',
      'Jag hör också av mig här: när dagordningen är klar, när anteckningarna finns och när ditt förslag har fått svar.',
      'Skriv hjälp när du vill veta mer.',
    ],
  },
};
