import type { Instant } from '../calendar';
import { findPersonalId } from '../privacy/personalId';
import { ok, refused, type Result } from '../result';
import type { Row } from '../stored';

/** A copy of a document from which something has been taken away before it is given out. What was taken away is kept nowhere. */
export interface MaskedCopy extends Row {
  readonly bodyNr: number;
  /** Number of the request it is made for. */
  readonly incomingId: number;
  /** Number of the document in the library. */
  readonly documentId: number;
  readonly title: string;
  /** The law that something was masked by. */
  readonly ground: string;
  /** In how many places something was masked. */
  readonly places: number;
  /** Where the copy lies, from the server's root. */
  readonly path: string;
  /** SHA-256 of its bytes, lower-case hex. */
  readonly sha256: string;
  readonly madeAt: Instant;
}

/** What is to be masked: words as they stand in the document, wherever they stand there. */
export interface Masking {
  /** One a line. */
  readonly passages: string;
  readonly ground: string;
}

export type MaskRefusal =
  | { readonly reason: 'groundMissing' }
  | { readonly reason: 'nothingToMask' }
  /** So short that it stands within other words: `nr` is the passage, counted from one. */
  | { readonly reason: 'tooShort'; readonly nr: number }
  | { readonly reason: 'notThere'; readonly nr: number }
  | { readonly reason: 'noText' }
  /** A personal identity number stands in the copy still: `nr` is the paragraph, counted from one. */
  | { readonly reason: 'personalIdLeft'; readonly nr: number };

/** The text of a copy, and what is told of it. */
export interface Masked {
  readonly paragraphs: readonly string[];
  readonly places: number;
  /** Words of what was masked that still stand somewhere by themselves, as they were written to be masked. */
  readonly left: readonly string[];
}

const SHORTEST = 2;
/** Shorter words stand everywhere. */
const SHORTEST_LEFT = 4;

/**
 * Takes passages out of a document's text: every place where one stands, whatever its case, its spaces and the lines it is
 * broken over. `mark` stands in its place, the same for each, so that its length tells nothing. A passage
 * that is not in the document is refused: somebody believes that it is gone.
 */
export function maskText(
  paragraphs: readonly string[],
  { passages, ground }: Masking,
  mark: string,
): Result<Masked, MaskRefusal> {
  if (ground.trim() === '') return refused({ reason: 'groundMissing' });
  const wanted = passages.split('\n').map((line) => line.trim().normalize('NFC'));
  const lines = [...new Set(wanted.filter((line) => line !== ''))];
  if (lines.length === 0) return refused({ reason: 'nothingToMask' });
  if (paragraphs.every((text) => text.trim() === '')) return refused({ reason: 'noText' });
  const whole = paragraphs.map((text) => text.normalize('NFC').replaceAll(PLACE, ' ')).join(BETWEEN);
  let masked = whole;
  // The longest first: a name within a longer passage does not break it up.
  for (const line of [...lines].sort((one, other) => other.length - one.length)) {
    const nr = wanted.indexOf(line) + 1;
    if (line.length < SHORTEST) return refused({ reason: 'tooShort', nr });
    const pattern = patternOf(line);
    if (!pattern.test(whole)) return refused({ reason: 'notThere', nr });
    masked = masked.replace(pattern, PLACE);
  }
  const kept = masked.split(BETWEEN).map((text) => text.replaceAll(PLACE, mark));
  const personal = kept.findIndex((text) => findPersonalId(text) === 'found');
  if (personal >= 0) return refused({ reason: 'personalIdLeft', nr: personal + 1 });
  const left = [...new Set(lines.flatMap(wordsIn))].filter((word) => patternOf(word).test(masked));
  return ok({ paragraphs: kept, places: masked.split(PLACE).length - 1, left });
}

/** Stands where something was, until all has been taken: no text of a document has either of these characters. */
const PLACE = '\uE000';
const BETWEEN = '\n\uE001\n';

/** A passage however it is written: any case, any spaces, also where a line of a page or a word is broken. */
function patternOf(line: string): RegExp {
  const broken = String.raw`(?:\u00AD|-?[ \t]*\n(?:\uE001\n)?[ \t]*)?`;
  const gap = String.raw`(?:\s|\uE001)+`;
  const words = line.split(/\s+/).map((word) => Array.from(word, escaped).join(broken));
  // A name is not masked within a longer word: `Ek` leaves `Ekonomi` alone.
  const [before, after] = [/^[\p{L}\p{N}]/u.test(line) ? String.raw`(?<![\p{L}\p{N}])` : '', edgeAfter(line)];
  return new RegExp(`${before}${words.join(gap)}${after}`, 'giu');
}

/** A genitive s goes along: `Anderssons` tells as much as `Andersson`. */
function edgeAfter(line: string): string {
  return /[\p{L}\p{N}]$/u.test(line) ? String.raw`s?(?![\p{L}\p{N}])` : '';
}

function escaped(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/]/, String.raw`\$&`);
}

function wordsIn(line: string): readonly string[] {
  return (line.match(/[\p{L}\p{N}-]+/gu) ?? []).filter((word) => word.length >= SHORTEST_LEFT);
}
