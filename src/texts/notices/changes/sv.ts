import { writtenDay } from '../../when';
import type { NoticeFacts, Told } from '../texts';
import type { ChangeTexts } from './kinds';

const day = ({ meeting }: NoticeFacts) => (meeting === null ? 'inte bestämt' : writtenDay(meeting.day, 'sv'));
const chair = ({ meeting }: NoticeFacts) => meeting?.chairName ?? '';

function told(subject: string, lead: string, more: Partial<Told> = {}): Told {
  return { subject, lead, facts: [], lines: [], next: '', ...more };
}

function whenAndWhere(facts: NoticeFacts): Told['facts'] {
  const { meeting } = facts;
  if (meeting === null) return [];
  const place = meeting.place === null || meeting.place === '' ? [] : [['Plats', meeting.place] as const];
  return [['Tid', `${day(facts)} kl. ${meeting.starts}–${meeting.ends}`], ...place];
}

function led(facts: NoticeFacts): Told['facts'] {
  return chair(facts) === '' ? [] : [['Ordförande', chair(facts)]];
}

function lastDay({ proposalsLastDay }: NoticeFacts): string {
  return proposalsLastDay === null ? '' : `Förslag lämnas senast ${writtenDay(proposalsLastDay, 'sv')}.`;
}

export const svChanges: ChangeTexts = {
  meetingTakenOver: (facts) =>
    told(
      `Ny ledning för mötet ${day(facts)}`,
      `${chair(facts)} leder mötet ${day(facts)} i ${facts.bodyName}. Förslag till mötet går dit. Turordningen står kvar.`,
    ),
  turnSwapAsked: (facts) =>
    told(
      `Vill du byta ordförandetur? ${facts.bodyName}`,
      `${chair(facts)} frågar om du kan leda mötet ${day(facts)}, i byte mot ett av dina möten.`,
      { next: 'Öppna fliken och svara ja eller nej. Inget ändras förrän du har svarat.' },
    ),
  turnSwapDeclined: (facts) =>
    told(
      `Ni byter inte tur: ${facts.bodyName}, ${day(facts)}`,
      `Svaret på din fråga om att byta tur för mötet ${day(facts)} är nej. Turerna står kvar.`,
    ),
  turnChanged: (facts) =>
    told(
      `Ordförandeturen är ändrad: ${facts.bodyName}, ${day(facts)}`,
      `Ordförande för mötet ${day(facts)} är ${chair(facts)}. Förslagen till mötet följer med.`,
      { next: 'I fliken ser du vilka möten du leder.' },
    ),
  meetingMoved: (facts) =>
    told(
      `Mötet är flyttat: ${facts.bodyName}, ${day(facts)}`,
      `Ett möte i ${facts.bodyName} har fått ny tid: ${day(facts)}.`,
      { facts: whenAndWhere(facts), next: lastDay(facts) },
    ),
  meetingCancelled: (facts) =>
    told(`Inställt: ${facts.bodyName}, ${day(facts)}`, `Mötet ${day(facts)} i ${facts.bodyName} är inställt.`, {
      next: 'Förslag som har lämnats finns kvar och tas upp på ett senare möte.',
    }),
  meetingCalled: (facts) =>
    told(`Extra möte: ${facts.bodyName}, ${day(facts)}`, `${facts.bodyName} har ett extra möte ${day(facts)}.`, {
      facts: whenAndWhere(facts),
      next: lastDay(facts),
    }),
  meetingInvited: (facts) =>
    told(`Kallelse: ${facts.bodyName}, ${day(facts)}`, `Du är kallad till möte i ${facts.bodyName} ${day(facts)}.`, {
      facts: [...whenAndWhere(facts), ...led(facts)],
      lines: [lastDay(facts)].filter((line) => line !== ''),
      next: 'Kan du inte komma, tacka nej i kalendern eller svara i fliken. Då får ersättaren frågan.',
    }),
  invitationChanged: (facts) =>
    told(
      `Mötet är ändrat: ${facts.bodyName}, ${day(facts)}`,
      `Plats eller ordförande är ändrad för mötet ${day(facts)} i ${facts.bodyName}. Så här gäller nu:`,
      { facts: [...whenAndWhere(facts), ...led(facts)], next: 'Din kalender ändras med det här brevet.' },
    ),
  invitationWithdrawn: (facts) =>
    told(
      `Du är inte längre kallad: ${facts.bodyName}, ${day(facts)}`,
      `Du är inte längre kallad till mötet ${day(facts)} i ${facts.bodyName}. Mötet tas bort ur din kalender.`,
      { next: 'Är det fel, hör av dig till mötets ordförande.' },
    ),
  substituteAsked: (facts) =>
    told(
      `Kan du komma i stället? ${facts.bodyName}, ${day(facts)}`,
      `Din parts representant kan inte komma till mötet ${day(facts)} i ${facts.bodyName}. Du är ersättare.`,
      { facts: [...whenAndWhere(facts), ...led(facts)], next: 'Svara i fliken vem som kommer för din part.' },
    ),
  yearPlanned: (facts) =>
    told(
      `Årets möten är planerade: ${facts.bodyName}`,
      `Nya möten i ${facts.bodyName} är inlagda. Det första är ${day(facts)}.`,
      { facts: whenAndWhere(facts), next: 'Alla datum finns i fliken.' },
    ),
  datesAsked: (facts) =>
    told(`Vilka dagar kan du? ${facts.bodyName}`, `${facts.bodyName} planerar sina möten och undrar när du kan.`, {
      next: 'Öppna årshjulet i fliken och välj Planera. Dagarna är inga möten än.',
    }),
  roleGiven: (facts) =>
    told(`Du har fått en roll i ${facts.bodyName}`, `Du har fått en ny roll i ${facts.bodyName}.`, {
      next: 'Öppna fliken för att se vad rollen innebär och när nästa möte är.',
    }),
  roleEnded: (facts) =>
    told(`En roll i ${facts.bodyName} upphör`, `En av dina roller i ${facts.bodyName} upphör.`, {
      next: 'Är det fel, hör av dig till den som svarar för registret.',
    }),
  handedOver: (facts) =>
    told(`Överlämning i ${facts.bodyName}`, `Uppgifter i ${facts.bodyName} lämnas över från en person till en annan.`, {
      next: 'I fliken ser du vad som är ditt, med datum.',
    }),
  personalLink: (facts) =>
    told(
      facts.meeting === null ? `Din länk till ${facts.bodyName}` : `Din länk till ${facts.bodyName}, ${day(facts)}`,
      `Här är din egen länk till ${facts.bodyName}. Du behöver inte Teams för att öppna den.`,
    ),
};
