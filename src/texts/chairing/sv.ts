import type { StandIn } from '../../core/bodies/ruleSet';
import type { Day } from '../../core/calendar';
import { listed, writtenDay } from '../when';
import type { ChairingTexts } from './texts';

const day = (on: Day) => writtenDay(on, 'sv');
const titles = (all: readonly string[]) =>
  listed(
    all.map((one) => `”${one}”`),
    'sv',
  );
const WHO: Readonly<Record<StandIn, string>> = {
  viceChair: 'vice ordföranden',
  oldestMember: 'den ledamot som är äldst',
  electedByMeeting: 'mötet, som väljer någon för tillfället,',
  nextInRota: 'den som står näst på tur',
  convener: 'den som sammankallar',
};

export const sv: ChairingTexts = {
  takeover: {
    meetingHeld: ({ day: on }) => `Mötet ${day(on)} är redan hållet. Det kan inte tas över.`,
    meetingCancelled: ({ day: on }) => `Mötet ${day(on)} är inställt. Det finns inget att ta över.`,
    alreadyYours: () => 'Du är redan ordförande för mötet.',
    takenOver: ({ by }) => `${by} har redan tagit över mötet. Hör av dig dit om du ska leda det i stället.`,
    notADeputy: ({ deputies, whoDecides }) => {
      if (deputies.length > 0) {
        return `Mötet tas över av den som är ersättare för ordföranden både i dag och på mötesdagen: ${listed(deputies, 'sv')}.`;
      }
      const none = 'Ingen är utsedd till ersättare för ordföranden.';
      const then = 'Den som svarar för registret kan ge någon rollen ersättare. Sedan kan den personen ta över.';
      if (whoDecides.state === 'notDecided') {
        return `${none} Vem som avgör i så fall är inte bestämt. ${then}`;
      }
      const { document, clause } = whoDecides.source;
      return `${none} Då avgör ${WHO[whoDecides.who]} (${document}, ${clause}). ${then}`;
    },
  },
  takenOver: (on, from) =>
    `Du har tagit över mötet ${day(on)} och är tjänstgörande ordförande.${from === null ? '' : ` ${from} får veta det.`} Turordningen står kvar.`,
  takenBack: (on) => `Du är ordförande för mötet ${day(on)} igen. Ersättaren får veta det.`,
  waiting: (all) => `Förslag som väntar på ditt svar: ${titles(all)}.`,
  swap: {
    notRotating: () => 'Ordförandeskapet går inte runt i det här organet. Det finns inga turer att byta.',
    meetingHeld: ({ day: on }) => `Mötet ${day(on)} är redan hållet. Välj ett möte som inte har varit.`,
    notYourTurn: ({ turnOf }) =>
      turnOf === null
        ? 'Ingen har turen för mötet. Det går inte att byta.'
        : 'Turen är en annans. Du kan bara byta din egen.',
    nobodyToSwapWith: () => 'Det andra mötet är redan ditt, eller ingens. Välj ett möte som någon annan har turen för.',
    notAsked: () => 'Frågan är ställd till någon annan. Bara den som fick den kan svara.',
  },
  unknownMeeting: 'Mötet att byta med finns inte i det här organet. Välj ett annat.',
  swapAsked: (name, mine, theirs) =>
    `${name} har fått frågan om att leda mötet ${day(mine)} mot att du leder mötet ${day(theirs)}. Inget ändras förrän svaret är ja.`,
  swapAnswered: {
    yes: 'Ni har bytt tur. Båda mötena, med sina förslag, har fått sin nya ordförande.',
    no: 'Du har sagt nej. Turerna står kvar och den som frågade får veta det.',
  },
  alreadyAnswered: 'Frågan är redan besvarad.',
  turnsDiffer: 'Turerna har ändrats sedan frågan ställdes. Be den som frågade att fråga igen.',
  insert: {
    notRotating: () => 'Ordförandeskapet går inte runt i det här organet. Ordföranden utses genom sin roll.',
    noSuchMeeting: () => 'Mötet finns inte i det här organet, eller är inställt.',
    meetingHeld: ({ day: on }) => `Mötet ${day(on)} är redan hållet.`,
    notInRota: () => 'Personen står inte i turordningen. Välj en av dem som turas om.',
    alreadyTheirs: () => 'Turen är redan den personens.',
  },
  toConfirm: 'Så här ändras turordningen. Läs och säg ja.',
  inserted: (name, on) => `${name} är ordförande för mötet ${day(on)}. De som berörs får veta det.`,
  turn: ({ day: on, from, to, proposals }) =>
    `${day(on)}: ${to ?? 'ingen'} i stället för ${from ?? 'ingen'}.${proposals.length === 0 ? '' : ` Förslag som följer med: ${titles(proposals)}.`}`,
  others: {
    recompute: 'Övriga turer räknas om, som organet har bestämt.',
    keep: 'Övriga turer står kvar, som organet har bestämt.',
    notDecided: 'Övriga turer står kvar. Organet har inte bestämt om turordningen ska räknas om.',
  },
};
