import type { Body } from '../bodies/body';
import { KIND_WORDS } from '../bodies/kindWords';
import { folded } from './plainText';

/** A place in a text where a body is named. */
export interface BodyHit {
  readonly bodyNr: number;
  readonly start: number;
  readonly end: number;
}

/** What a body is called: its name, short name and aliases, and the words for its kind. */
type Named = Pick<Body, 'nr' | 'name' | 'shortName' | 'aliases' | 'kind'>;

/** The end of a word, with or without a genitive s. */
const WORD_END = /^(?::?'?s)?(?![\p{L}\p{N}])/u;

/**
 * Where bodies are named in a folded text: whole words, with or without a genitive s. A name inside a longer name of
 * another body does not count ("Centrum" in "Centrum-Väst"). A word for a kind names every body of that kind, unless one
 * of them is named too: "LSG i Nyköping" is one of four, "LSG" all four (AMB-10).
 */
export function bodyHits(text: string, bodies: readonly Named[]): readonly BodyHit[] {
  const own = bodies.flatMap((body) => hitsOfAll(text, [body.name, body.shortName, ...body.aliases], body.nr));
  const byKind = bodies.flatMap((body) => hitsOfAll(text, KIND_WORDS[body.kind], body.nr));
  const meant = byKind.filter((hit) =>
    own.every((other) => !isAmong(bodies, other, hit) || other.bodyNr === hit.bodyNr),
  );
  const hits = [...own, ...meant.filter((hit) => !own.some((other) => isSame(hit, other)))];
  return hits.filter((hit) => !hits.some((other) => isInside(hit, other)));
}

/** The text with each body's name blanked out, so that what else it says can be read. */
export function withoutBodies(text: string, hits: readonly BodyHit[]): string {
  return hits.reduce(
    (rest, hit) => rest.slice(0, hit.start) + ' '.repeat(hit.end - hit.start) + rest.slice(hit.end),
    text,
  );
}

/** The bodies named, each once. */
export function distinct(hits: readonly BodyHit[]): readonly number[] {
  return [...new Set(hits.map((hit) => hit.bodyNr))];
}

function hitsOfAll(text: string, names: readonly string[], bodyNr: number): readonly BodyHit[] {
  const written = names.map((name) => folded(name).replace(/\s+/g, ' ').trim());
  return [...new Set(written)].filter((name) => name !== '').flatMap((name) => hitsOf(text, name, bodyNr));
}

/** Whether a body named by its own name is called by the same word for its kind as the body of the other hit. */
function isAmong(bodies: readonly Named[], own: BodyHit, byKind: BodyHit): boolean {
  const [one, other] = [own, byKind].map((hit) => bodies.find(({ nr }) => nr === hit.bodyNr)?.kind);
  return one === other;
}

function isSame(hit: BodyHit, other: BodyHit): boolean {
  return hit.bodyNr === other.bodyNr && hit.start === other.start;
}

function hitsOf(text: string, name: string, bodyNr: number): readonly BodyHit[] {
  const hits: BodyHit[] = [];
  for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + 1)) {
    const after = WORD_END.exec(text.slice(start + name.length, start + name.length + 4));
    if (after === null || /[\p{L}\p{N}]/u.test(text.charAt(start - 1))) continue;
    hits.push({ bodyNr, start, end: start + name.length + after[0].length });
  }
  return hits;
}

function isInside(hit: BodyHit, other: BodyHit): boolean {
  const longer = other.end - other.start > hit.end - hit.start;
  return longer && other.start <= hit.start && hit.end <= other.end;
}
