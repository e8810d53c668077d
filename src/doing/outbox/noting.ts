import type { Notice } from '../../core/notices/notice';
import type { Stored } from '../../core/stored';
import type { Change, Site } from '../../storage/site';
import { StorageError } from '../../storage/storageError';

/**
 * Notes in the outbox what came of deliveries. What SharePoint cannot take now is kept, and noted before anything of it is
 * claimed again: a message that was sent is not sent once more because SharePoint was away just then.
 */
export interface Noting {
  /** Notes it now. Throws a `StorageError` where SharePoint is away: it is kept then. */
  note(site: Site, changes: readonly Change<Notice>[]): Promise<void>;
  /** Tries again with all that is kept; what cannot be noted yet is kept on. */
  noteKept(): Promise<void>;
  /** Whether what came of it is kept: it may have been sent. */
  keeps(one: { readonly site: Site; readonly notice: Stored<Notice> }): 'yes' | 'no';
}

/** How soon what is kept is tried again, in milliseconds of real time. */
const AGAIN_MS = 5_000;

/** `again` is called a while after something could not be noted, to have `noteKept` called. */
export function keepingNotes(again: () => void): Noting {
  const kept = new Map<Site, Map<number, Change<Notice>>>();
  let timer: NodeJS.Timeout | undefined;
  function keep(site: Site, changes: readonly Change<Notice>[]): void {
    const ofSite = kept.get(site) ?? new Map<number, Change<Notice>>();
    for (const change of changes) ofSite.set(change.from.id, change);
    kept.set(site, ofSite);
    timer ??= setTimeout(() => {
      timer = undefined;
      again();
    }, AGAIN_MS).unref();
  }
  async function note(site: Site, changes: readonly Change<Notice>[]): Promise<void> {
    try {
      // A row that somebody else has changed since is theirs now: nothing more is to be noted of ours.
      await site.changeAll(changes);
    } catch (error) {
      if (error instanceof StorageError) keep(site, changes);
      throw error;
    }
  }
  return {
    note,
    async noteKept() {
      for (const [site, changes] of [...kept]) {
        kept.delete(site);
        await note(site, [...changes.values()]).catch((error: unknown) => {
          if (!(error instanceof StorageError)) throw error;
        });
      }
    },
    keeps: ({ site, notice }) => (kept.get(site)?.has(notice.id) === true ? 'yes' : 'no'),
  };
}
