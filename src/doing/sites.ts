import type { Site } from '../storage/site';
import { NEWER_SCHEMA } from '../storage/standing';
import { StorageError } from '../storage/storageError';

/** What several sites answered. One that is down hides only itself (design, "The site"). */
export interface Answered<Value> {
  readonly here: readonly { readonly site: Site; readonly value: Value }[];
  readonly down: readonly Site[];
}

/** How much longer than the first answer the other sites may take, in real time: somebody waits for the page. */
const GRACE_MS = 1500;
/** How long a site that was down is hardly waited for. It is asked all the same, so that it comes back by itself. */
const NOT_WAITED_FOR_MS = 10_000;

const KNOWN_DOWN_MS = 100;

const downUntil = new WeakMap<Site, number>();
const newer = new WeakSet<Site>();

/** Why a site that was told as down is: it does not answer, or follows newer declarations than this code. */
export function whyDown(site: Site): 'down' | 'newer' {
  return newer.has(site) ? 'newer' : 'down';
}

/**
 * Asks all sites at once, for somebody who waits. A site that is away, or much slower than the others, is told as down
 * and the rest is given; where every one is down, throws the StorageError of the first.
 */
export async function askSites<Value>(
  sites: readonly Site[],
  ask: (site: Site) => Promise<Value>,
): Promise<Answered<Value>> {
  const answers = sites.map((site) => outcomeOf(site, ask));
  const first = firstHere(answers);
  const inTime = answers.map((answer, at) => Promise.race([answer, first.then(() => overdue(sites[at]))]));
  return answered(sites, await Promise.all(inTime));
}

/** The same, for work nobody waits for: each site takes the time it takes. */
export async function eachSite<Value>(
  sites: readonly Site[],
  work: (site: Site) => Promise<Value>,
): Promise<Answered<Value>> {
  return answered(sites, await Promise.all(sites.map((site) => outcomeOf(site, work))));
}

/** What went wrong in our own code is thrown as it is. */
function answered<Value>(sites: readonly Site[], outcomes: readonly Outcome<Value>[]): Answered<Value> {
  const wrong = outcomes.find((outcome) => outcome.state === 'wrong');
  if (wrong !== undefined) throw wrong.error;
  const here = outcomes.flatMap((outcome, at) => {
    const site = sites[at];
    return outcome.state === 'here' && site !== undefined ? [{ site, value: outcome.value }] : [];
  });
  const [away] = outcomes.flatMap((outcome) => (outcome.state === 'down' ? (outcome.error ?? []) : []));
  if (here.length === 0 && away !== undefined) throw away;
  return { here, down: sites.filter((_site, at) => outcomes[at]?.state === 'down') };
}

type Outcome<Value> =
  | { readonly state: 'here'; readonly value: Value }
  | { readonly state: 'down'; readonly error: StorageError | null }
  | { readonly state: 'wrong'; readonly error: unknown };

async function outcomeOf<Value>(site: Site, ask: (site: Site) => Promise<Value>): Promise<Outcome<Value>> {
  try {
    const value = await ask(site);
    downUntil.delete(site);
    newer.delete(site);
    return { state: 'here', value };
  } catch (error) {
    if (!(error instanceof StorageError)) return { state: 'wrong', error };
    downUntil.set(site, Date.now() + NOT_WAITED_FOR_MS);
    if (error.code === NEWER_SCHEMA) newer.add(site);
    else newer.delete(site);
    return { state: 'down', error };
  }
}

/** When the first site has answered; never where none does. */
function firstHere(answers: readonly Promise<Outcome<unknown>>[]): Promise<void> {
  return new Promise((resolve) => {
    for (const answer of answers) void answer.then(({ state }) => (state === 'here' ? resolve() : undefined));
  });
}

function overdue(site: Site | undefined): Promise<Outcome<never>> {
  const known = site === undefined ? 0 : (downUntil.get(site) ?? 0);
  return new Promise((resolve) => {
    const give = () => resolve({ state: 'down', error: null });
    setTimeout(give, known > Date.now() ? KNOWN_DOWN_MS : GRACE_MS).unref();
  });
}
