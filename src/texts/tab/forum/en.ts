import { dayWords } from '../days';
import { en as shell } from '../en';
import type { ForumTexts } from './sv';

const when = dayWords('en');
const { roles } = shell;
const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

export const en: ForumTexts = {
  ...shell,
  bodies: {
    heading: 'My forums',
    none: 'You have no role in any forum yet. Ask the forum’s chair or process leader to add you.',
    siteAway: {
      down: (site) => `The site ${site} does not answer just now. The rest is shown.`,
      newer: (site) =>
        `The site ${site} has been upgraded and is shown here once the service has followed. The rest is shown.`,
    },
    group: (body) => `Working group under ${body}`,
    reportDay: (day) => `Next report: ${when.day(day)}. Write “report from the working group …” to the bot.`,
    noReportDay:
      'No day is decided for the next report. Write “report from the working group …” to the bot when you want to report.',
    noMeeting: 'No meeting is planned.',
    nextMeeting: (day) => `Next meeting: ${when.day(day)}`,
  },
  forum: {
    yourRoles: (mine) => `You are ${mine.map((role) => roles[role]).join(' and ')} here.`,
    agreement: (name) => `Rests on: ${name}`,
    kinds: {
      areaForum: 'City-area forum',
      cityForum: 'City-wide forum',
      board: 'Board',
      workingCommittee: 'Working committee',
      preparatoryGroup: 'Preparatory group',
      clusterGroup: 'Local collaboration group of a cluster',
      localCollaborationGroup: 'Local collaboration group',
      steeringGroup: 'Steering group',
      localWorkingGroup: 'Local working group',
    },
    purpose: (kind, purpose) => `${kind}. ${purpose}`,
    conveners: (names) => `Convened by: ${names.join(', ')}`,
    moreActs: 'More acts',
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
    fromBefore: 'From before Samverka',
    fromItem: (title) => `From the item “${title}”`,
    overdue: 'Overdue',
    year: (year) => `The year ${year}`,
    counted: (held, ahead) => `${count(held, 'meeting', 'meetings')} held and ${ahead} to come.`,
    floorAndTarget: (floor, target) => `At least ${floor}, target ${target}.`,
    meetings: 'Meetings',
    wheel: 'Year wheel',
    openWheel: 'Open the year wheel',
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
  },
  configure: {
    heading: 'Choose the forum of this tab',
    about: 'The tab shows the forum’s meetings, proposals, assignments and documents. Choose, then press Save.',
    tabName: (body) => body,
    none: 'You have no role in any forum and cannot add the tab. Ask the chair of the forum.',
  },
};
