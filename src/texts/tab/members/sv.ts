import type { DatedName } from '../../../core/bodies/body';
import type { RepresentationType } from '../../../core/bodies/ruleSet';
import type { StaffingFault } from '../../../core/bodies/staffingFault';
import type { Day } from '../../../core/calendar';
import { dayWords } from '../days';

const when = dayWords('sv');

const fault = (one: StaffingFault): string => {
  switch (one.fault) {
    case 'nobody':
      return `${one.party} har ingen representant.`;
    case 'seats': {
      const seat = one.seat === 'members' ? 'ledamöter' : 'ersättare';
      return `${one.party} har ${String(one.appointed)} av ${String(one.needed)} ${seat}.`;
    }
    case 'representation':
      return one.wanted === 'politician'
        ? `${one.name} är tjänsteperson. Parten ska utse en politiker.`
        : `${one.name} är politiker. Parten ska utse en tjänsteperson.`;
    case 'withoutMandate':
      return `${one.name} kan inte besluta för sin part, och bör kunna det.`;
    case 'auditor':
      return `${one.appointedBy} har inte utsett någon revisor.`;
  }
};

const representations: Readonly<Record<RepresentationType, string>> = {
  politician: 'Politiker',
  official: 'Tjänsteperson',
};

const daysOf = (days: number) => (days === 0 ? 'i dag' : days === 1 ? 'om 1 dag' : `om ${String(days)} dagar`);

/** The words of the page of a body's members: Swedish is the original, its shape is every language's. */
export const sv = {
  title: 'Ledamöter',
  about: 'Vilka som företräder vem, till när, och vad som saknas.',
  give: 'Ge en roll',
  handOver: 'Lämna över',
  leaving: 'Anteckna att en part lämnar',
  end: 'Avsluta',
  endOne: (name: string, role: string) => `Avsluta ${name}, ${role}`,
  faults: 'Det här saknas eller stämmer inte',
  noFaults: 'Alla parter är bemannade.',
  fault,
  term: 'Mandatperiod',
  termRuns: (from: Day | null, to: Day) =>
    from === null ? `Den första perioden slutar ${when.day(to)}.` : `Perioden är ${when.day(from)} – ${when.day(to)}.`,
  termEnds: 'Perioden är snart slut. Den som utser behöver utse på nytt.',
  unsettled: (names: readonly string[]) => `Saknar slutdag eller ny utnämning: ${names.join(', ')}.`,
  noTerm: 'Hur länge ledamöter är utsedda är inte bestämt.',
  none: 'Ingen har någon roll här än.',
  noneAbout: 'Ge den första personen en roll. Den som har en roll ser organets möten och handlingar.',
  nobodyHere: 'Ingen utsedd',
  others: 'Utan part',
  othersAbout: 'De här personerna har en roll i organet utan att företräda en part.',
  until: (day: Day) => `Till ${when.day(day)}`,
  fromDay: (day: Day) => `Från ${when.day(day)}`,
  runs: 'Tills vidare',
  goesOn: (to: Day | null) => (to === null ? 'Fortsätter tills vidare' : `Fortsätter till ${when.day(to)}`),
  coming: 'Kommande',
  endsIn: (days: number) => `Slutar ${daysOf(days)}`,
  withoutMandate: 'Kan inte besluta för parten',
  representations,
  appointedBy: (who: string) => `Utsedd av ${who}`,
  employedBy: (who: string) => `Anställd av ${who}`,
  substituteFor: (name: string) => `Ersätter ${name}`,
  inOrder: (nr: number) => `Nummer ${String(nr)} i turordningen`,
  delegated: 'Har delegation',
  leaves: (day: Day) => `Lämnar samverkan. Inte längre bunden från ${when.day(day)}.`,
  names: 'Andra namn',
  alias: (name: string) => `Kallas också ${name}`,
  named: ({ name, from, to }: DatedName) => {
    if (from !== null && to !== null) return `${name}, ${when.day(from)} – ${when.day(to)}`;
    if (to !== null) return `${name}, till och med ${when.day(to)}`;
    return from === null ? name : `${name}, från och med ${when.day(from)}`;
  },
  invite: 'Skicka kallelser',
  mailings: 'Utskick',
  mailingsAbout: 'Vad som har skickats de senaste 60 dagarna: till vem, hur och med vilket resultat.',
  noMailings: 'Inget har skickats än. Här syns dagordningar, kallelser, ändringar och påminnelser.',
  mailedOn: (day: Day) => `Började skickas ${when.day(day)}`,
  reached: (reached: number, of: number) => `${String(reached)} av ${String(of)} har fått det`,
  receiver: 'Mottagare',
  way: 'Väg',
  result: 'Resultat',
  standings: { sent: 'Skickat', waiting: 'Väntar', failed: 'Gick inte fram', notNeeded: 'Behövdes inte' },
};

export type MembersTexts = typeof sv;
