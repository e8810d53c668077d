/** The steps of a meeting, in the order they are passed; each is a part of the meeting's page. */
export const STEPS = ['prepare', 'send', 'meet', 'publish'] as const;
export type Step = (typeof STEPS)[number];

/** The pages of a body besides its first, each a lazy part; their order is that of the body's menu. */
export const NOUNS = [
  'proposals',
  'matters',
  'decisions',
  'assignments',
  'groups',
  'members',
  'measures',
  'health',
  'settings',
] as const;
export type Noun = (typeof NOUNS)[number];

/** What every page of a body is given: the body's address, and the address of what is opened on it. */
export interface NounPageProps {
  readonly nr: string;
  readonly row: string | null;
}

/** Where in the tab a person is. Every place has an address, so that it can be linked to and gone back to. */
export type Place =
  | { readonly kind: 'bodies' }
  | { readonly kind: 'body'; readonly body: string }
  /** `row` is the line of the agenda a link leads to. */
  | {
      readonly kind: 'meeting';
      readonly body: string | null;
      readonly meeting: string;
      readonly step: Step | null;
      readonly row?: string;
    }
  /** The year wheel of a body; the year is this one where none is named. */
  | { readonly kind: 'wheel'; readonly body: string; readonly year: number | null }
  /** One of the pages of a body; `row` is what on it is opened, where something is. */
  | { readonly kind: 'noun'; readonly body: string; readonly noun: Noun; readonly row?: string }
  /** Every act there is: of a body, or of one of its meetings; `act` is the one whose form is open, `row` what it is about. */
  | {
      readonly kind: 'acts';
      readonly body: string;
      readonly meeting: string | null;
      readonly act: string | null;
      readonly row?: string;
    };

const ADDRESS = /^(?:[a-z][a-z0-9]{0,39}-)?[1-9]\d{0,9}$/;
const addressIn = (value: string | null | undefined): string | null =>
  value !== null && value !== undefined && ADDRESS.test(value) ? value : null;

const YEAR = /^2[01]\d\d$/;
const ACT = /^[A-Za-z]{1,60}$/;

/** The id a channel's tab is added with, as it stands in the configuration page and in the links of cards. */
const FORUM_PAGE = /^forum-(.+)$/;

const nounIn = (value: string | null): Noun | undefined => NOUNS.find((noun) => noun === value);
const stepIn = (value: string | null): Step | null => STEPS.find((step) => step === value) ?? null;

/** Reads a place from the query of an address. What is no address of ours is left out. */
export function placeOf(query: string): Place {
  const params = new URLSearchParams(query);
  const body = addressIn(params.get('body'));
  const meeting = addressIn(params.get('meeting'));
  const act = params.get('act');
  const wheel = params.get('wheel');
  const row = addressIn(params.get('row'));
  const at = row === null ? {} : { row };
  const noun = nounIn(params.get('page'));
  if (body !== null && act !== null) {
    return { kind: 'acts', body, meeting, act: ACT.test(act) ? act : null, ...at };
  }
  if (body !== null && wheel !== null) return { kind: 'wheel', body, year: YEAR.test(wheel) ? Number(wheel) : null };
  if (body !== null && noun !== undefined) return { kind: 'noun', body, noun, ...at };
  if (meeting !== null) {
    return { kind: 'meeting', body, meeting, step: stepIn(params.get('step')), ...at };
  }
  return body === null ? { kind: 'bodies' } : { kind: 'body', body };
}

/**
 * Where a host sends the person: what a deep link names (`meeting=goteborg-17&step=send`, or a bare meeting address)
 * comes before the tab's own address, and the id the tab was added with
 * (`forum-goteborg-2`) comes last.
 */
export function placeFrom(query: string, subPageId: string | undefined, pageId: string): Place {
  const own = placeOf(query);
  if (subPageId !== undefined) {
    const linked = placeOf(addressIn(subPageId) === null ? subPageId : `meeting=${subPageId}`);
    if (linked.kind === 'meeting') return { ...linked, body: linked.body ?? bodyOf(own) };
    if (linked.kind !== 'bodies') return linked;
  }
  const added = addressIn(FORUM_PAGE.exec(pageId)?.[1]);
  return own.kind === 'bodies' && added !== null ? { kind: 'body', body: added } : own;
}

/** The query that leads to a place, `?` included; other parameters of the address are not kept. */
export function queryOf(place: Place): string {
  if (place.kind === 'bodies') return '?';
  if (place.kind === 'body') return `?body=${place.body}`;
  if (place.kind === 'wheel') return `?body=${place.body}&wheel=${String(place.year ?? '')}`;
  const row = place.row === undefined ? '' : `&row=${place.row}`;
  if (place.kind === 'noun') return `?body=${place.body}&page=${place.noun}${row}`;
  if (place.kind === 'acts') {
    const meeting = place.meeting === null ? '' : `&meeting=${place.meeting}`;
    return `?body=${place.body}${meeting}&act=${place.act ?? ''}${row}`;
  }
  const body = place.body === null ? '' : `body=${place.body}&`;
  const step = place.step === null ? '' : `&step=${place.step}`;
  return `?${body}meeting=${place.meeting}${step}${row}`;
}

const bodyOf = (place: Place): string | null => (place.kind === 'bodies' ? null : place.body);
