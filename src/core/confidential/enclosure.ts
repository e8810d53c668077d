import type { AgendaItem } from '../agenda/item';
import type { Annex } from '../documents/annex';
import { ok, refused, type Result } from '../result';
import type { Enclosable } from '../rooms/room';
import type { Row } from '../stored';
import { faceFor, type ConfidentialKind, type FaceReader, type MaskedFace } from './confidential';
import type { PartRefusal } from './enclosing';
import { lineKeyIn } from './lineKey';

/**
 * How far an enclosing has come. `moving` from the moment it is decided: what is enclosed is hidden from then on, and the
 * next press or run takes it out of where it stood. `opening` the other way. `removed` when nothing is left in it.
 */
export const ENCLOSURE_STANDINGS = ['moving', 'kept', 'opening', 'removed'] as const;

/** Something of a line that is kept for named readers: the whole line on its way into a room, or one part of an open one. */
export interface Enclosure extends Row, Enclosable {
  readonly bodyNr: number;
  readonly bodyYear: string;
  readonly meetingId: number;
  /** The line it is, or belongs to. */
  readonly itemId: number;
  readonly kind: ConfidentialKind;
  /** Key of the noted decision or of the annex; empty where the kind says it all. */
  readonly part: string;
  /** The note or the decision itself, or the name of the file; empty for what lies in rows of its own. */
  readonly text: string;
  readonly standing: (typeof ENCLOSURE_STANDINGS)[number];
}

type Noted = Pick<AgendaItem, 'notes' | 'decisions'>;
type Part = Pick<Enclosure, 'kind' | 'part' | 'text'>;

/** The note of a line, whole, as a part to be enclosed. */
export function noteOf({ notes }: Noted): Result<Part, PartRefusal> {
  const text = notes.trim();
  return text === '' ? refused({ reason: 'nothingNoted' }) : ok({ kind: 'note', part: '', text });
}

/** A decision noted on a line, by its number there: 1 is the first. */
export function decisionOf({ decisions }: Noted, number: number): Result<Part, PartRefusal> {
  const noted = decisions[number - 1];
  if (noted === undefined) return refused({ reason: 'noSuchDecision', noted: decisions.length });
  return ok({ kind: 'decision', part: noted.key, text: noted.text });
}

/** An annex of a line, by its number among those that whoever asks may read: 1 is the first. */
export function annexOf<Known extends Annex>(annexes: readonly Known[], number: number): Result<Known, PartRefusal> {
  const annex = annexes[number - 1];
  return annex === undefined ? refused({ reason: 'noSuchAnnex', attached: annexes.length }) : ok(annex);
}

/**
 * The annexes of a meeting, each with the room and the ground it is kept for: from the moment that is written down until
 * it has been opened again. It lies where nobody reads it until its line is sent, so nothing is moved before that.
 */
export function keptAnnexes<Known extends Annex>(
  annexes: readonly Known[],
  enclosures: readonly Enclosure[],
): readonly (Known & Enclosable)[] {
  return annexes.map((annex) => {
    const kept = enclosures.find((one) => one.kind === 'annex' && one.part === annex.key && one.standing !== 'removed');
    return kept === undefined ? annex : { ...annex, room: kept.room ?? null, ground: kept.ground ?? null };
  });
}

/** The enclosures of a meeting without those of annexes that have been taken away: of them nothing is told. */
export function standingParts<Known extends Enclosure>(
  enclosures: readonly Known[],
  annexes: readonly Annex[],
): readonly Known[] {
  const attached = new Set(annexes.filter(({ state }) => state === 'attached').map(({ key }) => key));
  return enclosures.filter(({ kind, part }) => kind !== 'annex' || attached.has(part));
}

/** What is left of a line's notes and decisions when a part has been taken out. Twice is once. */
export function withoutPart({ notes, decisions }: Noted, { kind, part, text }: Part): Noted {
  if (kind === 'decision') return { notes, decisions: decisions.filter(({ key }) => key !== part) };
  return { notes: kind === 'note' && text !== '' ? notes.replace(text, '').trim() : notes, decisions };
}

/** A line's notes and decisions with a part put back, last. Twice is once. */
export function withPart({ notes, decisions }: Noted, { kind, part, text }: Part): Noted {
  if (text === '' || kind === 'item' || kind === 'annex') return { notes, decisions };
  if (kind === 'note') {
    return { notes: notes.includes(text) ? notes : [notes, text].filter((one) => one !== '').join('\n\n'), decisions };
  }
  const others = decisions.filter(({ key }) => key !== part);
  return { notes, decisions: [...others, { key: part, text }] };
}

/**
 * A line as it stands to everybody while something of it is on its way into a room: without the part, or confidential as
 * a whole. So nothing is read of it in the moment between two requests, or after a crash there.
 */
function sealed<Item extends AgendaItem & { readonly id: number }>(item: Item, enclosures: readonly Enclosure[]): Item {
  return enclosures
    .filter(({ itemId, standing }) => itemId === item.id && standing === 'moving')
    .reduce<Item>((line, one) => {
      if (one.kind !== 'item') return { ...line, ...withoutPart(line, one) };
      return { ...line, room: one.room ?? null, ground: one.ground ?? null };
    }, item);
}

/** A part of a line as somebody sees it; `masked` is null where they see the part itself. */
export interface SeenPart<Known extends Enclosure> {
  readonly part: Known;
  readonly masked: MaskedFace | null;
}

/** The parts of a line that are kept in rooms, each as somebody sees it, in the order they were enclosed. */
export function partsOf<Known extends Enclosure & { readonly id: number }>(
  itemId: number,
  enclosures: readonly Known[],
  reader: FaceReader,
): readonly SeenPart<Known>[] {
  return enclosures
    .filter((one) => one.itemId === itemId && one.kind !== 'item' && one.standing !== 'removed')
    .sort((one, other) => one.id - other.id)
    .map((part) => {
      const { kind, room = null, ground = null } = part;
      const face = faceFor({ kind, room, ground, number: '' }, reader);
      return { part, masked: face.face === 'masked' ? face : null };
    });
}

/** The lines of a meeting as they stand while some are moved: of a line and its row to be, only the one it was is there. */
export function standingLines<Item extends AgendaItem & { readonly id: number }>(
  items: readonly Item[],
  enclosures: readonly Enclosure[],
): readonly Item[] {
  const toBe = new Set(
    enclosures.flatMap(({ kind, itemId, standing }) => {
      const from = kind === 'item' ? items.find(({ id }) => id === itemId) : undefined;
      if (from === undefined || from.standing === 'removed') return [];
      return standing === 'moving' ? lineKeyIn(from.key, 'closed') : lineKeyIn(from.key, 'open');
    }),
  );
  return items.filter(({ key }) => !toBe.has(key)).map((item) => sealed(item, enclosures));
}
