import { ok, refused, type Result } from '../result';
import { tellsOfOne } from './befallen';
import { findHealth } from './health';
import { findIndividualCase, whoDecides, type Decider } from './individualCase';
import { tellsOfSelf } from './ownCase';
import { findPersonalId } from './personalId';
import { personsIn } from './persons';
import { namesOne } from './shortNames';

/** Why a text is not taken in. A refusal holds nothing of what was written: neither text nor name (SFB-12). */
export type DoorRefusal =
  | { readonly reason: 'personalId' }
  /** One person's benefit or case; `turnTo`: who decides on such, where it can be told. */
  | { readonly reason: 'individualCase'; readonly turnTo: readonly Decider[] }
  /** Written anew it may pass: it may be one person's case, tells of somebody's health, or names a private person. */
  | { readonly reason: 'rephrase'; readonly because: 'maybeIndividualCase' | 'health' | 'privatePerson' };

/**
 * Looks at a text before anything of it is read, stored or logged (reliability I4, SFB-12, BAD-17). `known` are names that
 * may stand in any text: of parties, bodies and those who sit in them; a longer list never refuses more.
 */
export function atTheDoor(text: string, known: readonly string[]): Result<'passes', DoorRefusal> {
  if (findPersonalId(text) === 'found') return refused({ reason: 'personalId' });
  const found = findIndividualCase(text, known);
  if (found === 'individual') return refused({ reason: 'individualCase', turnTo: whoDecides(text) });
  if (findHealth(text, known) === 'found') return refused({ reason: 'rephrase', because: 'health' });
  const perhaps = [found, tellsOfOne(text), tellsOfSelf(text)].includes('maybe');
  if (perhaps) return refused({ reason: 'rephrase', because: 'maybeIndividualCase' });
  const named = personsIn(text, known).some(({ standing }) => standing === 'private');
  return named || namesOne(text, known) === 'found'
    ? refused({ reason: 'rephrase', because: 'privatePerson' })
    : ok('passes');
}
