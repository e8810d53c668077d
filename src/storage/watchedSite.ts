import type { Site } from './site';
import { NEWER_SCHEMA, type Standing } from './standing';
import { StorageError } from './storageError';

/** A site that is kept away from where it follows newer declarations than this code. */
export interface WatchedSite extends Site {
  /** What was last learnt of how it stands; null before the first answer. Nothing is sent. */
  lastStanding(): Standing | null;
}

/** How long an answer is taken for granted, in milliseconds of real time. */
const KEPT_MS = 50_000;
/** How old an answer may be that something is read or written on: somebody looks every few minutes. */
const TRUSTED_MS = 6 * 60_000;

/**
 * The same site, which looks how it stands before it is first used. Where it follows newer declarations everything asked
 * of it throws a StorageError as where it is down, and nothing is sent; so too where that cannot be learnt.
 * `now` is real time in milliseconds.
 */
export function watchSite(site: Site, now: () => number = Date.now): WatchedSite {
  let last: { readonly standing: Standing; readonly at: number } | undefined;
  /** The last one that was an answer: what is known holds while SharePoint is away for a while. */
  let known: typeof last;
  let looking: Promise<Standing> | undefined;

  async function look(): Promise<Standing> {
    try {
      const standing = await site.standing();
      last = { standing, at: now() };
      if (standing.state !== 'unreachable') known = last;
      return standing;
    } finally {
      looking = undefined;
    }
  }
  const lookTogether = () => (looking ??= look());
  async function allowed(): Promise<void> {
    const standing = known !== undefined && now() - known.at < TRUSTED_MS ? known.standing : await lookTogether();
    if (standing.state === 'newerSchema') throw new StorageError('Schema', 'standing', null, NEWER_SCHEMA);
    if (standing.state === 'unreachable') throw new StorageError('Schema', 'standing', standing.status, 'unreachable');
  }
  async function whereAllowed<Value>(work: () => Promise<Value>): Promise<Value> {
    await allowed();
    return work();
  }
  return {
    organisation: site.organisation,
    url: site.url,
    standing: () => (last !== undefined && now() - last.at < KEPT_MS ? Promise.resolve(last.standing) : lookTogether()),
    lastStanding: () => last?.standing ?? null,
    read: (questions) => whereAllowed(() => site.read(questions)),
    earlier: (list, row, version) => whereAllowed(() => site.earlier(list, row, version)),
    add: (list, entity) => whereAllowed(() => site.add(list, entity)),
    addAll: (list, entities) => whereAllowed(() => site.addAll(list, entities)),
    change: (list, from, to) => whereAllowed(() => site.change(list, from, to)),
    changeAll: (changes) => whereAllowed(() => site.changeAll(changes)),
    publish: (document, name, bytes) => whereAllowed(() => site.publish(document, name, bytes)),
    followMandates: (on) => whereAllowed(() => site.followMandates(on)),
    readersWait: () => site.readersWait(),
    registerWrites: () => site.registerWrites(),
    aheadMs: () => site.aheadMs(),
    admit: (room, on) => whereAllowed(() => site.admit(room, on)),
    filesIn: (room) => whereAllowed(() => site.filesIn(room)),
    keepFile: (bodyNr, name, bytes) => whereAllowed(() => site.keepFile(bodyNr, name, bytes)),
    discardFile: (path) => whereAllowed(() => site.discardFile(path)),
    destroyFiles: (paths) => whereAllowed(() => site.destroyFiles(paths)),
    furnish: (room) => whereAllowed(() => site.furnish(room)),
    documentBytes: (path) => whereAllowed(() => site.documentBytes(path)),
  };
}
