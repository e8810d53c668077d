import type { Body } from '../bodies/body';
import { bodyHits, distinct, withoutBodies, type BodyHit } from './bodyNames';
import { folded, phrase, plainText, trimmed, wordsOf } from './plainText';
import type { ProposalKind } from './proposal';
import { smallTalkOf, type SmallTalk } from './smallTalk';
import { TEXT_LENGTH } from './submitting';
import { topicOf } from './topic';
import { NEXT_MEETING, WITH_BODY } from './vocabulary';

/** What a message says. `bodyNr` is null while it is open which body is meant; `candidates` are then the ones to ask about. */
export type Reading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'tooLong'; readonly length: number }
  | SmallTalk
  | { readonly kind: 'nextMeeting'; readonly bodyNr: number | null; readonly candidates: readonly number[] }
  /** Only the name of a body: the answer to "vilket forum?". */
  | { readonly kind: 'body'; readonly bodyNr: number | null; readonly candidates: readonly number[] }
  | {
      readonly kind: 'proposal';
      readonly title: string;
      /** The person's own words, as they were written. */
      readonly description: string;
      readonly bodyNr: number | null;
      readonly candidates: readonly number[];
      /** A body it is addressed to that the person has no part in, or null. */
      readonly otherBodyNr: number | null;
      readonly proposalKind: ProposalKind;
    }
  | { readonly kind: 'unclear'; readonly text: string };

/** Where a message was written, and which bodies its writer has. */
export interface ReadingPlace {
  /** The bodies the person has. */
  readonly bodies: readonly Body[];
  /** Bodies the person has no part in, so that naming one is not taken for another. */
  readonly otherBodies?: readonly Body[];
  /** The body of the channel it was written in, or null. */
  readonly channelBodyNr: number | null;
}

/**
 * Reads what a person wrote, in Swedish or English as people write it. Deterministic; no more is taken from a message
 * than it says. A body is never picked in silence: it is named, or the channel's, or the only one the person has.
 */
export function readMessage(message: string, place: ReadingPlace): Reading {
  const text = plainText(message);
  if (text === '') return { kind: 'empty' };
  if (text.length > TEXT_LENGTH) return { kind: 'tooLong', length: text.length };
  const said = trimmed(phrase(text));
  const hits = bodyHits(said.folded, place.bodies);
  return (
    smallTalkOf(phrase(text)) ??
    proposalIn(text, place) ??
    nextMeetingIn(said.folded, hits, place) ??
    bodyIn(said.folded, hits) ?? { kind: 'unclear', text }
  );
}

function proposalIn(text: string, place: ReadingPlace): Reading | undefined {
  const others = place.otherBodies ?? [];
  const topic = topicOf(text, (part) => bodyHits(part, [...place.bodies, ...others]));
  if (topic === undefined) return undefined;
  const { title, kind: proposalKind, addressed } = topic;
  const elsewhere = addressed.find((nr) => others.some((body) => body.nr === nr)) ?? null;
  const named = bodyHits(folded(text), place.bodies);
  const which =
    elsewhere === null ? whichBody(named, place, addressed) : { bodyNr: null, candidates: numbersOf(place.bodies) };
  return { kind: 'proposal', title, description: text, ...which, otherBodyNr: elsewhere, proposalKind };
}

function nextMeetingIn(text: string, hits: readonly BodyHit[], place: ReadingPlace): Reading | undefined {
  if (!NEXT_MEETING.some((pattern) => pattern.test(text))) return undefined;
  return { kind: 'nextMeeting', ...whichBody(hits, place, distinct(hits)) };
}

function bodyIn(text: string, hits: readonly BodyHit[]): Reading | undefined {
  const named = distinct(hits);
  const besides = wordsOf(withoutBodies(text, hits));
  if (named.length === 0 || !besides.every((word) => WITH_BODY.has(word))) return undefined;
  return { kind: 'body', ...oneOf(named) };
}

/**
 * Which body is meant: the one addressed, else the one named; in a channel, a body named in passing raises the question
 * instead ("klotter i Centrum" written in Hisingen's channel). Nothing named: the channel's, else the only one there is.
 */
function whichBody(
  hits: readonly BodyHit[],
  place: ReadingPlace,
  addressed: readonly number[],
): { readonly bodyNr: number | null; readonly candidates: readonly number[] } {
  const { bodies, channelBodyNr } = place;
  const named = distinct(hits);
  const meant = named.filter((nr) => addressed.includes(nr));
  if (meant.length > 0) return oneOf(meant);
  if (channelBodyNr !== null) return oneOf([...new Set([channelBodyNr, ...named])]);
  return named.length > 0 ? oneOf(named) : oneOf(numbersOf(bodies));
}

function oneOf(numbers: readonly number[]): { readonly bodyNr: number | null; readonly candidates: readonly number[] } {
  const [only, ...more] = numbers;
  return { bodyNr: only === undefined || more.length > 0 ? null : only, candidates: numbers };
}

function numbersOf(bodies: readonly Body[]): readonly number[] {
  return bodies.map((body) => body.nr);
}
