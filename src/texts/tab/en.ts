import type { TabTexts } from './sv';
import { dayWords, daysFrom } from './days';

const when = dayWords('en');
const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

const roles: TabTexts['roles'] = {
  chair: 'chair',
  deputy: 'deputy for the chair',
  jointPreparer: 'joint preparer',
  processLeader: 'process leader',
  secretary: 'secretary',
  representative: 'representative',
  substitute: 'substitute',
  otherRepresentative: 'other representative',
  guest: 'guest',
};

/** English: the same shape as the Swedish, or it does not compile. */
export const en: TabTexts = {
  ...when,
  lang: 'en',
  roles,
  themes: {
    safety: 'Safety',
    socialPlanning: 'Social experience in urban planning',
    publicHealth: 'Public health',
    civilSociety: 'Collaboration with civil society',
  },
  bodyKinds: { areaForum: 'Forum for collaboration in a city area', cityForum: 'Forum for city-wide collaboration' },
  held: 'Held',
  stages: { planned: 'Planned', agendaSent: 'Agenda sent', notesPublished: 'Notes published' },
  proposalKinds: { question: 'Question for collaboration', measure: 'Measure in collaboration' },
  proposalStatuses: {
    submitted: 'Waiting for an answer',
    exceptionAsked: 'Asks for an exception – came in late',
    accepted: 'Taken up',
    deferred: 'Deferred',
    referred: 'Referred',
    declined: 'Declined',
    answered: 'Dealt with at the meeting',
  },
  documentKinds: { agenda: 'Agenda', supplement: 'Supplement to the agenda', notes: 'Notes' },
  modes: { digital: 'Online in Teams', physical: 'In person', hybrid: 'In person and in Teams' },
  lights: {
    red: 'Fewer than the minimum',
    amber: 'Reaches the minimum but not the target',
    green: 'Reaches the target',
    notDecided: 'The number is not decided',
  },
  source: (source) => `${source.document}, ${source.clause}`,
  notDecided: 'Not decided',
  daysLeft: (today, day) => {
    const left = daysFrom(today, day);
    if (left === 0) return 'today';
    if (left === 1) return 'tomorrow';
    return left > 0 ? `${left} days left` : `${count(-left, 'day', 'days')} ago`;
  },
  shell: {
    name: 'Samverka',
    loading: 'Loading …',
    skip: 'Skip to the content',
    standAlone:
      'Open Samverka in Microsoft Teams. This page shows its content only there, because Teams vouches for who you are.',
    retry: 'Try again',
    back: 'Back',
    opensInNewTab: '(opens in a new tab)',
  },
  trouble: {
    outage: {
      title: 'The information cannot be fetched right now',
      text: 'Nothing is lost. Wait a moment and try again.',
    },
    notSignedIn: {
      title: 'We could not see who you are',
      text: 'Close the tab and open it again. If that does not help, ask whoever runs Teams at your organisation to check that the app is approved.',
    },
    notYours: {
      title: 'You have no role here',
      text: 'Only those with a role in the forum can see this. Ask its chair or process leader to add you.',
    },
    notFound: {
      title: 'This does not exist, or is not shown to you',
      text: 'The link may be old. If you lack a role in the forum, ask its chair or process leader to add you.',
    },
  },
  bodies: {
    heading: 'My forums',
    none: 'You have no role in any forum yet. Ask the forum’s chair or process leader to add you.',
    noMeeting: 'No meeting is planned.',
    nextMeeting: (day) => `Next meeting: ${when.day(day)}`,
  },
  forum: {
    yourRoles: (mine) => `You are ${mine.map((role) => roles[role]).join(' and ')} here.`,
    agreement: (name) => `Rests on: ${name}`,
    conveners: (names) => `Convened by: ${names.join(', ')}`,
    nextMeeting: 'Next meeting',
    noMeeting:
      'No meeting is planned. The year’s meetings are entered by whoever runs the forum; ask the process leader.',
    openMeeting: 'Open the meeting',
    time: 'Time',
    place: 'Place',
    chair: 'Chair',
    proposalsClose: 'Last day for proposals',
    agendaDue: 'The agenda is sent no later than',
    daysBefore: (days, source) =>
      `${count(days, 'day', 'days')} before the meeting (${source.document}, ${source.clause})`,
    leftToDo: 'Left to do',
    nothingLeft: 'Nothing waits for you before the meeting.',
    steps: {
      answerProposals: (number) => `Answer ${count(number, 'proposal', 'proposals')}`,
      sendAgenda: 'Send the agenda',
      publishNotes: (day) => `Publish the notes of ${when.day(day)}`,
      propose: 'Make proposals to the meeting: write to Samverka in the chat',
      by: (day) => `no later than ${when.day(day)}`,
    },
    due: { overdue: 'Overdue', today: 'Today', soon: 'Soon', later: '' },
    proposals: 'Proposals waiting for an answer',
    noProposals:
      'No proposals are waiting. Those who take part in the forum make proposals by writing to Samverka in the chat.',
    proposedBy: (name, party) => (party === null ? name : `${name}, ${party}`),
    forMeeting: (day) => `For the meeting on ${when.day(day)}`,
    assignments: 'Open assignments',
    noAssignments: 'No assignments are open. Those given at a meeting are shown here until they are done.',
    assignmentDue: (who, day) => `${who}, no later than ${when.day(day)}`,
    fromItem: (title) => `From the item “${title}”`,
    overdue: 'Overdue',
    year: (year) => `The year ${year}`,
    counted: (held, ahead) => `${count(held, 'meeting', 'meetings')} held and ${ahead} to come.`,
    floorAndTarget: (floor, target) => `At least ${floor}, target ${target}.`,
    meetings: 'Meetings',
    wheel: 'Year wheel',
    noWheel:
      'The year wheel is empty. The forum’s work follows a year wheel: ask the process leader to enter its themes.',
    wheelKinds: { theme: 'Theme', datedDuty: 'To do', event: 'Event' },
    staffing: 'Parties and representatives',
    gaps: (names) => `Without a representative: ${names.join(', ')}. Ask the party to name one.`,
    noGaps: 'Every party has a representative.',
    noRepresentative: 'Nobody named',
    groups: 'Working groups',
    noGroups: 'The forum has no working groups.',
    nextReport: (day) => `Reports on ${when.day(day)}`,
    documents: 'Documents',
    noDocuments: 'Agendas and notes are shown here once they have been sent and published.',
  },
  unreadable: {
    heading: (number) => `${count(number, 'row', 'rows')} could not be read`,
    text: 'Somebody may have changed them by hand. The rest is shown. Ask whoever runs the SharePoint site to put them right:',
    row: (list, id) => `${list}, row ${id}`,
  },
  configure: {
    heading: 'Choose the forum of this tab',
    about: 'The tab shows the forum’s meetings, proposals, assignments and documents. Choose, then press Save.',
    tabName: (body) => body,
    none: 'You have no role in any forum and cannot add the tab. Ask the chair of the forum.',
  },
};
