import type { Source } from '../../core/bodies/ruleSet';
import type { Unfit } from '../../core/yearWheel/alarms';
import { listed, monthName, writtenDay } from '../when';
import type { WheelTexts } from './texts';

const day = (on: Parameters<typeof writtenDay>[0]) => writtenDay(on, 'sv');
const cited = ({ document, clause }: Source) => `(${document}, ${clause})`;
const days = (count: number) => (count === 1 ? 'en dag' : `${String(count)} dagar`);

const dutyKind: WheelTexts['dutyKind'] = {
  consultation: 'samråd',
  budget: 'budget',
  annualReport: 'årsredovisning',
  auditReport: 'revisionsberättelse',
  interim: 'delårsuppföljning',
  threeYearPlan: 'plan för tre år',
  report: 'rapport',
  activityPlan: 'aktivitetsplan',
  statusReport: 'lägesrapport',
  seminar: 'seminarium',
  event: 'händelse',
  other: 'uppgift',
};

function unfit({ day: on, lacks, coming, seats, needed }: Unfit): string {
  const few = `${String(coming)} av ${String(seats)} ser ut att komma, och det krävs ${String(needed)}`;
  if (lacks === 'line') return `Mötet ${day(on)} har ingen punkt för det.`;
  if (lacks === 'quorum') return `Till mötet ${day(on)} räcker det inte: ${few}.`;
  return `Mötet ${day(on)} har ingen punkt för det, och ${few}.`;
}

export const sv: WheelTexts = {
  refused: {
    locked: ({ lastDay, daysLate, source }) =>
      daysLate === null
        ? `Det här ska vara gjort senast ${day(lastDay)} ${cited(source)}, så det kan inte tas bort ur årshjulet.`
        : `Det här ska vara gjort senast ${day(lastDay)} ${cited(source)}. Dagen du valde är ${days(daysLate)} för sent. Välj en tidigare dag.`,
    otherYear: ({ year }) => `Posten hör till ${String(year)}. Välj en dag det året.`,
    wrongOrder: ({ first, firstDay, then, thenDay, source }) =>
      `”${first}” kommer före ”${then}” ${cited(source)}, men skulle bli ${day(firstDay)} när det andra är ${day(thenDay)}. Välj en annan dag.`,
    titleMissing: () => 'Skriv vad det gäller.',
    personalId: () => 'Texten innehåller ett personnummer. Ta bort det. Inget har sparats.',
    alreadyRemoved: () => 'Posten är redan borttagen ur årshjulet. Läs in på nytt.',
    dayMissing: ({ lastDay }) => `Det här är en daterad uppgift. Skriv en dag, senast ${day(lastDay)}.`,
    alreadyDone: ({ on }) => `Det här är redan noterat som gjort ${day(on)}.`,
    notYet: () => 'Dagen har inte kommit än. Notera det när det är gjort.',
    nothingToCopy: ({ year }) => `Det finns inget i årshjulet för ${String(year)} som inte redan är med.`,
  },
  noDuty: 'Det här är ingen daterad uppgift, så det finns inget utskick att notera.',
  removing: (title) => `Ta bort ”${title}” ur årshjulet?`,
  removingMeans: [
    'Den kommer inte med på dagordningar som bereds från och med nu.',
    'Punkter som redan är på en dagordning står kvar.',
  ],
  done: {
    added: (title, year) => `”${title}” är med i årshjulet för ${String(year)}.`,
    changed: (title) => `”${title}” är ändrad i årshjulet.`,
    removed: (title) => `”${title}” är borttagen ur årshjulet.`,
    copied: (count, year) =>
      `Årshjulet för ${String(year)} har fått ${count === 1 ? 'en post' : `${String(count)} poster`}.`,
    done: (title) => `”${title}” är noterad som gjord.`,
    sent: (title, sent, of) => `”${title}” är skickad till ${String(sent)} av ${String(of)} medlemmar.`,
  },
  line: (title, month, on) => `${on === null ? monthName(month, 'sv') : day(on)}: ${title}`,
  sentTo: (party, one) => {
    switch (one.standing) {
      case 'missing':
        return `${party}: inte skickat`;
      case 'withoutForecast':
        return `${party}: skickat ${day(one.sentOn)}, men utan helårsprognos`;
      case 'inTime':
        return `${party}: skickat ${day(one.sentOn)}`;
      case 'late':
        return `${party}: skickat ${day(one.sentOn)}, ${days(one.daysLate)} för sent`;
    }
  },
  alarm: (alarm) => {
    switch (alarm.alarm) {
      case 'noQuorateMeeting': {
        const { title, lastDay, meetings } = alarm;
        const why = meetings.length === 0 ? 'Inget möte är planerat till dess.' : meetings.map(unfit).join(' ');
        return `”${title}” ska beslutas senast ${day(lastDay)}, men det finns inget beslutsfört möte för det. ${why} Planera ett möte i tid.`;
      }
      case 'notDecided':
        return alarm.rule === 'quorum'
          ? 'Det är inte bestämt när organet är beslutsfört. Därför går det inte att säga om ett möte räcker.'
          : 'Det är inte bestämt om organet ska följa ett årshjul.';
      case 'documentsMissing': {
        const missing = listed(
          alarm.missing.map((kind) => dutyKind[kind]),
          'sv',
        );
        return alarm.standing === 'overdue'
          ? `Det här skulle ha lämnats till medlemmarna senast ${day(alarm.lastDay)} och är inte noterat: ${missing}.`
          : `Det här ska lämnas till medlemmarna senast ${day(alarm.lastDay)}: ${missing}.`;
      }
      case 'noWheel':
        return `Det finns inget årshjul för ${String(alarm.year)}. Kopiera förra årets eller lägg till teman.`;
    }
  },
  dutyKind,
  undated: (title) => `${title}: dagen är inte bestämd`,
};
