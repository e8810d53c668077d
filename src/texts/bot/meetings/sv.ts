import type { Rule } from '../../../core/bodies/ruleSet';
import { listed, shortDay } from '../../when';
import { wordingIn } from '../wording';
import type { MeetingAnswerTexts, RuleDay } from './texts';

const { day, days, cited } = wordingIn('sv');

const left = (count: number) => {
  if (count < 0) return 'Den dagen har passerat.';
  return count === 0 ? 'Det är i dag, till midnatt.' : `Det är ${days(count)} kvar.`;
};
const sum = ({ daysBefore, meetingDay, lastDay, source }: RuleDay) =>
  `Så räknas det: ${days(daysBefore)} före ${day(meetingDay)} = ${day(lastDay)}${cited(source)}.`;
const meetings = (count: number) => (count === 1 ? '1 möte' : `${String(count)} möten`);

function against(count: number, rule: Rule<number> | null, what: 'floor' | 'target'): string {
  if (rule === null)
    return what === 'floor' ? 'Inte bestämt: minsta antal möten.' : 'Inte bestämt: mål för antal möten.';
  const name = what === 'floor' ? 'Minst' : 'Mål:';
  const missing = rule.value - count;
  const outcome = missing > 0 ? `${String(rule.value)} − ${String(count)} = ${String(missing)} saknas` : 'det räcker';
  return `${name} ${meetings(rule.value)} per år${cited(rule.source)}: ${outcome}.`;
}

export const sv: MeetingAnswerTexts = {
  next: 'Nästa möte',
  labels: {
    when: 'När',
    where: 'Var',
    chair: 'Ordförande',
    actingChair: 'Tjänstgörande ordförande',
    proposals: 'Sista dag för förslag',
    agenda: 'Dagordningen skickas senast',
  },
  when: (on, starts, ends) => `${day(on)} kl. ${starts}–${ends}`,
  modes: { digital: 'digitalt', physical: 'på plats', hybrid: 'på plats och digitalt' },
  noChair: 'ingen är utsedd',
  noMeeting: (bodyName) => `${bodyName} har inget planerat möte. Fråga den som förbereder mötena.`,
  line: ({ bodyName, when, where, chair }) => `${bodyName}: ${when}, ${where}. Ordförande: ${chair}.`,
  toDo: 'Kvar för dig att göra:',
  nothingToDo: 'Du har inget kvar att göra före mötet.',
  left: (one) => {
    switch (one.what) {
      case 'propose':
        return `Lämna förslag senast ${day(one.lastDay)}, om du vill att mötet tar upp något.`;
      case 'assignment':
        return `Bli klar med ”${one.title}” senast ${day(one.due)}.`;
      case 'sendAgenda':
        return one.dueDay === null ? 'Skicka dagordningen.' : `Skicka dagordningen senast ${day(one.dueDay)}.`;
      case 'prepareAgenda':
        return one.dueDay === null
          ? 'Gör klart dagordningen.'
          : `Gör klart dagordningen, som ska skickas senast ${day(one.dueDay)}.`;
      case 'answerProposals':
        return one.count === 1 ? 'Svara på 1 förslag.' : `Svara på ${String(one.count)} förslag.`;
      case 'publishNotes':
        return `Publicera anteckningarna från mötet ${day(one.day)}.`;
    }
  },
  deadlines: (bodyName, meetingDay) => `${bodyName}, mötet ${day(meetingDay)}`,
  lastDay: (rule) => `Sista dag för förslag är ${day(rule.lastDay)}. ${sum(rule)} ${left(rule.daysLeft)}`,
  agendaDay: (rule) => `Dagordningen skickas senast ${day(rule.lastDay)}. ${sum(rule)} ${left(rule.daysLeft)}`,
  noLastDay: 'Inte bestämt: forumet har inte beslutat någon sista dag för förslag.',
  noAgendaDay: 'Inte bestämt: forumet har inte beslutat när dagordningen ska skickas.',
  agendaOf: (bodyName, on) => `Dagordning för ${bodyName}, ${day(on)}`,
  agendaSent: 'Dagordningen är skickad.',
  agendaNotSent: (dueDay) =>
    dueDay === null
      ? 'Dagordningen är inte skickad än. Det är inte bestämt när den ska skickas.'
      : `Dagordningen är inte skickad än. Den ska skickas senast ${day(dueDay)}.`,
  agendaDraft: 'Den är inte skickad än. Du ser den för att du förbereder mötet.',
  agendaEmpty: 'Den har inga punkter än.',
  item: (order, title, minutes, presenter) =>
    `${String(order)}. ${title} (${String(minutes)} min${presenter === '' ? '' : `, ${presenter}`})`,
  notesOf: (title, on) => `${title}, ${day(on)}`,
  noNotes: (bodyName) => `${bodyName} har inga publicerade anteckningar eller protokoll från i år eller i fjol.`,
  decided: 'Beslut:',
  moreDocuments: 'Tidigare:',
  chairs: ({ bodyName, day: on, name, acting }) => {
    if (name === null) return `${bodyName}: ingen är utsedd till ordförande för mötet ${day(on)}.`;
    return acting === 'yes'
      ? `${bodyName}: ${name} har tagit över och är tjänstgörande ordförande för mötet ${day(on)}.`
      : `${bodyName}: ${name} är ordförande för mötet ${day(on)}.`;
  },
  rota: 'Turordning:',
  turn: (on, name) => `${shortDay(on, 'sv')}: ${name}`,
  chairRule: (kind, source) =>
    kind === 'fixed' ? `Ordföranden är fast${cited(source)}.` : `Ordförandeskapet går runt${cited(source)}.`,
  noChairRule: 'Inte bestämt: om ordföranden är fast eller om uppdraget går runt.',
  count: (bodyName, { year, held, planned, floor, target }) =>
    [
      `${bodyName} ${String(year)}: ${String(held)} hållna + ${String(planned)} planerade = ${meetings(held + planned)}.`,
      against(held + planned, floor, 'floor'),
      against(held + planned, target, 'target'),
    ].join(' '),
  noTheme: (bodyName, month, year) => `${bodyName} har inget i årshjulet för ${month} ${String(year)}.`,
  themes: (bodyName, year) => `Årshjul ${String(year)}, ${bodyName}`,
  theme: (month, title, on) => (on === null ? `${month}: ${title}` : `${month}: ${title} (${day(on)})`),
  feed: 'Du kan få en egen kalenderlänk att prenumerera på. Öppna Inställningar i fliken och välj Skapa kalenderlänk. Länken visas bara där, eftersom den som har den ser dina möten.',
  coming: (bodyName, on) =>
    on.length === 0 ? `${bodyName}: inga planerade möten.` : `${bodyName}: ${listed(on.map(day), 'sv')}.`,
  buttons: { openTab: 'Öppna i fliken', openDocument: 'Öppna handlingen' },
};
