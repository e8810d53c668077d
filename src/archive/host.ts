import { createContext, useContext } from 'react';
import type { Archive } from '../storage/archive/openArchive';
import type { ArchiveTexts } from '../texts/archive/texts';
import type { ArchivePlace } from './place';

/** What the archive is shown in: a SharePoint page, a full page or Teams. */
export interface ArchiveHost {
  readonly archive: Archive;
  readonly texts: ArchiveTexts;
  readonly place: ArchivePlace;
  /** An address that leads to a place, also for somebody else and later. */
  readonly href: (place: ArchivePlace) => string;
  readonly goTo: (place: ArchivePlace) => void;
  /** Where a document is opened by itself; `path` is server-relative. */
  readonly documentHref: (path: string) => string;
}

export const HostContext = createContext<ArchiveHost | null>(null);

/** The host the archive is shown in. Throws outside one: a programming error. */
export function useHost(): ArchiveHost {
  const host = useContext(HostContext);
  if (host === null) throw new Error('The archive is shown in a host.');
  return host;
}
