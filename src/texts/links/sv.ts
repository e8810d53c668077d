import type { LinkPurpose } from '../../core/links/link';
import { writtenDay } from '../when';
import type { LinkTexts } from './texts';

const PURPOSES: Readonly<Record<LinkPurpose, string>> = {
  meeting: 'Läsa, svara och lämna förslag',
  sending: 'Godkänna utskicket av dagordningen',
  comments: 'Lämna synpunkter på anteckningarna',
  group: 'Rapportera för en arbetsgrupp',
};

export const sv: LinkTexts = {
  refused: {
    unknown: () => 'Länken fungerar inte. Öppna den direkt i brevet, så att hela länken kommer med.',
    revoked: () => 'Länken är återkallad och kan inte användas. Fråga den som kallar till mötet om du behöver en ny.',
    expired: ({ lastDay }) =>
      `Länken gällde till och med ${writtenDay(lastDay, 'sv')}. Fråga den som kallar till mötet om du behöver en ny.`,
    ended: () =>
      'Länken gäller inte längre. Uppdraget eller adressen som den hör till har ändrats. Fråga den som kallar till mötet.',
    locked: () => 'Länken är stängd efter för många felaktiga koder. Fråga den som kallar till mötet om en ny.',
    noCode: () => 'Det finns ingen kod att pröva. Be om en ny kod.',
    codeExpired: () => 'Koden gäller inte längre. Be om en ny kod.',
    triedTooOften: () => 'Koden har prövats för många gånger. Be om en ny kod.',
    wrongCode: () => 'Koden stämmer inte. Läs den igen i det senaste brevet.',
    tooManyCodes: () => 'Flera koder har redan skickats. Vänta en kvart och be om en ny.',
    signedOut: () => 'Sidan har stängts. Öppna länken i brevet igen, så får du en ny kod.',
    busy: () => 'Länken används på flera håll just nu. Försök igen om en stund.',
    notSent: () => 'Koden kunde inte skickas just nu. Försök igen om en stund.',
    notForThis: () => 'Länken är inte till för det här. Den gäller bara det som står på sidan.',
    used: () => 'Du har redan gjort det här med länken. Be om en ny länk om du vill göra det igen.',
  },
  giving: {
    noMail: ({ name }) => `${name} har ingen e-postadress i registret. Lägg till den först.`,
    noPlace: ({ name }) => `${name} har inget uppdrag här. En länk ger inga rättigheter i sig.`,
    meetingMissing: () => 'Välj vilket möte länken gäller.',
    groupMissing: () => 'Välj vilken arbetsgrupp länken gäller.',
    revoked: () => 'Länken är återkallad. Den som återkallade den kan skicka en ny.',
  },
  notInRegister: 'Personen finns inte i registret.',
  done: {
    sent: (name, lastDay) =>
      `En länk går med e-post till ${name}. Den gäller till och med ${writtenDay(lastDay, 'sv')}.`,
    revoked: (name) =>
      `Länken till ${name} är återkallad. Den släpper inte in någon, inte heller den som har sidan öppen.`,
  },
  list: {
    heading: 'Personliga länkar',
    about: {
      all: 'Länkar som släpper in någon nu. En länk som du återkallar stänger också den sida som är öppen.',
      own: 'Dina egna länkar som släpper in dig nu. Återkalla en som du inte känner igen.',
    },
    none: 'Ingen länk är öppen.',
    revoke: 'Återkalla',
    revokes: 'Återkalla länken till',
    text: ({ purpose, meeting, group, madeOn, lastDay, used }) => {
      const about = meeting === null ? (group ?? '') : `mötet ${writtenDay(meeting, 'sv')}`;
      const times = used === 0 ? 'Inte använd.' : used === 1 ? 'Använd en gång.' : `Använd ${String(used)} gånger.`;
      return `${PURPOSES[purpose]}${about === '' ? '' : `, ${about}`}. Gäller till och med ${writtenDay(lastDay, 'sv')}. Skickad ${writtenDay(madeOn, 'sv')}. ${times}`;
    },
  },
  codeSent: 'En kod har skickats till adressen som länken skickades till. Den gäller i tio minuter.',
  letter: {
    open: {
      meeting: 'Öppna mötet: läs, svara och lämna förslag',
      sending: 'Öppna mötet och godkänn utskicket av dagordningen',
      comments: 'Läs utkastet och lämna synpunkter',
      group: 'Rapportera för arbetsgruppen',
    },
    about: (lastDay) =>
      `Länken är din egen och gäller till och med ${writtenDay(lastDay, 'sv')}. När du öppnar den får du en kod till den här adressen. Skicka inte länken vidare.`,
  },
  code: {
    subject: 'Din kod till Samverka',
    lines: (code) => [`Din kod är ${code}.`, 'Skriv den på sidan som du har öppnat. Den gäller i tio minuter.'],
    unasked: 'Har du inte bett om någon kod kan du låta brevet vara. Ge aldrig koden till någon annan.',
  },
};
