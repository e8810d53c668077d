import type { Day } from '../../core/calendar';
import { sv as tab } from '../tab/sv';
import { writtenDay } from '../when';
import type { KeepingTexts } from './texts';

const day = (on: Day) => writtenDay(on, 'sv');
const rows = (count: number) => (count === 1 ? '1 rad' : `${String(count)} rader`);

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
    notYet: () => 'Dagen har inte kommit än. Skriv dagen då det gallrades.',
  },
  disposed: (what) => `Gallringen av ”${what}” är antecknad. Raden bevaras.`,
};
