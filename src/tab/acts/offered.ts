import type { ActName } from '../../api/acts';
import type { Choice, ChoicesView } from '../../api/choices';
import type { ActForm } from '../../api/forms';
import type { ActsTexts } from '../../texts/tab/acts/sv';

/** Every act with its form, by name. */
export type Forms = Readonly<Record<string, ActForm>>;

/** The acts that a form is drawn for: importing has a page of its own. */
export function drawn(forms: Readonly<Record<string, Partial<ActForm>>>): Forms {
  const whole = Object.entries(forms).filter((entry): entry is [string, ActForm] => entry[1].group !== undefined);
  return Object.fromEntries(whole);
}

/** How far the person may do an act in the body; undefined where their roles do not give it. */
export function reachOf({ may }: ChoicesView, name: string) {
  return may[name as ActName];
}

/** The rows an act may be done to: those it is about, at the meetings the person chairs where it takes that, of one meeting if so. */
export function rowsOf(view: ChoicesView, name: string, form: ActForm, meeting: string | null): readonly Choice[] {
  const rows = view.rows[form.about] ?? [];
  if (form.about === BODIES) return rows.filter(({ id }) => id === view.body.nr);
  const meetingOf = (row: Choice) => (form.about === MEETINGS ? row.id : row.meetingId);
  return rows
    .filter((row) => reachOf(view, name) !== 'whereChairing' || view.chaired.includes(meetingOf(row) ?? ''))
    .filter((row) => meeting === null || meetingOf(row) === meeting);
}

export const BODIES = 'Bodies';
const MEETINGS = 'Meetings';

/** A row as one line. A meeting that is called what its body is called is told by its day alone. */
export function lineOf(texts: ActsTexts, { body }: ChoicesView, { face, title, hint, day }: Choice): string {
  if (title === body.name && day !== null) return texts.onDay(day);
  const what = face === 'masked' ? texts.masked(title, hint) : [title, hint].filter(Boolean).join(', ');
  const parts = [what, day === null ? '' : texts.onDay(day)].filter((one) => one !== '');
  return parts.length === 0 ? texts.row : parts.join(' – ');
}

export interface Group {
  readonly title: string;
  readonly acts: readonly { readonly name: string; readonly form: ActForm }[];
}

/** Acts in their groups, in the order they are described. */
export function grouped(acts: Group['acts']): readonly Group[] {
  const titles = [...new Set(acts.map(({ form }) => form.groupTitle))];
  return titles.map((title) => ({ title, acts: acts.filter(({ form }) => form.groupTitle === title) }));
}

/** Whether an act is what somebody looks for: every word they wrote stands in what it is called or does. */
export function matches({ title, description, groupTitle }: ActForm, search: string): boolean {
  const text = `${title} ${description} ${groupTitle}`.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
