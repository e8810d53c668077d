import type { Day } from '../../core/calendar';
import { sv as tab } from '../tab/sv';
import { writtenDay } from '../when';
import type { KeepingTexts } from './texts';

const day = (on: Day) => writtenDay(on, 'sv');
const rows = (count: number) => (count === 1 ? '1 rad' : `${String(count)} rader`);

const handlingar = (count: number) => (count === 1 ? '1 handling' : `${String(count)} handlingar`);
const stallen = (count: number) => (count === 1 ? '1 ställe' : `${String(count)} ställen`);

export const sv: KeepingTexts = {
  journal: {
    verified: (year, { entries, faults }) =>
      faults === 0
        ? `Journalen för ${String(year)} är kontrollerad: ${rows(entries)}, inget är ändrat.`
        : `Journalen för ${String(year)} är kontrollerad: ${rows(entries)}. Något är ändrat på ${String(faults)} ${faults === 1 ? 'ställe' : 'ställen'}.`,
    sealed: (waiting, seals) =>
      waiting === 0
        ? `Alla rader var förseglade (${String(seals)} sigill).`
        : `${rows(waiting)} var inte förseglade än. Nu är de det som är orörda.`,
    fault: {
      altered: (id) => `Rad ${String(id)} har ändrats efter att den skrevs.`,
      removed: (id) => `Rad ${String(id)} har tagits bort.`,
      notByTheService: (id) => `Rad ${String(id)} är inte skriven av tjänsten.`,
      sealAltered: (id) => `Sigill ${String(id)} har ändrats.`,
      sealRemoved: (id) => `Sigill ${String(id)} har tagits bort.`,
    },
  },
  dispatch: {
    beforeDecided: ({ decidedOn }) => `Beslutet togs ${day(decidedOn)}. Skriv en dag från och med då.`,
    notYet: () => 'Dagen har inte kommit än. Skriv dagen då det skickades.',
  },
  dispatched: (to, on) => `Beslutet är expedierat till ${to} ${day(on)}.`,
  legalForce: {
    notPosted: () => 'Beslutet är inte anslaget på alla tavlor än. Anteckna anslagen först.',
    appealRuns: ({ lastDay }) => `Beslutet går att överklaga till och med ${day(lastDay)}. Välj en senare dag.`,
    notYet: () => 'Dagen har inte kommit än. Laga kraft sätts när dagen är här.',
    alreadyInForce: ({ on }) => `Beslutet har redan laga kraft från ${day(on)}.`,
  },
  inForce: (on) => `Beslutet har laga kraft från ${day(on)}.`,
  request: {
    alreadyAnswered: ({ on }) => `Begäran är redan besvarad ${day(on)}.`,
    groundMissing: () => 'Skriv lagrummet som något hålls tillbaka med.',
    copyMissing: ({ documents }) =>
      `${documents.length === 0 ? 'Ingen maskad kopia är gjord' : `Maskad kopia saknas av handling ${documents.join(', ')}`}. Gör den först. Är handlingen maskad på papper, skriv det bland skälen.`,
    reasonsMissing: () => 'Skriv skälen. Den som frågar har rätt till dem och kan överklaga.',
  },
  notARequest: 'Det här är ingen begäran om allmän handling.',
  answered: {
    givenOut: 'Begäran är besvarad: handlingen är utlämnad.',
    givenOutMasked: 'Begäran är besvarad: handlingen är utlämnad med maskning.',
    refused: 'Begäran är avslagen.',
  },
  appeal: [
    'Beslutet kan överklagas hos kammarrätten (2 kap. 19 § tryckfrihetsförordningen, 6 kap. 7 och 8 §§ OSL).',
    'Överklagandet lämnas skriftligt till den som beslutade, inom tre veckor från den dag då beslutet togs emot.',
    'Skriv vilket beslut det gäller och hur det ska ändras.',
  ],
  disposal: {
    notDecided: ({ rule }) =>
      rule === 'disposal'
        ? 'Myndighetens beslut om gallring är inte inskrivet i reglerna. Utan det gallras inget.'
        : 'Det är inte bestämt vad som bevaras och gallras. Be administratören skriva in planen i reglerna.',
    kindNotPlanned: ({ kind }) =>
      `Planen säger inget om ${tab.documentKinds[kind].toLowerCase()}. Den får inte gallras.`,
    preserved: ({ kind }) => `${tab.documentKinds[kind]} bevaras enligt planen. Den får inte gallras.`,
    tooEarly: ({ notBefore }) => `Enligt planen får de gallras tidigast ${day(notBefore)}.`,
    endsFirst: () => 'Den yngsta handlingens dag är före den äldstas. Rätta dagarna.',
    decidedLater: () => 'Beslutet är senare än gallringen. Gallring sker efter beslut.',
    nothingThere: () => 'Inga handlingar av det slaget finns från de dagarna. Inget har gallrats.',
  },
  confirmDisposal: (documents) => `${handlingar(documents)} förstörs. Det går inte att ångra.`,
  meaningOfDisposal: [
    'Filerna tas bort med alla versioner. De läggs inte i papperskorgen.',
    'Även deras utkast och maskade kopior tas bort.',
    'Raden om gallringen bevaras. Journalen behåller att handlingarna har funnits.',
  ],
  disposed: (what, documents) => `”${what}” är gallrat: ${handlingar(documents)}. Raden om det bevaras.`,
  masking: {
    refused: {
      groundMissing: () => 'Skriv lagrummet som det maskeras med.',
      nothingToMask: () => 'Skriv det som ska maskeras, som det står i handlingen.',
      tooShort: ({ nr }) => `Rad ${String(nr)} är för kort. Skriv minst två tecken.`,
      notThere: ({ nr }) =>
        `Rad ${String(nr)} finns inte i handlingen. Skriv den som den står där. Ingen kopia är gjord.`,
      noText: () => 'Handlingen har ingen text, bara bilder. Maska den på papper.',
      personalIdLeft: ({ nr }) => `Ett personnummer står kvar i stycke ${String(nr)}. Maska det också.`,
    },
    noDocument: 'Handlingen finns inte i organets arkiv, eller så får du inte läsa den. Kontrollera numret.',
    unreadable: 'Handlingen går inte att läsa som text. Bara Word och PDF kan maskas här. Maska den på papper.',
    confirm: (title, places) => `En kopia av ”${title}” görs, maskad på ${stallen(places)}.`,
    left: (words) =>
      `De här orden står kvar för sig själva: ${words.join(', ')}. Maska dem också om de avslöjar något.`,
    textOnly: 'Kopian har bara handlingens text. Bilder följer inte med. Läs igenom den innan du lämnar ut den.',
    made: (title, places) => `Kopian av ”${title}” är gjord, maskad på ${stallen(places)}. Hämta den hos begäran.`,
  },
  signed: {
    refused: {
      notApproved: () => 'Protokollet är inte justerat än. Spara det underskrivna när alla har justerat.',
      notPublished: () => 'Protokollet är inte publicerat än. Publicera det först.',
      confidentialParts: () =>
        'Protokollet har delar med sekretess. Det underskrivna förvaras hos er själva, inte i det öppna arkivet.',
      emptyFile: () => 'Filen är tom. Välj en annan.',
      tooLarge: ({ mostMegabytes }) =>
        `Filen är för stor: högst ${String(mostMegabytes)} MB. Skanna med lägre upplösning.`,
      notPdf: () => 'Filen ska vara en PDF. Skanna till PDF och försök igen.',
      alreadyKept: () =>
        'Det underskrivna protokollet finns redan i arkivet. Det byts inte ut. Rätta med en ny utgåva.',
      notWhatItSays: () => 'Filen är ingen PDF, eller så är den skadad. Skanna om och försök igen.',
      macros: () => 'Filen innehåller program. Skanna om och försök igen.',
      locked: () => 'Filen har lösenord. Spara den utan lösenord och försök igen.',
      unpacksTooLarge: () => 'Filen är för stor när den packas upp. Skanna om och försök igen.',
    },
    confirm: (name) => `${name} blir det underskrivna protokollet i arkivet.`,
    meaning: [
      'Filen blir en allmän handling. Den kan inte bytas ut eller tas bort.',
      'En rättelse görs som en ny utgåva.',
    ],
    kept: (on) => `Det underskrivna protokollet från ${day(on)} finns nu i arkivet.`,
  },
};
