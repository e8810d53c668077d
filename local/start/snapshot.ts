import { cpSync, renameSync, rmSync } from 'node:fs';
import type { DataFolder } from './dataFolder';

/** SharePoint's data as it was when the sites had just been prepared: what a reset goes back to in a second. */
export interface Snapshot {
  /** Copies the data; SharePoint must be down. `of` says what the sites were prepared from. */
  keep(of: string): void;
  /** Puts the copy back, or says that there is none of `of`; SharePoint must be down. */
  putBack(of: string): 'done' | 'none';
}

/** The snapshot of a data folder. */
export function snapshotOf(folder: DataFolder): Snapshot {
  const live = folder.in('sharepoint');
  const copy = folder.in('prepared');
  const replace = (from: string, to: string): void => {
    rmSync(`${to}.new`, { recursive: true, force: true });
    cpSync(from, `${to}.new`, { recursive: true });
    rmSync(to, { recursive: true, force: true });
    renameSync(`${to}.new`, to);
  };
  return {
    keep(of) {
      folder.save({ prepared: null });
      replace(live, copy);
      folder.save({ prepared: of });
    },
    putBack(of) {
      if (folder.state.prepared !== of) return 'none';
      replace(copy, live);
      return 'done';
    },
  };
}
