import type { FormTexts } from '../form';

const text = { label: 'Rapport', hint: 'Vad som har gjorts.' };

export const assignments = {
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
