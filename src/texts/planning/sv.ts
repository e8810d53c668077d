import type { Day } from '../../core/calendar';
import type { DateReason, PassedOver, Unmet } from '../../core/planning/question';
import { dayOffName } from '../dayOff';
import { shortDay, writtenDay } from '../when';
import type { NameOfBody, PlanningTexts } from './texts';

const day = (on: Day) => writtenDay(on, 'sv');

function reason(one: DateReason, nameOf: NameOfBody): string {
  switch (one.reason) {
    case 'spread':
      return `möte ${String(one.nr)} av ${String(one.of)}, jämnt fördelade`;
    case 'beforeLift':
      return `i tid för förslag till ${nameOf(one.bodyNr)} (sista dag ${shortDay(one.lastDay, 'sv')})`;
    case 'prepares':
      return `bereder ${nameOf(one.bodyNr)} ${shortDay(one.meetingDay, 'sv')}`;
    case 'duty': {
      const after = one.after === null ? '' : ` och efter ${shortDay(one.after, 'sv')}`;
      return `”${one.duty}” senast ${shortDay(one.by, 'sv')}${after} (${one.source.document}, ${one.source.clause})`;
    }
  }
}

function hindered(one: PassedOver, nameOf: NameOfBody): string {
  switch (one.because) {
    case 'dayOff':
      return `${shortDay(one.day, 'sv')} är ${dayOffName(one.what, 'sv')}`;
    case 'break':
      return `${shortDay(one.day, 'sv')} är ${one.what}`;
    case 'clash':
      return `${shortDay(one.day, 'sv')} möts ${nameOf(one.bodyNr)}, där ${String(one.people.length)} också är med`;
    case 'ownMeeting':
      return `${shortDay(one.day, 'sv')} har organet redan ett möte`;
  }
}

function unmet(one: Unmet, nameOf: NameOfBody): string {
  switch (one.unmet) {
    case 'notDecided':
      return one.rule === 'times'
        ? 'Hur många möten organet ska ha är inte bestämt. Ange antalet.'
        : `Sista dag för förslag till ${nameOf(one.bodyNr)} är inte bestämd, så mötena kan inte läggas efter den.`;
    case 'noDayFree':
      return `Ingen dag är fri mellan ${day(one.from)} och ${day(one.to)}. Ange ett datum själv, eller en annan veckodag.`;
    case 'tooFewMeetings':
      return `Mötena räcker inte: inget möte är ${reason(one.reason, nameOf)}.`;
    case 'notPlannedWith':
      return `${nameOf(one.other)} har inga möten det året än. Planera det organet först.`;
  }
}

export const sv: PlanningTexts = {
  yearPassed: 'Året har varit. Välj ett år som kommer.',
  notInYear: (on, year) => `${day(on)} är inte en kommande dag ${String(year)}. Rätta datumet.`,
  endsFirst: 'Mötena kan inte sluta innan de börjar. Rätta klockslagen.',
  nothing: (year) => `Det finns inget möte att lägga till ${String(year)}.`,
  toConfirm: (count, year) =>
    `Förslag: ${String(count)} möten ${String(year)}. Läs skälen och säg ja, eller ange egna datum.`,
  planned: (count, year) => `${String(count)} möten ${String(year)} är inlagda. De som är kallade får veta det.`,
  date: ({ day: on, starts, ends, reasons, passedOver, chair }, nameOf) => {
    const why = reasons.length === 0 ? '' : `: ${reasons.map((one) => reason(one, nameOf)).join('; ')}`;
    const not = passedOver.map((one) => hindered(one, nameOf)).join(', ');
    const led = chair === null ? '' : ` Ordförande: ${chair}.`;
    return `${day(on)} kl. ${starts}–${ends}${why}.${led}${not === '' ? '' : ` Att veta: ${not}.`}`;
  },
  unmet,
  refused: {
    planClosed: ({ state }) =>
      state === 'entered' ? 'Dagarna är redan inlagda som möten.' : 'Frågan om dagarna är borttagen.',
    notServing: () => 'Frågan gäller dem som ingår i organet. Skriv till den som kallar till mötena.',
    notADate: ({ day: on }) => `${day(on)} är inte en av dagarna längre. Hämta sidan igen.`,
    dateTaken: ({ day: on }) => `${day(on)} är redan en av dagarna. Välj en annan dag.`,
    notInYear: ({ day: on, year }) => `${day(on)} är inte en kommande dag ${String(year)}. Välj en annan dag.`,
  },
  hindered: (passedOver, nameOf) => passedOver.map((one) => hindered(one, nameOf)).join(', '),
  reasons: (reasons, nameOf) => reasons.map((one) => reason(one, nameOf)).join('; '),
  planTitle: (year) => `Mötesdagar ${String(year)}`,
  alreadyAsked: (year) =>
    `Det finns redan en fråga om mötesdagar ${String(year)}. Flytta dagar i den, eller ta bort den.`,
  toAsk: (count, year, people) =>
    `${String(people)} personer får frågan om ${String(count)} dagar ${String(year)}. Inga möten läggs in än.`,
  asked: (people) => `${String(people)} personer har fått frågan. Svaren visas här.`,
  answered: (answered, of) => `Tack. Du har svarat för ${String(answered)} av ${String(of)} dagar.`,
  toMove: (from, to) => `Mötet ${day(from)} flyttas till ${day(to)}.`,
  moved: (from, to) => `${day(from)} är flyttad till ${day(to)}.`,
  lastDay: (on) => `Sista dag för förslag blir ${day(on)}.`,
  answersFall: (count) =>
    count === 0
      ? 'Ingen har svarat för dagen som flyttas.'
      : `${String(count)} svar för dagen som flyttas gäller inte längre.`,
  toDrop: (year) => `Frågan om mötesdagar ${String(year)} tas bort med sina svar. Inga möten läggs in.`,
  dropped: (year) => `Frågan om mötesdagar ${String(year)} är borttagen.`,
  inviting: {
    noMeetings: 'Det finns inga kommande möten att kalla till. Planera årets möten först.',
    allThere: 'Alla kommande möten finns redan i de kallades kalendrar.',
    toConfirm: (count) =>
      `Kallelser till ${String(count)} möten läggs i de kallades kalendrar. Läs vilka och säg ja för att skicka.`,
    meeting: (on, starts) => `${day(on)} kl. ${starts}`,
    sent: (count) => `Kallelser till ${String(count)} möten är på väg till de kallades kalendrar.`,
  },
};
