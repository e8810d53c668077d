import { sv as tab } from '../../tab/sv';
import type { FormTexts } from '../form';

export const keeping = {
  verifyJournal: {
    title: 'Kontrollera journalen',
    about: 'Varje rad jämförs med det som skrevs. Det som har ändrats, tagits bort eller lagts till nämns.',
    fields: { year: { label: 'År', hint: 'Tomt betyder i år.' } },
  },
  dispatchDecision: {
    title: 'Expediera beslutet',
    about: 'Vem som fick beslutet, vilken dag och med vilket diarienummer.',
    fields: {
      to: { label: 'Mottagare' },
      sentOn: { label: 'Dag det skickades' },
      number: { label: 'Diarienummer' },
    },
  },
  setLegalForce: {
    title: 'Sätt laga kraft',
    about: 'Beslutet går inte längre att överklaga. Det säger en person, aldrig tjänsten.',
    fields: { on: { label: 'Laga kraft från' } },
  },
  answerRequest: {
    title: 'Besvara begäran',
    about: 'Hur begäran om allmän handling besvarades. Vem som frågade sparas inte.',
    fields: {
      outcome: {
        label: 'Svar',
        options: { givenOut: 'Utlämnad', givenOutMasked: 'Utlämnad med maskning', refused: 'Avslagen' },
      },
      documents: { label: 'Handlingarnas nummer' },
      ground: { label: 'Lagrum', hint: 'Det som något hålls tillbaka med, till exempel 26 kap. 1 § OSL.' },
      reasons: { label: 'Skäl', hint: 'Behövs när begäran avslås, och när något är maskat på papper.' },
    },
  },
  maskDocument: {
    title: 'Gör en maskad kopia',
    about: 'Det som maskas finns inte i kopian och sparas ingenstans. Kopian har bara handlingens text.',
    fields: {
      document: { label: 'Handlingens nummer' },
      passages: { label: 'Det som maskas', hint: 'En rad för varje sak, som det står i handlingen.' },
      ground: { label: 'Lagrum', hint: 'Till exempel 26 kap. 1 § OSL.' },
    },
  },
  keepSigned: {
    title: 'Spara det underskrivna protokollet',
    about: 'Den underskrivna filen eller det skannade protokollet läggs i arkivet. Den kan inte bytas ut.',
    fields: {
      name: { label: 'Filens namn' },
      content: { label: 'Fil' },
      number: { label: 'Diarienummer' },
    },
  },
  recordDisposal: {
    title: 'Gallra',
    about: 'Gallring vilar på ett beslut och på organets plan. Filerna förstörs. Raden om det bevaras.',
    fields: {
      kind: { label: 'Slag av handling', options: tab.documentKinds },
      what: { label: 'Vad', hint: 'Vad det var, inte vad som stod i det.' },
      from: { label: 'Äldsta handlingens dag' },
      to: { label: 'Yngsta handlingens dag' },
      decision: { label: 'Beslut' },
      decidedOn: { label: 'Dag beslutet togs' },
    },
  },
} as const satisfies Readonly<Record<string, FormTexts>>;
