import type { Level } from '../../../core/bodies/ruleSet';
import { dayWords } from '../days';
import type { HealthPageTexts } from './sv';

const when = dayWords('en');
const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const days = (count: number) => `${number.format(count)} ${count === 1 ? 'day' : 'days'}`;

const levels: Readonly<Record<Level, string>> = {
  decision: 'Deciding level',
  preparation: 'Preparing level',
  operative: 'Operative level',
};

/** The words of the page of how a collaboration stands, in English. */
export const en: HealthPageTexts = {
  title: 'Health',
  about: 'How the collaboration stands, reckoned from what is recorded and nothing else.',
  year: (year) => `Year ${String(year)}`,
  show: (year) => `Show ${String(year)}`,
  notYours: 'This page is for those who lead or support the collaboration.',
  notYoursWho: 'If you want to know how it goes, ask the chair or the process leader.',
  presence: 'Attendance against 100 %',
  presenceAbout: 'How often each party has come, of the times attendance is noted.',
  party: 'Party',
  level: 'Level',
  levelOf: (name) => (Object.hasOwn(levels, name) ? levels[name as Level] : 'The level is not decided'),
  came: 'Came',
  percent: 'Share',
  cameOf: (present, called) => `${String(present)} of ${String(called)}`,
  percentOf: (percent) => (percent === null ? 'Nothing noted' : `${String(percent)} %`),
  target: 'The goal is 100 %.',
  noPresence: 'No attendance is noted this year. It counts when the notes of a meeting are published.',
  trends: 'Away too often of late',
  noTrends: 'No party has been away too often of late.',
  trendsNotDecided: 'When absence is a trend has not been decided.',
  drift: 'Collaboration of all',
  driftAbout: 'Items and measures that not all parties take part in.',
  driftOf: (fewer, all) => `${String(fewer)} of ${String(all)} have fewer than all parties.`,
  twoParty: (count) =>
    count === 1 ? '1 of them has two parties at most.' : `${String(count)} of them have two parties at most.`,
  noDrift: 'Every party takes part in all that is recorded.',
  noJoint: 'No items or measures are recorded this year.',
  what: 'What',
  missing: 'Parties that do not take part',
  item: 'Item',
  measure: 'Measure',
  lead: 'From proposal to decision',
  leadMedian: (median) => `Half of them are decided within ${days(median)}.`,
  leadLongest: (longest) => `The longest time is ${days(longest)}.`,
  leadWaiting: (count, longest) =>
    `${String(count)} ${count === 1 ? 'proposal waits' : 'proposals wait'}, the oldest for ${days(longest)}.`,
  noLead: 'No proposal has come in this year.',
  noneDecided: 'None of the proposals of the year has been decided yet.',
  within: (to, from) =>
    to === null ? `More than ${days(from - 1)}` : from === 0 ? `Within ${days(to)}` : `${String(from)}–${days(to)}`,
  time: 'Time',
  count: 'Number of proposals',
  agendas: 'Agendas in time',
  noAgendas: 'No agenda has had its last day this year.',
  inTime: 'In time',
  all: 'The agendas of the year',
  meeting: (day) => `The meeting ${when.day(day)}`,
  late: (count) => (count === null ? 'Not sent' : `${days(count)} late`),
  withoutDay: (count) =>
    count === 1 ? '1 meeting has no decided day.' : `${String(count)} meetings have no decided day.`,
  notFollowed: (count) =>
    count === 1
      ? '1 meeting was before anything was recorded here. It is not counted.'
      : `${String(count)} meetings were before anything was recorded here. They are not counted.`,
  open: 'Open assignments',
  noOpen: 'No assignment is open.',
  who: 'Who',
  due: 'Last day',
  standing: 'Standing',
  day: (day) => when.day(day),
  noDay: 'No day',
  past: (count) => (count === null ? 'No day decided' : count > 0 ? `${days(count)} late` : 'In time'),
  tags: 'Decisions by subject',
  sets: {
    statutoryTask: 'Tasks of the law',
    boardDuty: 'Duties of the board',
    localDevelopment: 'Local development',
    integratedCollaboration: 'Integrated collaboration',
    nationalInitiative: 'Initiatives of the state',
    consequence: 'Decisions that bring something with them',
  },
  decisions: 'Number of decisions',
  tag: 'Subject',
  noTags: 'No decision is tagged with a subject this year.',
  report: 'Draft report',
  reportAbout: 'The draft gathers what is recorded. Read it, complete it and hand it in yourself.',
  kind: 'Kind',
  kinds: { halfYearReport: 'Half-yearly report', statusReport: 'Status report' },
  half: 'Time',
  halves: { first: 'First half of the year', second: 'Second half of the year' },
  make: 'Show the draft',
  copy: 'Copy the text',
  copied: 'The text is copied.',
  notCopied: 'It could not be copied. Mark the text and copy it yourself.',
  print: 'Print',
  file: { docx: 'Get as Word', pdf: 'Get as PDF' },
  fileFailed: 'The file could not be fetched. Try again.',
  period: (from, to) => `${when.day(from)} – ${when.day(to)}`,
  line: (day, text) => `${when.day(day)}: ${text}`,
};
