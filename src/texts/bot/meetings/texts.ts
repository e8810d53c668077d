import type { Source } from '../../../core/bodies/source';
import type { ClockTime, Day } from '../../../core/calendar';
import type { CountedYear } from '../../../core/meetings/yearCount';

/** A day that a rule gives, with its arithmetic. */
export interface RuleDay {
  readonly meetingDay: Day;
  readonly daysBefore: number;
  readonly lastDay: Day;
  readonly source: Source | null;
  /** Negative when it has passed. */
  readonly daysLeft: number;
}

/** Something that is left for the reader to do before a meeting. */
export type ToDo =
  | { readonly what: 'propose'; readonly lastDay: Day }
  | { readonly what: 'assignment'; readonly title: string; readonly due: Day }
  | { readonly what: 'sendAgenda' | 'prepareAgenda'; readonly dueDay: Day | null }
  | { readonly what: 'answerProposals'; readonly count: number }
  | { readonly what: 'publishNotes'; readonly day: Day };

/** What the bot says of meetings and the year. */
export interface MeetingAnswerTexts {
  readonly next: string;
  readonly labels: {
    readonly when: string;
    readonly where: string;
    readonly chair: string;
    readonly actingChair: string;
    readonly proposals: string;
    readonly agenda: string;
  };
  readonly when: (day: Day, starts: ClockTime, ends: ClockTime) => string;
  readonly modes: Readonly<Record<'digital' | 'physical' | 'hybrid', string>>;
  readonly noChair: string;
  readonly noMeeting: (bodyName: string) => string;
  /** One meeting in one line, where several bodies are told of. */
  readonly line: (facts: {
    readonly bodyName: string;
    readonly when: string;
    readonly where: string;
    readonly chair: string;
  }) => string;
  readonly toDo: string;
  readonly nothingToDo: string;
  readonly left: (one: ToDo) => string;
  readonly deadlines: (bodyName: string, meetingDay: Day) => string;
  readonly lastDay: (rule: RuleDay) => string;
  readonly agendaDay: (rule: RuleDay) => string;
  readonly noLastDay: string;
  readonly noAgendaDay: string;
  readonly agendaOf: (bodyName: string, day: Day) => string;
  readonly agendaSent: string;
  /** For whoever does not prepare: nothing of it is told. */
  readonly agendaNotSent: (dueDay: Day | null) => string;
  readonly agendaDraft: string;
  readonly agendaEmpty: string;
  readonly item: (order: number, title: string, minutes: number, presenter: string) => string;
  readonly notesOf: (title: string, day: Day) => string;
  readonly noNotes: (bodyName: string) => string;
  readonly decided: string;
  readonly moreDocuments: string;
  readonly chairs: (facts: {
    readonly bodyName: string;
    readonly day: Day;
    readonly name: string | null;
    readonly acting: 'yes' | 'no';
  }) => string;
  readonly rota: string;
  readonly turn: (day: Day, name: string) => string;
  readonly chairRule: (kind: 'fixed' | 'rotation', source: Source) => string;
  readonly noChairRule: string;
  readonly count: (bodyName: string, counted: CountedYear) => string;
  readonly noTheme: (bodyName: string, month: string, year: number) => string;
  readonly themes: (bodyName: string, year: number) => string;
  readonly theme: (month: string, title: string, day: Day | null) => string;
  readonly feed: string;
  readonly coming: (bodyName: string, days: readonly Day[]) => string;
  readonly buttons: { readonly openTab: string; readonly openDocument: string };
}
