import type { Role } from '../../core/bodies/mandate';
import type { Source } from '../../core/bodies/ruleSet';
import type { Day } from '../../core/calendar';
import type { DocumentKind } from '../../core/documents/document';
import type { MeetingStage } from '../../core/meetings/meeting';
import type { ProposalKind, ProposalStatus } from '../../core/proposals/proposal';
import type { Theme } from '../../core/yearWheel/entry';
import { dayWords, daysFrom } from './days';

const when = dayWords('sv');
const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

const roles: Readonly<Record<Role, string>> = {
  chair: 'ordförande',
  viceChair: 'vice ordförande',
  deputy: 'ersättare för ordföranden',
  jointPreparer: 'bereder gemensamt',
  associationManager: 'förbundschef',
  coordinator: 'samordnare',
  processLeader: 'processledare',
  secretary: 'sekreterare',
  representative: 'representant',
  substitute: 'ersättare',
  otherRepresentative: 'annan representant',
  auditor: 'revisor',
  registrar: 'registrator',
  inspector: 'inspektör',
  delegate: 'har delegation',
  guest: 'gäst',
};
const themes: Readonly<Record<Theme, string>> = {
  safety: 'Trygghetsarbete',
  socialPlanning: 'Sociala erfarenheter i samhällsplaneringen',
  publicHealth: 'Folkhälsoarbete',
  civilSociety: 'Samverkan med civilsamhället',
};
const stages: Readonly<Record<MeetingStage, string>> = {
  planned: 'Planerat',
  agendaSent: 'Dagordningen skickad',
  notesPublished: 'Publicerat',
  cancelled: 'Inställt',
};
const proposalKinds: Readonly<Record<ProposalKind, string>> = {
  question: 'Samverkansfråga',
  measure: 'Samverkansinsats',
};
const proposalStatuses: Readonly<Record<ProposalStatus, string>> = {
  submitted: 'Väntar på svar',
  exceptionAsked: 'Ber om undantag – kom in för sent',
  accepted: 'Tas upp',
  deferred: 'Uppskjutet',
  referred: 'Hänskjutet',
  declined: 'Avböjt',
  answered: 'Behandlat på mötet',
  withdrawn: 'Tillbakadraget',
};
const documentKinds: Readonly<Record<DocumentKind, string>> = {
  agenda: 'Dagordning',
  supplement: 'Tillägg till dagordningen',
  notes: 'Anteckningar',
  minutes: 'Protokoll',
  signedMinutes: 'Underskrivet protokoll',
  annex: 'Bilaga',
};
const modes: Readonly<Record<'digital' | 'physical' | 'hybrid', string>> = {
  digital: 'Digitalt i Teams',
  physical: 'På plats',
  hybrid: 'På plats och i Teams',
};
const lights: Readonly<Record<'red' | 'amber' | 'green' | 'notDecided', string>> = {
  red: 'Färre än minsta antalet',
  amber: 'Når det minsta antalet men inte målet',
  green: 'Når målet',
  notDecided: 'Antalet är inte bestämt',
};

/** The words of the tab's shell and of a forum: Swedish is the original, its shape is every language's. */
export const sv = {
  ...when,
  roles,
  themes,
  stages,
  held: 'Hållet',
  proposalKinds,
  proposalStatuses,
  documentKinds,
  modes,
  lights,
  source: (source: Source) => `${source.document}, ${source.clause}`,
  notDecided: 'Inte bestämt',
  daysLeft: (today: Day, day: Day) => {
    const left = daysFrom(today, day);
    if (left === 0) return 'i dag';
    if (left === 1) return 'i morgon';
    return left > 0 ? `${left} dagar kvar` : `${count(-left, 'dag', 'dagar')} sedan`;
  },
  shell: {
    name: 'Samverka',
    loading: 'Hämtar …',
    standAlone: 'Öppna Samverka i Microsoft Teams. Sidan visar bara innehåll där, eftersom Teams intygar vem du är.',
    retry: 'Försök igen',
    opensInNewTab: '(öppnas i ny flik)',
  },
  menu: {
    heading: 'Sidor',
    now: 'Nu',
    wheel: 'Årshjul',
    proposals: 'Förslag',
    matters: 'Ärenden',
    decisions: 'Beslut',
    assignments: 'Uppdrag',
    groups: 'Arbetsgrupper',
    members: 'Ledamöter',
    measures: 'Insatser',
    health: 'Hälsa',
    settings: 'Inställningar',
  },
  trouble: {
    outage: {
      title: 'Det går inte att hämta uppgifterna just nu',
      text: 'Inget är förlorat. Vänta en stund och försök igen.',
    },
    notSignedIn: {
      title: 'Vi kunde inte se vem du är',
      text: 'Stäng fliken och öppna den igen. Hjälper det inte, be den som sköter Teams hos er kontrollera att appen är godkänd.',
    },
    notYours: {
      title: 'Du har inget uppdrag här',
      text: 'Bara den som har en roll i forumet ser det här. Be forumets ordförande eller processledare lägga till dig.',
    },
    notFound: {
      title: 'Det här finns inte, eller visas inte för dig',
      text: 'Länken kan vara gammal. Saknar du en roll i forumet, be ordföranden eller processledaren lägga till dig.',
    },
  },
  documents: {
    heading: 'Dokument',
    none: 'Här visas dagordningar och anteckningar när de har skickats och publicerats.',
  },
  unreadable: {
    heading: (number: number) => `${count(number, 'rad', 'rader')} kunde inte läsas`,
    text: 'Någon kan ha ändrat dem för hand. Resten visas. Be den som sköter SharePoint-ytan rätta till dem:',
    row: (list: string, id: number) => `${list}, rad ${id}`,
  },
};

export type TabTexts = typeof sv;
