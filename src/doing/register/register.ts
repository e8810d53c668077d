import type { EntityOf, Readable } from '../../storage/list';
import type { QuestionTo, Rows, Site } from '../../storage/site';
import { StorageError } from '../../storage/storageError';
import { identify, type Unknown } from '../identifying';
import { askSites } from '../sites';
import { identityKey, type Identity, type World } from '../world';
import { printOf, readRegister, registerIn, registerQuestions, type RegisterRows } from './asking';

/**
 * What the bot reads a message by, kept by each instance for a while, so that a turn that only reads asks SharePoint once:
 * who somebody is, their mandates, and the bodies, parties and groups of their organisations, per site and person.
 *
 * - It is **recent** for five minutes of real time and as long as this instance has written none of those lists. Group
 *   membership follows mandates within the same five minutes (design, "The site").
 * - After that it is **old** and good for guessing alone: an answer that only reads sends the register's own questions
 *   along in its one `$batch` (`askAlong`), and where they tell another story it is thrown away and made again
 *   (`RegisterChanged`). Everything else asks for a register that is recent.
 * - It gives no right. What an answer shows is filtered by the mandates and rooms read with it, and an act asks for
 *   everything anew.
 */
export interface Register extends RegisterRows {
  readonly site: Site;
  readonly identity: Identity;
  readonly age: 'recent' | 'old';
}

/** Somebody with their registers, one for each organisation that answered. */
export interface Registered {
  readonly registers: readonly Register[];
  readonly down: readonly Site[];
}

/** The register an answer was made by was old and has changed: what it came to is thrown away, and made again. */
export class RegisterChanged extends Error {
  override readonly name = 'RegisterChanged';
}

type ListsOf<Questions extends Readonly<Record<string, { readonly list: Readable }>>> = {
  readonly [Name in keyof Questions]: Questions[Name]['list'];
};

/** Real time. */
const RECENT_MS = 5 * 60_000;
const MOST_KEPT = 5_000;

interface Kept {
  /** Null for somebody who is not in this organisation. */
  readonly rows: RegisterRows | null;
  readonly at: number;
  /** `registerWrites` of the site before it was read. */
  readonly writes: number;
}

const keptOf = new WeakMap<Site, Map<string, Kept>>();

/**
 * The registers of a verified person, each at least as new as asked: `recent` where something is to be done, `old` where
 * an answer is only read. One `$batch` a site where nothing is kept. Throws a StorageError where nobody is found while a
 * site is down: nothing is known then.
 */
export async function registerOf(
  world: World,
  identity: Identity,
  atLeast: Register['age'],
): Promise<Registered | { readonly unknown: Unknown }> {
  const { here, down } = await askSites(world.sites, (site) => ofSite(world, site, identity, atLeast));
  const found = here.map(({ value }) => value);
  const registers = found.filter((one): one is Register => typeof one !== 'string');
  if (registers.length > 0) return { registers, down };
  // Somebody known nowhere is looked for anew each time: they may just have been entered.
  if (world.sites.filter((site) => forget(site, identity) === 'forgotten').length > 0) {
    return registerOf(world, identity, atLeast);
  }
  if (down.length > 0) throw new StorageError('People', 'identify', null, 'a site is down');
  return { unknown: found.includes('ambiguous') ? 'ambiguous' : 'noOne' };
}

/** Asks a site in one `$batch`, with the register's own questions where it is old. Throws RegisterChanged where it was wrong. */
export async function askAlong<Lists extends Readonly<Record<string, Readable>>>(
  register: Register,
  questions: { readonly [Name in keyof Lists]: QuestionTo<Lists[Name]> },
): Promise<{ readonly [Name in keyof Lists]: Rows<EntityOf<Lists[Name]>> }> {
  const { site, identity, age } = register;
  if (age === 'recent') return site.read(questions);
  const writes = site.registerWrites();
  const along = registerQuestions(identity, [register.person.upn]);
  const read = await site.read<Lists & ListsOf<typeof along>>({ ...questions, ...along } as never);
  renew(register, registerIn(read), writes);
  return read;
}

/** Asks for nothing but whether an old register still holds: for an answer that rests on the register alone. */
export async function stillHolds(registers: readonly Register[]): Promise<void> {
  const inDoubt = registers.filter(({ age, site, identity }) => {
    const known = keptOf.get(site)?.get(identityKey(identity));
    return age === 'old' && (known === undefined || !isRecent(site, known));
  });
  await askSites(
    inDoubt.map(({ site }) => site),
    async (site) => {
      const register = inDoubt.find((one) => one.site === site);
      if (register !== undefined) await askAlong(register, {});
    },
  );
}

function renew(old: Register, rows: RegisterRows | undefined, writes: number): void {
  if (rows === undefined) forget(old.site, old.identity);
  else keep(old.site, old.identity, { rows, at: Date.now(), writes });
  if (rows === undefined || printOf(rows) !== printOf(old)) throw new RegisterChanged('The register has changed.');
}

async function ofSite(
  world: World,
  site: Site,
  identity: Identity,
  atLeast: Register['age'],
): Promise<Register | Unknown> {
  const known = keptOf.get(site)?.get(identityKey(identity));
  if (known !== undefined) {
    const age = isRecent(site, known) ? 'recent' : 'old';
    if (known.rows === null && age === 'recent') return 'noOne';
    if (known.rows !== null && (age === 'recent' || atLeast === 'old')) return { ...known.rows, site, identity, age };
  }
  const writes = site.registerWrites();
  const rows = await readRegister(site, identity, namesOf(identity));
  if (rows === 'noOne') {
    keep(site, identity, { rows: null, at: Date.now(), writes });
    return rows;
  }
  if (rows !== 'notLinked') {
    keep(site, identity, { rows, at: Date.now(), writes });
    return { ...rows, site, identity, age: 'recent' };
  }
  forget(site, identity);
  const found = await identify({ ...world, sites: [site] }, identity);
  return 'unknown' in found ? found.unknown : ofSite(world, site, identity, atLeast);
}

function isRecent(site: Site, { at, writes }: Kept): boolean {
  return Date.now() - at < RECENT_MS && site.registerWrites() === writes;
}

function keep(site: Site, identity: Identity, kept: Kept): void {
  const known = keptOf.get(site) ?? new Map<string, Kept>();
  if (known.size >= MOST_KEPT) known.clear();
  known.set(identityKey(identity), kept);
  keptOf.set(site, known);
}

function forget(site: Site, identity: Identity): 'forgotten' | 'notKept' {
  return keptOf.get(site)?.delete(identityKey(identity)) === true ? 'forgotten' : 'notKept';
}

/** By what the roster calls somebody their mandates are asked for at once; mostly it is what the register does too. */
function namesOf({ upn, mail }: Identity): readonly string[] {
  const names = [upn, mail].filter((name): name is string => name !== null && name !== '');
  return [...new Set(names.map((name) => name.toLowerCase()))];
}
