import type { AgendaItemView } from '../../api/views';
import type { NotedAssignment } from '../../core/agenda/item';
import { keepBoth, mergeText, textRules } from '../saving/mergeText';
import type { ValueRules } from '../saving/saving';

export type NotesValue = Pick<AgendaItemView, 'notes' | 'outcome'>;

export const notesRules: ValueRules<NotesValue> = {
  same: (one, other) => one.notes === other.notes && one.outcome === other.outcome,
  merge(base, mine, theirs) {
    const notes = mergeText(base.notes, mine.notes, theirs.notes);
    const outcome = mergeOne(base.outcome, mine.outcome, theirs.outcome);
    return notes === undefined || outcome === undefined ? undefined : { notes, outcome };
  },
  both: (base, mine, theirs) => ({
    notes: mergeText(base.notes, mine.notes, theirs.notes) ?? keepBoth(base.notes, mine.notes, theirs.notes),
    outcome: mergeOne(base.outcome, mine.outcome, theirs.outcome) ?? mine.outcome,
  }),
};

/** An empty decision is none: the service removes it. */
export const decisionRules: ValueRules<string> = textRules;

/** An assignment while it is written; the day is empty until it has been chosen. */
export interface AssignmentValue extends Pick<NotedAssignment, 'what' | 'upn' | 'who'> {
  readonly due: string;
}

export const NO_ASSIGNMENT: AssignmentValue = { what: '', upn: null, who: '', due: '' };

const FIELDS = ['what', 'who', 'due'] as const;

export const assignmentRules: ValueRules<AssignmentValue> = {
  same: (one, other) => FIELDS.every((field) => one[field] === other[field]),
  merge(base, mine, theirs) {
    const [what, who, due] = FIELDS.map((field) => mergeOne(base[field], mine[field], theirs[field]));
    if (what === undefined || who === undefined || due === undefined) return undefined;
    return { what, who, due, upn: who === theirs.who ? theirs.upn : mine.upn };
  },
  // Who, what and when make an assignment (FSS notes); without "what" it is the removal of one.
  isComplete({ what, who, due }) {
    return what.trim() === ''
      ? who === ''
        ? 'complete'
        : 'incomplete'
      : who.trim() !== '' && due !== ''
        ? 'complete'
        : 'incomplete';
  },
};

function mergeOne<Value>(base: Value, mine: Value, theirs: Value): Value | undefined {
  if (mine === base || mine === theirs) return theirs;
  return theirs === base ? mine : undefined;
}
