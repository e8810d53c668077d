import { listed, writtenDay } from '../../when';
import { wordingIn } from '../wording';
import type { FollowingTexts } from './texts';

const { day, days } = wordingIn('en');
const inBodies = (names: readonly string[]) => listed(names, 'en');

export const en: FollowingTexts = {
  groups: {
    none: (names) => `There is no working group in ${inBodies(names)}.`,
    noSuch: (wanted, names) => `I find no working group called “${wanted}”. There is ${listed(names, 'en')}.`,
    staffing: (group) => `Who is in ${group}`,
    seat: (party, name) => `${party}: ${name ?? 'nobody appointed'}`,
    gaps: (count) => `${count === 1 ? '1 party has' : `${String(count)} parties have`} appointed nobody.`,
    noGaps: 'Every party has appointed somebody.',
    associated: (names) => `Also taking part: ${listed(names, 'en')}.`,
    status: (group, { lastReport, nextDue, report, daysOverdue }) => {
      if (report === 'ended') return `${group} has ended.`;
      const last = lastReport === null ? 'It has not reported yet.' : `Latest report: ${day(lastReport)}.`;
      if (nextDue === null) return `${group} is at work. ${last} Not decided: when it reports next.`;
      const next = {
        notDue: `Next report: ${day(nextDue)}.`,
        dueToday: `The next report is due today, ${day(nextDue)}.`,
        overdue: `The report was due ${day(nextDue)} and is ${days(daysOverdue)} late.`,
      }[report === 'noDayDecided' ? 'notDue' : report];
      return `${group} is at work. ${last} ${next}`;
    },
    latest: (title) => `How things stand, by the report: ${title}`,
    waits: (on) => `A report of ${day(on)} waits to be put on an agenda.`,
    overdue: (count) =>
      `${count === 1 ? '1 working group is' : `${String(count)} working groups are`} late with a report`,
    noneOverdue: (names) => `No working group in ${inBodies(names)} is late with its report.`,
    overdueLine: (group, bodyName, due, count) =>
      `${group} (${bodyName}): was to report by ${day(due)}, ${days(count)} late.`,
    heading: 'Working groups',
  },
  assignments: {
    heading: (count) => (count === 1 ? 'You have 1 open assignment' : `You have ${String(count)} open assignments`),
    none: 'You have no open assignments.',
    line: (what, due, overdue, from) =>
      `${what}. To be done by ${day(due)}${overdue === 'overdue' ? ', which has passed' : ''}${from === '' ? '' : ` (${from})`}.`,
  },
  decisions: {
    heading: (count) => (count === 1 ? '1 decision' : `${String(count)} decisions`),
    none: (about, names) =>
      `I find no published decision ${about} in ${inBodies(names)}. All published documents are in SharePoint.`,
    about: (topic, section) => {
      if (section !== null) {
        return `with § ${String(section.number)}${section.year === null ? '' : `/${String(section.year)}`}`;
      }
      return topic === null ? 'at all' : `about “${topic}”`;
    },
    line: ({ bodyName, day: on, section, title, text }) =>
      `${section === null ? '' : `§ ${String(section)} `}${title} (${bodyName}, ${writtenDay(on, 'en')}): ${text}`,
    more: (count) => `There are ${String(count)} more. Say more of what it was about.`,
  },
  matters: {
    heading: (title) => `How it went: ${title}`,
    none: (about) =>
      about === null
        ? 'I find no proposal by you or your party. A draft you have not said yes to is not submitted.'
        : `I find no proposal or matter about “${about}” that you may see.`,
    which: (titles) =>
      `Which do you mean? I find ${listed(
        titles.map((one) => `“${one}”`),
        'en',
      )}.`,
    status: ({ status, bodyName, day: on, reason, referredTo }) => {
      const meeting = on === null ? bodyName : `${bodyName} on ${day(on)}`;
      const because = reason === '' ? '' : ` Reason: ${reason}`;
      const came = {
        submitted: `It lies with the chair of the meeting of ${meeting} and has not been answered yet.`,
        exceptionAsked: `The chair decides whether the late proposal can be taken up at the meeting of ${meeting}.`,
        accepted: `It is on the agenda of ${meeting}.`,
        deferred: `It has been put off to a later meeting of ${bodyName}.`,
        referred: `It has been referred to ${referredTo ?? 'another body'}.`,
        declined: `${bodyName} does not take it up.`,
        answered: `It has been answered by ${bodyName}.`,
        withdrawn: 'Whoever handed it in has withdrawn it.',
      }[status];
      return `${came}${because}`;
    },
    submitted: (who, on) => `Made by ${who} on ${day(on)}.`,
    closed: (because) => (because === '' ? 'The matter is closed.' : `The matter is closed: ${because}`),
    open: 'The matter is open.',
    hop: (on, at, outcome, to) => `${day(on)}, ${at}: ${outcome}${to === null ? '' : ` → ${to}`}`,
    answers: (answered, of, waitingFor) =>
      `${String(answered)}/${String(of)} have answered.${waitingFor.length === 0 ? '' : ` Waiting for ${listed(waitingFor, 'en')}.`}`,
    answer: (name, text) => `${name}: ${text}`,
  },
};
