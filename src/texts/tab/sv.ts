import type { BodyKind } from '../../core/bodies/body';
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
  deputy: 'ersättare för ordföranden',
  jointPreparer: 'bereder gemensamt',
  processLeader: 'processledare',
  secretary: 'sekreterare',
  representative: 'representant',
  substitute: 'ersättare',
  otherRepresentative: 'annan representant',
  guest: 'gäst',
};
const themes: Readonly<Record<Theme, string>> = {
  safety: 'Trygghetsarbete',
  socialPlanning: 'Sociala erfarenheter i samhällsplaneringen',
  publicHealth: 'Folkhälsoarbete',
  civilSociety: 'Samverkan med civilsamhället',
};
const bodyKinds: Readonly<Record<BodyKind, string>> = {
  areaForum: 'Forum för stadsområdessamverkan',
  cityForum: 'Forum för stadengemensam samverkan',
};
const stages: Readonly<Record<MeetingStage, string>> = {
  planned: 'Planerat',
  agendaSent: 'Dagordningen skickad',
  notesPublished: 'Anteckningarna publicerade',
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
};
const documentKinds: Readonly<Record<DocumentKind, string>> = {
  agenda: 'Dagordning',
  supplement: 'Tillägg till dagordningen',
  notes: 'Anteckningar',
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
  lang: 'sv',
  roles,
  themes,
  bodyKinds,
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
    skip: 'Hoppa till innehållet',
    standAlone: 'Öppna Samverka i Microsoft Teams. Sidan visar bara innehåll där, eftersom Teams intygar vem du är.',
    retry: 'Försök igen',
    back: 'Tillbaka',
    opensInNewTab: '(öppnas i ny flik)',
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
  bodies: {
    heading: 'Mina forum',
    none: 'Du har ingen roll i något forum ännu. Be forumets ordförande eller processledare lägga till dig.',
    noMeeting: 'Inget möte är planerat.',
    nextMeeting: (day: Day) => `Nästa möte: ${when.day(day)}`,
  },
  forum: {
    yourRoles: (mine: readonly Role[]) => `Du är ${mine.map((role) => roles[role]).join(' och ')} här.`,
    agreement: (name: string) => `Vilar på: ${name}`,
    conveners: (names: readonly string[]) => `Sammankallande: ${names.join(', ')}`,
    nextMeeting: 'Nästa möte',
    noMeeting: 'Inget möte är planerat. Årets möten läggs in av den som sköter forumet; be processledaren.',
    openMeeting: 'Öppna mötet',
    time: 'Tid',
    place: 'Plats',
    chair: 'Ordförande',
    proposalsClose: 'Sista dag för förslag',
    agendaDue: 'Dagordningen skickas senast',
    daysBefore: (days: number, source: Source) =>
      `${count(days, 'dag', 'dagar')} före mötet (${source.document}, ${source.clause})`,
    leftToDo: 'Kvar att göra',
    nothingLeft: 'Inget väntar på dig inför mötet.',
    steps: {
      answerProposals: (number: number) => `Svara på ${count(number, 'förslag', 'förslag')}`,
      sendAgenda: 'Skicka dagordningen',
      publishNotes: (day: Day) => `Publicera anteckningarna från ${when.day(day)}`,
      propose: 'Lämna förslag till mötet: skriv till Samverka i chatten',
      by: (day: Day) => `senast ${when.day(day)}`,
    },
    due: { overdue: 'Försenat', today: 'I dag', soon: 'Snart', later: '' },
    proposals: 'Förslag som väntar på svar',
    noProposals:
      'Inga förslag väntar. Den som deltar i forumet lämnar förslag genom att skriva till Samverka i chatten.',
    proposedBy: (name: string, party: string | null) => (party === null ? name : `${name}, ${party}`),
    forMeeting: (day: Day) => `Till mötet ${when.day(day)}`,
    assignments: 'Öppna uppdrag',
    noAssignments: 'Inga uppdrag är öppna. Uppdrag som ges på ett möte visas här tills de är klara.',
    assignmentDue: (who: string, day: Day) => `${who}, senast ${when.day(day)}`,
    fromItem: (title: string) => `Från punkten ”${title}”`,
    overdue: 'Försenat',
    year: (year: number) => `Året ${year}`,
    counted: (held: number, ahead: number) => `${count(held, 'möte hållet', 'möten hållna')} och ${ahead} framåt.`,
    floorAndTarget: (floor: string, target: string) => `Minst ${floor}, mål ${target}.`,
    meetings: 'Möten',
    wheel: 'Årshjul',
    noWheel: 'Årshjulet är tomt. Forumets arbete följer ett årshjul: be processledaren lägga in teman.',
    wheelKinds: { theme: 'Tema', datedDuty: 'Att göra', event: 'Händelse' },
    staffing: 'Parter och representanter',
    gaps: (names: readonly string[]) => `Saknar representant: ${names.join(', ')}. Be parten utse en.`,
    noGaps: 'Alla parter har en representant.',
    noRepresentative: 'Ingen utsedd',
    groups: 'Arbetsgrupper',
    noGroups: 'Forumet har inga arbetsgrupper.',
    nextReport: (day: Day) => `Rapporterar ${when.day(day)}`,
    documents: 'Dokument',
    noDocuments: 'Här visas dagordningar och anteckningar när de har skickats och publicerats.',
  },
  unreadable: {
    heading: (number: number) => `${count(number, 'rad', 'rader')} kunde inte läsas`,
    text: 'Någon kan ha ändrat dem för hand. Resten visas. Be den som sköter SharePoint-ytan rätta till dem:',
    row: (list: string, id: number) => `${list}, rad ${id}`,
  },
  configure: {
    heading: 'Välj forum för fliken',
    about: 'Fliken visar forumets möten, förslag, uppdrag och dokument. Välj och tryck sedan på Spara.',
    tabName: (body: string) => body,
    none: 'Du har ingen roll i något forum och kan därför inte lägga till fliken. Be forumets ordförande.',
  },
};

export type TabTexts = typeof sv;
