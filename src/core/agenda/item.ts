import type { Day, Instant } from '../calendar';
import type { Enclosable } from '../rooms/room';
import type { Row } from '../stored';
import type { Theme } from '../yearWheel/entry';

export const ITEM_KINDS = ['information', 'horizonScanning', 'discussion', 'decision'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** What a body has a line for: its own work, or the projects that it steers (LSG-22). */
export const ITEM_CONCERNS = ['own', 'steering'] as const;
export type ItemConcern = (typeof ITEM_CONCERNS)[number];

/** Where a line of the agenda comes from; shown on the line. `id` is the row it comes from. */
export const ITEM_ORIGINS = [
  'standing',
  'yearWheel',
  'proposal',
  'assignment',
  'carriedOver',
  'chair',
  'report',
  'prepared',
] as const;
export type ItemOrigin = (typeof ITEM_ORIGINS)[number];

/** What may be noted of a line while the meeting is held. */
const NOTED_OUTCOMES = ['open', 'handled', 'carriedOver'] as const;
/** `escalated` is never noted by hand: lifting the line makes it so (ESC-01). */
export const ITEM_OUTCOMES = [...NOTED_OUTCOMES, 'escalated'] as const;
export type ItemOutcome = (typeof ITEM_OUTCOMES)[number];

/** How a line ends when somebody notes an outcome on it: a lifted line stays lifted, and no line is lifted by a note. */
export function notedOutcome(current: ItemOutcome, noted: ItemOutcome): ItemOutcome {
  return current === 'escalated' || noted === 'escalated' ? current : noted;
}

/** The outcomes that can be chosen for a line: those that may be noted, or that it has been lifted. */
export function outcomesFor(current: ItemOutcome): readonly ItemOutcome[] {
  return current === 'escalated' ? ['escalated'] : NOTED_OUTCOMES;
}

/** A decision as noted in a meeting in progress. `key` is stable from the moment it is noted. */
export interface NotedDecision {
  readonly key: string;
  readonly text: string;
}

/** Who does what by when, as noted in a meeting in progress. */
export interface NotedAssignment {
  readonly key: string;
  readonly what: string;
  readonly upn: string | null;
  readonly who: string;
  readonly due: Day;
}

/** One passage of a matter, or a standing line, on the agenda of a meeting. */
export interface AgendaItem extends Row, Enclosable {
  readonly bodyNr: number;
  readonly bodyYear: string;
  readonly meetingId: number;
  readonly matterId: number | null;
  /** Place in the agenda, 1 first. */
  readonly order: number;
  readonly title: string;
  readonly description: string;
  readonly kind: ItemKind;
  /** What the meeting is to do with it, in one line (FSS-16). */
  readonly purpose: string;
  readonly theme: Theme | null;
  /** Whether it is the body's own matter, or one it has as steering group (LSG-22); its own where nothing is said. */
  readonly concern?: ItemConcern;
  /** Keys of the parties concerned (FSS-16). */
  readonly parties: readonly string[];
  readonly presenter: string;
  /** Minutes allotted. */
  readonly minutes: number;
  readonly origin: ItemOrigin;
  readonly originId: number | null;
  /** UPN of the one who last changed what the line says while it was prepared, and when; null where nobody has. */
  readonly changedBy?: string | null;
  readonly changedAt?: Instant | null;
  /** `draft` until it is sent: `sent` with the agenda, or `supplement` when it was added and sent later, and marked as such. */
  readonly standing: 'draft' | 'sent' | 'supplement' | 'removed';
  readonly outcome: ItemOutcome;
  /** When the meeting last took the line up; null or missing while it has not. */
  readonly takenUpAt?: Instant | null;
  readonly notes: string;
  readonly decisions: readonly NotedDecision[];
  readonly assignments: readonly NotedAssignment[];
}

/** What a body has a line for: a body that steers nothing has lines of its own alone (LSG-22). */
export function concernIn({ steers }: { readonly steers: readonly string[] }, wanted: ItemConcern): ItemConcern {
  return steers.length === 0 ? 'own' : wanted;
}

/**
 * Where the body's own lines begin, and those it has as steering group: what begins with each line, null where it goes on.
 * Nothing is kept apart where no line is for steering (LSG-22).
 */
export function concernsBegin(items: readonly Pick<AgendaItem, 'concern'>[]): readonly (ItemConcern | null)[] {
  const concerns = items.map(({ concern = 'own' }) => concern);
  if (!concerns.includes('steering')) return items.map(() => null);
  return concerns.map((concern, at) => (concern === concerns[at - 1] ? null : concern));
}
