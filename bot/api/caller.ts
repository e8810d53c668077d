import type { Request } from 'express';
import { identify } from '../../src/doing/identifying';
import { identityKey, type Identity, type Member, type World } from '../../src/doing/world';
import type { Site } from '../../src/storage/site';
import type { Language } from '../../src/core/people/person';
import { languageOf } from '../../src/texts/bot';
import type { TabCaller } from '../gate/tabToken';

/** Who a verified token is for, and the organisations they belong to. */
export interface ApiCaller {
  readonly members: readonly Member[];
  readonly unknown: 'noOne' | 'ambiguous' | null;
  /** Sites that did not answer when they were looked up. */
  readonly down: readonly Site[];
}

/** Real time. Short: rights are read anew in every act, only the link between person and register row is kept. */
const KEPT_MS = 60_000;
/** With a site missing: it is looked at again as soon as it may be back. */
const KEPT_WITHOUT_MS = 2_000;
/** For who only looks on at a meeting: 500 who do so ask SharePoint as one. Their rights come with the meeting itself. */
const KEPT_LOOKING_MS = 60 * 60_000;
const MOST_KEPT = 5_000;

/** How fresh the link between a person and their row must be: as for all else, or as long as one looks on at a meeting. */
export type Lookup = 'fresh' | 'lookingOn';

/** Looks people up by their verified identity, and keeps what was found for a minute. */
export function callers(world: World) {
  const kept = new Map<string, { readonly found: ApiCaller; readonly at: number }>();
  return async (identity: Identity, lookup: Lookup = 'fresh'): Promise<ApiCaller> => {
    const key = identityKey(identity);
    const known = kept.get(key);
    if (known !== undefined && Date.now() < known.at + keptFor(known.found, lookup)) return known.found;
    const found = await identify(world, identity);
    if ('unknown' in found) return { members: [], unknown: found.unknown, down: [] };
    if (kept.size >= MOST_KEPT) kept.clear();
    const caller = { ...found, unknown: null };
    kept.set(key, { found: caller, at: Date.now() });
    return caller;
  };
}

function keptFor({ down }: ApiCaller, lookup: Lookup): number {
  if (down.length > 0) return KEPT_WITHOUT_MS;
  return lookup === 'lookingOn' ? KEPT_LOOKING_MS : KEPT_MS;
}

/** The identity a verified tab token speaks for. */
export function identityOf(caller: TabCaller): Identity {
  return { ...caller, mail: null };
}

/** The language of somebody not yet looked up: what their browser asks for. */
export function languageAsked(request: Request): Language {
  return languageOf(request.headers['accept-language'] ?? null);
}
