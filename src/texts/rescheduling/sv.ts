import type { Rule, Source } from '../../core/bodies/ruleSet';
import type { Day } from '../../core/calendar';
import type { Deadlines } from '../../core/meetings/deadlines';
import { dayOffName } from '../dayOff';
import { writtenDay } from '../when';
import type { ReschedulingTexts } from './texts';

const day = (on: Day | null) => (on === null ? 'inte bestämt' : writtenDay(on, 'sv'));
const cited = (source: Source | null) => (source === null ? '' : ` (${source.document}, ${source.clause})`);
const WHICH: Readonly<Record<keyof Deadlines, string>> = {
  proposalsLastDay: 'Sista dag för förslag',
  agendaWarnDay: 'Påminnelse om dagordningen',
  agendaDueDay: 'Dagordningen skickas senast',
  agendaOverdueDay: 'Dagordningen är försenad från',
};
const limit = (word: string, rule: Rule<number> | null) =>
  rule === null ? '' : ` ${word} ${String(rule.value)}${cited(rule.source)}.`;

export const sv: ReschedulingTexts = {
  refused: {
    meetingHeld: ({ day: on }) => `Mötet ${day(on)} är redan hållet. Det kan inte ändras.`,
    meetingCancelled: ({ day: on }) => `Mötet ${day(on)} är inställt. Kalla till ett extra möte i stället.`,
    inThePast: ({ day: on }) => `${day(on)} har redan varit. Välj en dag och ett klockslag som kommer.`,
    endsBeforeItStarts: ({ starts, ends }) =>
      `Mötet kan inte sluta ${ends} när det börjar ${starts}. Rätta klockslagen.`,
    nothingChanged: () => 'Mötet är redan då. Inget har ändrats.',
    placeStands: () => 'Mötet har redan den platsen. Inget har ändrats.',
    noSuchMeeting: () => 'Mötet finns inte bland organets kommande möten. Välj ett annat.',
    sameTime: ({ day: on }) => `Organet har redan ett möte vid den tiden ${day(on)}. Välj en annan tid.`,
  },
  toConfirm: {
    move: (on) => `Mötet flyttas till ${day(on)}. Det här följer. Läs och säg ja.`,
    cancel: (on) => `Mötet ${day(on)} ställs in. Det här följer. Läs och säg ja.`,
    call: (on) => `Ett extra möte ${day(on)}. Det här följer. Läs och säg ja.`,
  },
  done: {
    move: (on) => `Mötet är flyttat till ${day(on)}. De som är kallade får veta det.`,
    cancel: (on) => `Mötet ${day(on)} är inställt. De som är kallade får veta det.`,
    call: (on) => `Ett extra möte ${day(on)} är inlagt. De som är kallade får veta det.`,
  },
  placed: (on, place) =>
    place === null
      ? `Mötet ${day(on)} har ingen plats nu. Kallelsen i kalendern ändras.`
      : `Platsen för mötet ${day(on)} är nu: ${place}. Kallelsen i kalendern ändras.`,
  lastDay: ({ which, before, after, source }) =>
    before === null
      ? `${WHICH[which]}: ${day(after)}${cited(source)}.`
      : `${WHICH[which]}: ${day(after)}, förut ${day(before)}${cited(source)}.`,
  alreadyOver: (which, on) => `${WHICH[which]}, ${day(on)}, har redan passerat.`,
  fallsOn: (which, on, off) => `${WHICH[which]}, ${day(on)}, är ${dayOffName(off, 'sv')}. Dagen gäller ändå.`,
  proposal: ({ title, day: on, chair, standing }) => {
    const where = on === null ? 'väntar tills ett möte är planerat' : `tas till mötet ${day(on)}`;
    const who = chair === null ? '' : ` och ligger hos ${chair}`;
    switch (standing) {
      case 'inTime':
      case 'noRule':
        return `Förslaget ”${title}” ${where}${who}.`;
      case 'inTimeWhenSubmitted':
        return `Förslaget ”${title}” ${where}${who}. Det lämnades i tid och räknas så.`;
      case 'noLongerLate':
        return `Förslaget ”${title}” ${where}${who}. Det behöver inte längre något undantag.`;
      case 'late':
        return `Förslaget ”${title}” ${where}${who}. Det väntar fortfarande på ordförandens undantag.`;
      case 'noMeeting':
        return `Förslaget ”${title}” ${where}. Det går inte förlorat.`;
    }
  },
  notices: (takenBack, told) =>
    `${String(told)} mottagare får veta det.${takenBack === 0 ? '' : ` ${String(takenBack)} påminnelser som väntar skickas inte.`}`,
  count: (before, after) =>
    `${String(after.year)} har organet ${String(after.planned + after.held)} möten i stället för ${String(before.planned + before.held)}.${limit('Minst', after.floor)}${limit('Önskat antal', after.target)}`,
  atRisk: (alarm) => {
    switch (alarm.alarm) {
      case 'noQuorateMeeting':
        return `Risk: ”${alarm.title}” ska vara gjort senast ${day(alarm.lastDay)}${cited(alarm.source)} och inget beslutsfört möte är då planerat i tid. Kalla till ett extra möte före den dagen.`;
      case 'documentsMissing':
        return `Risk: handlingar saknas till ${day(alarm.lastDay)}${cited(alarm.source)}.`;
      case 'noWheel':
        return `Årshjulet för ${String(alarm.year)} saknas${cited(alarm.source)}.`;
      case 'notDecided':
        return 'När organet är beslutsfört är inte bestämt, så det går inte att säga om något hotas.';
    }
  },
  linesKept: (count, on) =>
    on === null
      ? `${String(count)} punkter från dagordningen väntar tills ett möte är planerat.`
      : `${String(count)} punkter från dagordningen följer med till mötet ${day(on)}.`,
  rotaStands: 'Övriga ordförandeturer står kvar. Organet har inte bestämt om turordningen ska räknas om.',
};
