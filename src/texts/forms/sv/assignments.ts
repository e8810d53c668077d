import type { FormTexts } from '../form';

const text = { label: 'Rapport', hint: 'Vad som har gjorts.' };

export const assignments = {
  giveCommission: {
    title: 'Ge ett uppdrag till andra',
    about: 'Ett annat organ, en grupp eller en verksamhet får ett uppdrag och rapporterar tillbaka hit.',
    fields: {
      kind: {
        label: 'Slag',
        options: { task: 'Något ska göras', ideas: 'Idéer ska tas fram', participation: 'Att delta i en grupp' },
      },
      what: { label: 'Uppdrag' },
      due: { label: 'Klart senast' },
      toBody: { label: 'Till organ', hint: 'Välj en mottagare: organ, grupp, verksamhet eller person.' },
      toGroup: { label: 'Till arbetsgrupp' },
      operation: { label: 'Till verksamhet', hint: 'Verksamhetens namn. Ange också parten.' },
      partyKey: { label: 'Verksamhetens part' },
      upn: { label: 'Till person' },
      takesPartIn: { label: 'Deltar i', hint: 'Gruppen, när uppdraget är att delta.' },
      decision: { label: 'Beslutet bakom' },
    },
  },
  reportReceived: {
    title: 'Återrapportera till uppdragsgivaren',
    about: 'Uppdraget är klart. Rapporten läggs på uppdragsgivarens nästa dagordning.',
    fields: { text },
  },
  reportAssignment: {
    title: 'Återrapportera uppdraget',
    about: 'Uppdraget är klart. Rapporten läggs på nästa dagordning.',
    fields: { text },
  },
  askMoreTime: {
    title: 'Be om mer tid',
    about: 'Den som gav uppdraget svarar.',
    fields: { due: { label: 'Till' }, reason: { label: 'Skäl' } },
  },
  remindLate: {
    title: 'Påminn om det som är sent',
    about: 'De som har sena uppdrag och rapporter får en påminnelse.',
    fields: {},
  },
  answerMoreTime: {
    title: 'Svara om mer tid',
    about: 'Om uppdraget får ta längre tid.',
    fields: {
      answer: { label: 'Svar', options: { granted: 'Ja', refused: 'Nej' } },
      text: { label: 'Skäl', hint: 'Behövs när svaret är nej.' },
    },
  },
  handOverAssignment: {
    title: 'Lämna över uppdraget',
    about: 'Någon annan tar över uppdraget och får veta det.',
    fields: { upn: { label: 'Vem, ur registret' }, name: { label: 'Namn' } },
  },
  closeAssignment: {
    title: 'Avsluta uppdraget',
    about: 'Med det som har rapporterats muntligt.',
    fields: { text },
  },
  leaveIdea: {
    title: 'Lämna en idé',
    about: 'Idén går till partens representant och är inget förslag än.',
    fields: { partyKey: { label: 'Part' }, title: { label: 'Idé' }, text: { label: 'Beskrivning' } },
  },
  answerIdea: {
    title: 'Svara på en idé',
    about: 'Om du tar idén vidare.',
    fields: {
      answer: { label: 'Svar', options: { takenUp: 'Jag tar den vidare', notTakenUp: 'Den tas inte vidare' } },
    },
  },
} as const satisfies Readonly<Record<string, FormTexts>>;
