import type { Language } from '../core/people/person';
import type { Verb } from './verbs';

/** The part of Adaptive Cards 1.5 that we use. `wrap` is demanded: text that is cut off is text nobody reads. */
export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  readonly version: '1.5';
  readonly lang: Language;
  readonly fallbackText: string;
  /** What the client asks when the card is seen again: a card overtaken elsewhere is drawn as it stands now. */
  readonly refresh?: { readonly action: Pressable };
  readonly body: readonly Element[];
  readonly actions?: readonly Action[];
}

export type Element = Heading | Rich | TextInput | ChoiceInput | ActionRow;

/** Buttons within the card, by what they belong to. */
interface ActionRow {
  readonly type: 'ActionSet';
  readonly actions: readonly Action[];
}

interface Heading {
  readonly type: 'TextBlock';
  readonly text: string;
  readonly wrap: true;
  readonly size: 'Large' | 'Medium';
  readonly weight: 'Bolder';
  readonly style: 'heading';
}

interface Rich {
  readonly type: 'RichTextBlock';
  readonly inlines: readonly Run[];
  readonly spacing?: 'Small' | 'Medium';
}

interface Run {
  readonly type: 'TextRun';
  readonly text: string;
  readonly weight?: 'Bolder';
  readonly isSubtle?: true;
}

interface TextInput {
  readonly type: 'Input.Text';
  readonly id: InputId;
  readonly label: string;
  readonly value: string;
  readonly maxLength: number;
  readonly isMultiline: boolean;
}

interface ChoiceInput {
  readonly type: 'Input.ChoiceSet';
  readonly id: InputId;
  readonly label: string;
  readonly value?: string;
  readonly style: 'compact';
  readonly choices: readonly Choice[];
}

export interface Choice {
  readonly title: string;
  readonly value: string;
}

interface Pressable {
  readonly type: 'Action.Execute';
  readonly title: string;
  readonly verb: Verb;
  readonly data: Readonly<Record<string, string | number>>;
  readonly style?: 'positive' | 'destructive';
}

export type Action =
  | Pressable
  /** Hands in a form in a dialog: what is filled in is all it carries. */
  | { readonly type: 'Action.Submit'; readonly title: string; readonly style: 'positive' }
  | { readonly type: 'Action.ShowCard'; readonly title: string; readonly card: InnerCard }
  | { readonly type: 'Action.OpenUrl'; readonly title: string; readonly url: string };

interface InnerCard {
  readonly type: 'AdaptiveCard';
  readonly body: readonly Element[];
  readonly actions: readonly Action[];
}

/** Names of the fields a person fills in; a press brings them back. */
export type InputId = 'title' | 'description' | 'kind' | 'body' | 'meeting' | 'reason' | 'pick' | 'words';

/** A card in a language. `fallbackText` is what a client that draws no cards shows, and what a screen reader announces. */
export function card(
  language: Language,
  fallbackText: string,
  body: readonly Element[],
  actions: readonly Action[] = [],
): AdaptiveCard {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: language,
    fallbackText: inert(fallbackText),
    body,
    ...(actions.length === 0 ? {} : { actions }),
  };
}

/** The same card, looked at again whenever it is seen; `data` says what it is about, as its buttons do. */
export function seenAgain(shown: AdaptiveCard, data: Pressable['data']): AdaptiveCard {
  return { ...shown, refresh: { action: { type: 'Action.Execute', title: '', verb: 'seeAgain', data } } };
}

/** A heading. The only element drawn from Markdown, so what is in it is escaped. */
export function heading(text: string, size: Heading['size'] = 'Large'): Element {
  const escaped = inert(text).replace(/[\\`*_{}[\]()#+\-.!>~|<]/g, (sign) => `\\${sign}`);
  return { type: 'TextBlock', text: escaped, wrap: true, size, weight: 'Bolder', style: 'heading' };
}

/** Buttons that stand where they belong in the card. */
export function row(actions: readonly Action[]): Element {
  return { type: 'ActionSet', actions };
}

/** Text as it stands: runs of rich text are never read as Markdown. */
export function paragraph(text: string): Element {
  return { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: inert(text) }], spacing: 'Medium' };
}

/** What is good to know but not the point. */
export function aside(text: string): Element {
  return { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: inert(text), isSubtle: true }], spacing: 'Small' };
}

/** `Möte: torsdag 10 december 2026`. Not a FactSet: its values are read as Markdown. */
export function fact(label: string, value: string): Element {
  const inlines: readonly Run[] = [
    { type: 'TextRun', text: `${inert(label)}: `, weight: 'Bolder' },
    { type: 'TextRun', text: inert(value) },
  ];
  return { type: 'RichTextBlock', inlines, spacing: 'Small' };
}

/** A list of alternatives. */
export function choices(id: InputId, label: string, from: readonly Choice[], value: string | null): Element {
  const titles = from.map((one) => ({ title: inert(one.title), value: one.value }));
  return {
    type: 'Input.ChoiceSet',
    id,
    label,
    style: 'compact',
    choices: titles,
    ...(value === null ? {} : { value }),
  };
}

/** A field to write in. */
export function field(
  id: InputId,
  label: string,
  value: string,
  size: { readonly maxLength: number; readonly lines: 'one' | 'several' },
): Element {
  return { type: 'Input.Text', id, label, value, maxLength: size.maxLength, isMultiline: size.lines === 'several' };
}

/** Cards replace `{{DATE(…)}}` in any text: a word joiner between the braces keeps a person's own words as they are. */
function inert(text: string): string {
  return text.replaceAll('{{', '{\u2060{');
}

/** The beginning of a long text, whole words, for cards that must stay below Teams' 28 kB. */
export function excerpt(text: string, length = 600): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length).replace(/\s+\S*$/, '')} …`;
}
