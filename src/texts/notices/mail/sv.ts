import type { NoticeTexts } from '../texts';

/** What stands in a letter around what it tells, and on the page that stops gathered letters. */
export const mail: NoticeTexts['mail'] = {
  greeting: (name) => `Hej ${name}!`,
  attached: (fileName) => `Dokumentet är bifogat: ${fileName}`,
  notAttached: {
    large: 'Dokumentet är för stort för ett brev.',
    confidential: 'Dokumentet är sekretessmarkerat och skickas inte med brev.',
    read: 'Läs dokumentet',
    byOwnLink: 'Du läser det med din egen länk här nedanför.',
  },
  digest: {
    subject: (bodyName, count) => `${String(count)} meddelanden från ${bodyName}`,
    lead: (count) => `Här är ${String(count)} meddelanden, samlade åt dig i ett brev.`,
    stop: 'Sluta samla breven',
    stops: 'Då får du varje brev för sig.',
  },
  stopping: {
    title: 'Samlade brev',
    question: 'Vill du få varje brev för sig i stället för samlade en gång om dagen?',
    press: 'Sluta samla breven',
    stopped: 'Breven samlas inte längre. Du får varje brev för sig.',
    gone: 'Länken gäller inte. Skriv ”samla inte” till boten, eller be sekreteraren om hjälp.',
  },
  footer: (bodyName, chairName) => [
    `Brevet skickas av Samverka för ${bodyName}.`,
    chairName === ''
      ? 'Har du frågor, hör av dig till forumets sekreterare.'
      : `Har du frågor, hör av dig till ${chairName}, som är ordförande för mötet.`,
  ],
};
