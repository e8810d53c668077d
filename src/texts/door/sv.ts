import type { Decider } from '../../core/privacy/individualCase';
import { alternatives } from '../when';
import type { DoorTexts } from './texts';

const DECIDERS: Readonly<Record<Decider, string>> = {
  socialInsurance: 'Försäkringskassan',
  socialServices: 'kommunens socialtjänst',
  employmentService: 'Arbetsförmedlingen',
  unemploymentFund: 'arbetslöshetskassan',
};

export const sv: DoorTexts = {
  refused: {
    personalId: () =>
      'Texten innehåller något som ser ut som ett personnummer. Inget har sparats. Skriv om frågan utan uppgifter om enskilda personer.',
    individualCase: ({ turnTo }) =>
      `Det här ser ut att gälla en enskild persons ärende. Sådana behandlas inte här, och inget har sparats. Vänd dig till ${
        turnTo.length === 0
          ? 'den myndighet som beslutar'
          : alternatives(
              turnTo.map((one) => DECIDERS[one]),
              'sv',
            )
      }, eller till personens handläggare.`,
    rephrase: ({ because }) =>
      ({
        maybeIndividualCase:
          'Gäller det här en enskild persons ärende? Sådant behandlas inte här: vänd dig till den myndighet som beslutar. Gäller det samverkan i stort, så skriv om frågan utan den enskilda personen. Inget har sparats.',
        health:
          'Texten berättar om en persons hälsa. Skriv om frågan utan den uppgiften och utan vem det gäller. Inget har sparats.',
        privatePerson:
          'Texten nämner en person som jag inte känner igen. Skriv om frågan utan namnet. Är personen med i sin tjänst, så skriv rollen, till exempel ”enhetschef” eller ”från polisen”. Inget har sparats.',
      })[because],
  },
  theMessage: ({ disposal, registrar }) =>
    disposal === null
      ? `Vad som ska hända med själva meddelandet i chatten är inte bestämt: ${registrar === null ? 'registratorn' : `registratorn (${registrar.value})`} avgör.`
      : `Ta bort meddelandet ur chatten: ${disposal.value} (${disposal.source.document}, ${disposal.source.clause}).`,
  tooFast:
    'Nu kommer meddelandena fortare än jag hinner svara. Resten läser jag inte. Vänta en minut och skriv sedan igen.',
};
