import { writtenDay } from '../when';
import type { ParticipationTexts } from './texts';

const day = (on: Parameters<typeof writtenDay>[0]) => writtenDay(on, 'sv');
const personalId = 'Texten innehåller ett personnummer. Ta bort det. Inget har sparats.';

export const sv: ParticipationTexts = {
  answer: {
    notForThisParty: () => 'Du företräder inte den parten i det här organet. Be partens representant svara.',
    notOnAgenda: () => 'Punkten finns inte på mötets dagordning. Läs in på nytt.',
    meetingBegun: ({ day: on }) => `Mötet ${day(on)} har börjat. Säg till mötets ordförande vem som är med.`,
    meetingCancelled: ({ day: on }) => `Mötet ${day(on)} är inställt. Det finns inget att svara på.`,
    nameMissing: () => 'Skriv vem som kommer för punkten.',
    personalId: () => personalId,
  },
  guest: {
    notAParticipant: () => 'Bara den som deltar i organet kan be att någon bjuds in. Hör av dig till ordföranden.',
    meetingOver: ({ day: on }) => `Mötet ${day(on)} är över eller inställt. Be om ett senare möte.`,
    nameMissing: () => 'Skriv gästens namn.',
    personalId: () => personalId,
    notTheChair: ({ chair }) =>
      chair === null
        ? 'Det avgör mötets ordförande. Ingen är utsedd just nu.'
        : `Det avgör mötets ordförande, ${chair}.`,
    alreadyAnswered: ({ state }) =>
      state === 'approved' ? 'Gästen är redan välkommen.' : 'Det är redan besvarat med nej.',
    reasonMissing: () => 'Skriv varför. Den som frågade får läsa det.',
    notDecided: () => 'Det är inte bestämt hur andra än parterna bjuds in till det här organet.',
  },
  signOff: {
    notAPreparer: () => 'Det här godkänner de som bereder organet gemensamt. Hör av dig till någon av dem.',
    preparedByChair: () => 'Det här organet bereds av sin ordförande. Det finns inget att godkänna.',
    notDecided: () => 'Det är inte bestämt vem som bereder det här organets möten.',
  },
  remark: {
    textMissing: () => 'Skriv vad du vill säga om punkten.',
    tooLong: ({ most }) => `Texten får vara högst ${String(most)} tecken. Korta den.`,
    personalId: () => personalId,
    lineConfidential: () => 'Punkten är sekretessbelagd. Prata med de andra som får läsa den.',
    nothingToTake: () => 'Det är en synpunkt utan ny lydelse. Ändra punkten själv och avsluta synpunkten.',
    alreadyAnswered: () => 'Synpunkten är redan besvarad. Läs in på nytt.',
  },
  annex: {
    emptyFile: () => 'Filen är tom. Välj en annan.',
    tooLarge: ({ mostMegabytes }) =>
      `Filen är för stor. En bilaga får vara högst ${String(mostMegabytes)} MB. Gör den mindre.`,
    tooMany: ({ most }) => `En punkt får ha högst ${String(most)} bilagor. Ta bort någon först.`,
    wrongType: ({ endings }) => `Den sortens fil kan inte bifogas. Det går bra med ${endings.join(', ')}.`,
    notWhatItSays: ({ ending }) => `Innehållet är inte en fil av slaget ${ending}. Spara om filen och försök igen.`,
    macros: () => 'Filen innehåller makron, som kör program hos den som öppnar den. Spara den utan makron.',
    locked: () => 'Filen har lösenord eller är i ett format från före 2007. Spara den på nytt utan lösenord.',
    unpacksTooLarge: () => 'Filen packar upp till mer än någon handling behöver. Den har inte sparats.',
    nameTooLong: ({ most }) => `Filens namn är för långt: högst ${String(most)} tecken. Byt namn på filen.`,
    sameAsConfidential: () =>
      'En bilaga med det namnet är sekretessbelagd. Ta bort den först, eller byt namn på filen.',
    nameMissing: () => 'Filen behöver ett namn med bokstäver eller siffror.',
    personalId: () => 'Filens namn innehåller ett personnummer. Byt namn på filen. Inget har sparats.',
  },
  noAnnex: 'Punkten har ingen sådan bilaga.',
  attached: (name, title) => `${name} följer med ”${title}” när dagordningen skickas.`,
  annexRemoved: (name) => `${name} är borttagen och följer inte med.`,
  noRemark: 'Det finns ingen synpunkt som väntar på den punkten.',
  remarked: (title, kind) =>
    kind === 'comment' ? `Din synpunkt på ”${title}” är sparad.` : `Din nya lydelse för ”${title}” är sparad.`,
  remarkAnswered: (name, answer) =>
    answer === 'taken' ? `Lydelsen från ${name} står nu på punkten.` : `Synpunkten från ${name} är avslutad.`,
  answered: (party, title, { answer, name }) => {
    if (answer === 'notNeeded') return `${party} deltar inte i ”${title}”.`;
    return answer === 'named'
      ? `${name} kommer för ${party} till ”${title}”.`
      : `Representanten kommer för ${party} till ”${title}”.`;
  },
  absenceTold: (party, on, instead) =>
    instead === ''
      ? `Det är antecknat att ${party} inte kommer till mötet ${day(on)}.`
      : `Det är antecknat att ${instead} kommer för ${party} till mötet ${day(on)}.`,
  asked: (name, chairName) =>
    chairName === null
      ? `Önskemålet om ${name} är sparat. Ingen är ordförande för mötet just nu; svaret kommer när någon är utsedd.`
      : `${chairName}, som är ordförande för mötet, har fått frågan om ${name}.`,
  guestAnswered: (name, answer) =>
    answer === 'approved'
      ? `${name} är välkommen till mötet.`
      : `${name} bjuds inte in. Den som frågade får veta varför.`,
  signedOff: (count, of) => `Du har godkänt utkastet. ${String(count)} av ${String(of)} har godkänt.`,
  gap: (party, because) => {
    switch (because) {
      case 'notAnswered':
        return `${party} har inte svarat.`;
      case 'notNeeded':
        return `${party} berörs men har svarat att de inte deltar.`;
      case 'noRepresentative':
        return `${party} har ingen representant.`;
      case 'representativeAway':
        return `Representanten för ${party} är borta.`;
    }
  },
  away: (who, { partyKey, asked }) => {
    if (partyKey === null) return `${who} har tackat nej till kallelsen.`;
    return asked.length === 0
      ? `Representanten för ${who} kan inte komma. Det finns ingen ersättare att fråga.`
      : `Representanten för ${who} kan inte komma. Ersättaren är tillfrågad: ${asked.join(', ')}.`;
  },
  disagreement: (party, found) => {
    switch (found.kind) {
      case 'namedNotInvited':
        return `${found.name} är anmäld för ${party} men inte kallad.`;
      case 'answeredButAbsent':
        return `${party} hade svarat att de kommer, men är antecknad som frånvarande.`;
      case 'presentThoughNotNeeded':
        return `${party} hade svarat att de inte deltar, men är antecknad som närvarande.`;
      case 'presentWithoutInvitation':
        return `${found.name} är antecknad för ${party} utan att vara anmäld.`;
    }
  },
};
