import { listed, writtenDay } from '../../when';
import { wordingIn } from '../wording';
import type { FollowingTexts } from './texts';

const { day, days } = wordingIn('sv');
const inBodies = (names: readonly string[]) => listed(names, 'sv');

export const sv: FollowingTexts = {
  groups: {
    none: (names) => `Det finns ingen arbetsgrupp i ${inBodies(names)}.`,
    noSuch: (wanted, names) => `Jag hittar ingen arbetsgrupp som heter ”${wanted}”. Det finns ${listed(names, 'sv')}.`,
    staffing: (group) => `Vilka som är med i ${group}`,
    seat: (party, name) => `${party}: ${name ?? 'ingen utsedd'}`,
    gaps: (count) => `${count === 1 ? '1 part har' : `${String(count)} parter har`} inte utsett någon.`,
    noGaps: 'Alla parter har utsett någon.',
    associated: (names) => `Deltar också: ${listed(names, 'sv')}.`,
    status: (group, { lastReport, nextDue, report, daysOverdue }) => {
      if (report === 'ended') return `${group} är avslutad.`;
      const last = lastReport === null ? 'Den har inte rapporterat än.' : `Senaste rapport: ${day(lastReport)}.`;
      if (nextDue === null) return `${group} är verksam. ${last} Inte bestämt: när den rapporterar nästa gång.`;
      const next = {
        notDue: `Nästa rapport: ${day(nextDue)}.`,
        dueToday: `Nästa rapport är i dag, ${day(nextDue)}.`,
        overdue: `Rapporten skulle ha kommit ${day(nextDue)} och är ${days(daysOverdue)} sen.`,
      }[report === 'noDayDecided' ? 'notDue' : report];
      return `${group} är verksam. ${last} ${next}`;
    },
    latest: (title) => `Läget enligt rapporten: ${title}`,
    waits: (on) => `En rapport från ${day(on)} väntar på att komma med på en dagordning.`,
    overdue: (count) =>
      `${count === 1 ? '1 arbetsgrupp är' : `${String(count)} arbetsgrupper är`} sena med sin rapport`,
    noneOverdue: (names) => `Ingen arbetsgrupp i ${inBodies(names)} är sen med sin rapport.`,
    overdueLine: (group, bodyName, due, count) =>
      `${group} (${bodyName}): skulle ha rapporterat ${day(due)}, ${days(count)} sen.`,
    heading: 'Arbetsgrupper',
  },
  assignments: {
    heading: (count) => (count === 1 ? 'Du har 1 öppet uppdrag' : `Du har ${String(count)} öppna uppdrag`),
    none: 'Du har inga öppna uppdrag.',
    line: (what, due, overdue, from) =>
      `${what}. Klart senast ${day(due)}${overdue === 'overdue' ? ', den dagen har passerat' : ''}${from === '' ? '' : ` (${from})`}.`,
  },
  decisions: {
    heading: (count) => (count === 1 ? '1 beslut' : `${String(count)} beslut`),
    none: (about, names) =>
      `Jag hittar inget publicerat beslut ${about} i ${inBodies(names)}. Alla publicerade handlingar ligger i SharePoint.`,
    about: (topic, section) => {
      if (section !== null) {
        return `med § ${String(section.number)}${section.year === null ? '' : `/${String(section.year)}`}`;
      }
      return topic === null ? 'alls' : `om ”${topic}”`;
    },
    line: ({ bodyName, day: on, section, title, text }) =>
      `${section === null ? '' : `§ ${String(section)} `}${title} (${bodyName}, ${writtenDay(on, 'sv')}): ${text}`,
    more: (count) => `Det finns ${String(count)} till. Skriv något mer om vad det gällde.`,
  },
  matters: {
    heading: (title) => `Så har det gått: ${title}`,
    none: (about) =>
      about === null
        ? 'Jag hittar inget förslag från dig eller din part. Ett utkast som du inte har sagt ja till är inte lämnat.'
        : `Jag hittar inget förslag eller ärende om ”${about}” som du får se.`,
    which: (titles) =>
      `Vilket menar du? Jag hittar ${listed(
        titles.map((one) => `”${one}”`),
        'sv',
      )}.`,
    status: ({ status, bodyName, day: on, reason, referredTo }) => {
      const meeting = on === null ? bodyName : `${bodyName} ${day(on)}`;
      const because = reason === '' ? '' : ` Skäl: ${reason}`;
      const came = {
        submitted: `Det ligger hos ordföranden för mötet med ${meeting} och har inte fått svar än.`,
        exceptionAsked: `Ordföranden avgör om det sena förslaget kan tas upp på mötet med ${meeting}.`,
        accepted: `Det är med på dagordningen för ${meeting}.`,
        deferred: `Det är framflyttat till ett senare möte med ${bodyName}.`,
        referred: `Det är hänvisat till ${referredTo ?? 'ett annat organ'}.`,
        declined: `${bodyName} tar inte upp det.`,
        answered: `Det är besvarat av ${bodyName}.`,
        withdrawn: 'Det är tillbakadraget av den som lämnade det.',
      }[status];
      return `${came}${because}`;
    },
    submitted: (who, on) => `Lämnat av ${who} ${day(on)}.`,
    closed: (because) => (because === '' ? 'Ärendet är avslutat.' : `Ärendet är avslutat: ${because}`),
    open: 'Ärendet är öppet.',
    hop: (on, at, outcome, to) => `${day(on)}, ${at}: ${outcome}${to === null ? '' : ` → ${to}`}`,
    answers: (answered, of, waitingFor) =>
      `${String(answered)}/${String(of)} har svarat.${waitingFor.length === 0 ? '' : ` Väntar på ${listed(waitingFor, 'sv')}.`}`,
    answer: (name, text) => `${name}: ${text}`,
  },
};
