import type { CommandRefusal } from '../../../core/commands/command';
import type { AwayReason } from '../../../core/meetings/conflict';
import { boardSv } from './board';
import { alternatives } from '../../when';

const minutes = (count: number) => `${String(count)} min`;

const because: Readonly<Record<AwayReason, string>> = { conflictOfInterest: 'jäv', confidential: 'sekretess' };

/** The words of a meeting while it is held. */
export const sv = {
  board: boardSv,
  bar: 'Mötets gång',
  attendance: 'Närvaro',
  previous: 'Gå tillbaka',
  next: 'Gå vidare',
  goTo: 'Gå till',
  follow: (number: number) => `Följ mötet till punkt ${String(number)}`,
  takeUp: 'Ta upp punkten nu',
  nowAt: (number: number, title: string) => `Mötet är nu på punkt ${String(number)}: ${title}`,
  big: 'Visa i storbild',
  notYet: 'Mötet har inte tagit upp någon punkt ännu',
  place: (number: number, of: number) => `Punkt ${String(number)} av ${String(of)}`,
  allotted: (allotted: number) => (allotted === 0 ? 'Ingen tid avsatt' : `${minutes(allotted)} avsatta`),
  used: (used: number, allotted: number) =>
    allotted === 0 ? minutes(used) : `${String(used)} av ${minutes(allotted)}`,
  over: (used: number, over: number) => `${minutes(used)}, ${minutes(over)} över tiden`,
  keys: 'Alt och Page Down går till nästa punkt, Alt och Page Up till den förra.',
  recording: 'Spelas mötet in blir inspelningen en allmän handling. Säg det i mötet innan någon börjar spela in.',
  times: {
    legend: (name: string) => `När ${name} var där`,
    late: 'Kom nu',
    left: 'Gick nu',
    arrived: 'Kom kl.',
    leftAt: 'Gick kl.',
    clear: 'Ta bort klockslagen',
    lateFor: (name: string) => `${name} kom nu`,
    leftFor: (name: string) => `${name} gick nu`,
  },
  commands: {
    help: 'Skriv snabbare med kommandon',
    about: 'Skriv ett kommando på en egen rad och tryck Enter.',
    decision: '/beslut Vi går två gånger i vår.',
    decisionDoes: 'antecknar ett beslut',
    assignment: '/uppdrag Nadia: boka lokalen, senast 15/12',
    assignmentDoes: 'ger ett uppdrag: vem, vad och när',
    handled: '/klar',
    handledDoes: 'markerar punkten som behandlad',
    carriedOver: '/igen',
    carriedOverDoes: 'tar upp punkten nästa möte',
    section: '/§',
    sectionDoes: 'ger punkten sin paragraf genast, för omedelbar justering',
    next: '/nästa',
    nextDoes: 'går till nästa punkt',
    toAssignment: 'Gör raden till uppdrag',
    toAssignmentKeys: 'Ctrl och Enter gör raden du står på till ett uppdrag.',
    noLine: 'Ställ dig på en rad med text först.',
    asAssignment: 'Raden är nu även ett uppdrag. Fyll i vem och när.',
    done: {
      decision: 'Beslutet är antecknat.',
      assignment: 'Uppdraget är antecknat.',
      outcome: 'Punkten är markerad.',
    },
    noSections: 'Forumet skriver anteckningar, och de har inga paragrafer.',
    refused: {
      unknownCommand: ({ near }) =>
        near === null ? 'Det kommandot finns inte. Se listan under fältet.' : `Menade du /${near}?`,
      textMissing: () => 'Skriv beslutet efter kommandot.',
      whoMissing: () => 'Skriv vem, följt av kolon: /uppdrag Nadia: boka lokalen, senast 15/12',
      whatMissing: () => 'Skriv vad som ska göras efter namnet.',
      dueMissing: () => 'Skriv när det ska vara klart: … senast 15/12',
      dueUnreadable: ({ typed }) => `”${typed}” går inte att läsa som en dag. Skriv till exempel 15/12.`,
      severalNamed: ({ names }) => `Det kan vara ${alternatives(names, 'sv')}. Skriv hela namnet.`,
    } satisfies {
      readonly [Reason in CommandRefusal['reason']]: (refusal: Extract<CommandRefusal, { reason: Reason }>) => string;
    },
  },
  leaving: {
    heading: 'Lämnar rummet',
    about: 'Den som är jävig eller inte får höra en sekretessbelagd punkt går ut.',
    who: 'Vem går ut?',
    choose: 'Välj person',
    because,
    reason: 'Varför?',
    goesOut: 'Anteckna att personen går ut',
    back: 'Kom tillbaka nu',
    backFor: (name: string) => `${name} kom tillbaka nu`,
    out: (name: string, why: AwayReason, left: string, back: string | null) =>
      back === null
        ? `${name} gick ut kl. ${left} (${because[why]})`
        : `${name} var ute ${left}–${back} (${because[why]})`,
  },
};

export type RunTexts = typeof sv;
