import type { BodyKind } from '../../../core/bodies/body';
import type { Role } from '../../../core/bodies/mandate';
import type { Source } from '../../../core/bodies/ruleSet';
import type { Day } from '../../../core/calendar';
import { dayWords } from '../days';
import { sv as shell } from '../sv';

const when = dayWords('sv');
const { roles } = shell;
const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

const kinds: Readonly<Record<BodyKind, string>> = {
  areaForum: 'Forum för stadsområdessamverkan',
  cityForum: 'Forum för stadengemensam samverkan',
  board: 'Styrelse',
  workingCommittee: 'Arbetsutskott',
  preparatoryGroup: 'Beredningsgrupp',
  clusterGroup: 'Lokal samverkansgrupp för ett kluster',
  localCollaborationGroup: 'Lokal samverkansgrupp',
  steeringGroup: 'Styrgrupp',
  localWorkingGroup: 'Lokal arbetsgrupp',
};

/** The words of a forum and of the person's list of forums. */
export const sv = {
  ...shell,
  bodies: {
    heading: 'Mina forum',
    none: 'Du har ingen roll i något forum ännu. Be forumets ordförande eller processledare lägga till dig.',
    siteAway: {
      down: (site: string) => `Webbplatsen ${site} svarar inte just nu. Det övriga visas.`,
      newer: (site: string) =>
        `Webbplatsen ${site} har uppgraderats och visas här när tjänsten har följt med. Det övriga visas.`,
    },
    group: (body: string) => `Arbetsgrupp under ${body}`,
    reportDay: (day: Day) => `Nästa rapport: ${when.day(day)}. Skriv ”rapport från arbetsgruppen …” till boten.`,
    noReportDay:
      'Ingen dag är bestämd för nästa rapport. Skriv ”rapport från arbetsgruppen …” till boten när ni vill rapportera.',
    noMeeting: 'Inget möte är planerat.',
    nextMeeting: (day: Day) => `Nästa möte: ${when.day(day)}`,
  },
  forum: {
    yourRoles: (mine: readonly Role[]) => `Du är ${mine.map((role) => roles[role]).join(' och ')} här.`,
    agreement: (name: string) => `Vilar på: ${name}`,
    kinds,
    purpose: (kind: string, purpose: string) => `${kind}. ${purpose}`,
    conveners: (names: readonly string[]) => `Sammankallande: ${names.join(', ')}`,
    moreActs: 'Fler åtgärder',
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
    fromBefore: 'Från tiden före Samverka',
    fromItem: (title: string) => `Från punkten ”${title}”`,
    overdue: 'Försenat',
    year: (year: number) => `Året ${year}`,
    counted: (held: number, ahead: number) => `${count(held, 'möte hållet', 'möten hållna')} och ${ahead} framåt.`,
    floorAndTarget: (floor: string, target: string) => `Minst ${floor}, mål ${target}.`,
    meetings: 'Möten',
    wheel: 'Årshjul',
    openWheel: 'Öppna årshjulet',
    noWheel: 'Årshjulet är tomt. Forumets arbete följer ett årshjul: be processledaren lägga in teman.',
    wheelKinds: { theme: 'Tema', datedDuty: 'Att göra', event: 'Händelse' },
    staffing: 'Parter och representanter',
    gaps: (names: readonly string[]) => `Saknar representant: ${names.join(', ')}. Be parten utse en.`,
    noGaps: 'Alla parter har en representant.',
    noRepresentative: 'Ingen utsedd',
    groups: 'Arbetsgrupper',
    noGroups: 'Forumet har inga arbetsgrupper.',
    nextReport: (day: Day) => `Rapporterar ${when.day(day)}`,
  },
  configure: {
    heading: 'Välj forum för fliken',
    about: 'Fliken visar forumets möten, förslag, uppdrag och dokument. Välj och tryck sedan på Spara.',
    tabName: (body: string) => body,
    none: 'Du har ingen roll i något forum och kan därför inte lägga till fliken. Be forumets ordförande.',
  },
};

export type ForumTexts = typeof sv;
