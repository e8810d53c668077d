import type { FormTexts } from '../form';

export const chairing = {
  takeOverMeeting: {
    title: 'Ta över mötet',
    about: 'Du som är ersättare blir tjänstgörande ordförande för det här mötet. Turordningen står kvar.',
    fields: {},
  },
  swapTurns: {
    title: 'Byt ordförandetur',
    about: 'Frågar den som har turen för ett annat möte. Inget ändras förrän svaret är ja.',
    fields: { withMeeting: { label: 'Möte att byta med' } },
  },
  answerSwap: {
    title: 'Svara på ett byte av tur',
    about: 'Du som har fått frågan säger ja eller nej.',
    fields: { answer: { label: 'Svar', options: { yes: 'Ja, vi byter', no: 'Nej' } } },
  },
  insertTurn: {
    title: 'Sätt in en ordförande',
    about: 'Ger mötet till en av dem som turas om. Vad som händer med övriga turer är organets regel.',
    fields: { upn: { label: 'Vem som ska leda mötet' } },
  },
} as const satisfies Readonly<Record<string, FormTexts>>;
