import { writtenMoment } from '../when';
import type { StandingTexts } from './texts';

export const sv: StandingTexts = {
  unknown: 'Tjänsten har just startat och har inte hunnit se efter hur webbplatsen står till.',
  newerSchema: ({ site, code }) =>
    `Webbplatsens listor följer version ${site} och den här tjänsten känner version ${code}. Inget skrivs där och den visas inte: byt till en nyare version av Samverka.`,
  missingList: ({ title, place }) =>
    `Listan ${title} (${place}) finns inte på webbplatsen. Finns den i papperskorgen, återställ den; kör annars provisioneringen, så görs en ny och tom.`,
  movedList: ({ title, place, movedTo }) =>
    `Listan ${title} (${place}) har fått adressen ${movedTo}. Ge den tillbaka sin adress; kör inte provisioneringen först, för då görs en ny och tom.`,
  missingColumn: ({ list, column }) =>
    `Kolumnen ${column} finns inte i listan ${list}. Finns den i papperskorgen, återställ den; kör annars provisioneringen, så görs en ny och tom.`,
  clockOff: ({ minutes, which }) =>
    `Datorns klocka går ${minutes} ${minutes === 1 ? 'minut' : 'minuter'} ${which === 'ahead' ? 'före' : 'efter'} SharePoints. Ställ den rätt: annars kan två instanser skicka samma meddelande, och frister räknas fel.`,
  stuck: ({ count, since }) =>
    `${count} ${count === 1 ? 'meddelande' : 'meddelanden'} har väntat i utkorgen sedan ${writtenMoment(since, 'sv')}. Se efter att tjänsten når Teams och e-postservern.`,
  unreachable: 'SharePoint svarar inte för webbplatsen. Tjänsten försöker igen av sig själv.',
  noAccess: 'Tjänsten släpps inte in på webbplatsen. Ge dess appregistrering skrivrätt där (Sites.Selected).',
};
