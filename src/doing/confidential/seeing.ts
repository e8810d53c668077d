import {
  enclosureOf,
  isConfidential,
  isOpenTo,
  readerOf,
  type FaceReader,
  type MaskedFace,
} from '../../core/confidential/confidential';
import { lineFor } from '../../core/confidential/seenLine';
import { dayOf } from '../../core/calendar';
import type { AgendaItem } from '../../core/agenda/item';
import type { Resolution } from '../../core/decisions/resolution';
import type { Language } from '../../core/people/person';
import type { Enclosable } from '../../core/rooms/room';
import type { Stored } from '../../core/stored';
import { confidentialTexts } from '../../texts/confidential';
import type { MeetingFacts } from '../meetings/facts';
import type { World } from '../world';

/** All around a meeting as somebody may see it. Views and documents are made from these alone. */
export interface SeenFacts extends MeetingFacts {
  readonly reader: FaceReader;
  /** The faces of the lines that are masked, by number of the row. */
  readonly masked: ReadonlyMap<number, MaskedFace>;
}

/** The reader a person is in a body today (design decision 16). */
export function readerIn(
  world: World,
  { body, rooms, mandates }: Pick<MeetingFacts, 'body' | 'rooms' | 'mandates'>,
  upn: string,
): FaceReader {
  return readerOf(upn, body.nr, rooms, mandates, dayOf(world.now()));
}

/** The enclosure of what is noted around the decision of a line: the line's own, or that of the decision by itself. */
export function enclosureAt(
  item: Stored<AgendaItem>,
  { resolutions }: { readonly resolutions: readonly Resolution[] },
): Enclosable {
  return enclosureOf(isConfidential(item) ? item : (resolutions.find((one) => one.itemId === item.id) ?? {}));
}

/**
 * The facts as a reader may see them: a confidential line shows its masked face, and what has none of its own (the
 * proposal it came from, an assignment given on it, its documents) is not there.
 */
export function asSeenBy(facts: MeetingFacts, reader: FaceReader, language: Language): SeenFacts {
  const { line: word } = confidentialTexts(language);
  const masked = new Map<number, MaskedFace>();
  const seen = (item: MeetingFacts['items'][number]) => {
    const face = lineFor(item, reader, word);
    if (face.masked !== null) masked.set(item.id, face.masked);
    return face.line;
  };
  return {
    ...facts,
    reader,
    masked,
    items: facts.items.map(seen),
    everyItem: facts.everyItem.map(seen),
    carriedOver: facts.carriedOver.map(seen),
    proposals: facts.proposals.filter((proposal) => isOpenTo(proposal, reader)),
    assignments: facts.assignments.filter((assignment) => isOpenTo(assignment, reader)),
    annexes: facts.annexes.filter((annex) => isOpenTo(annex, reader)),
    documents: facts.documents.filter((document) => isOpenTo(document, reader)),
    pdfs: facts.pdfs.filter((document) => isOpenTo(document, reader)),
  };
}
