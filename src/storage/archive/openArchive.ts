import type { Body } from '../../core/bodies/body';
import { bodyYear } from '../../core/bodies/body';
import type { Decision } from '../../core/decisions/decision';
import type { Passage } from '../../core/matters/matter';
import type { Meeting } from '../../core/meetings/meeting';
import { bodies, decisions, documents, meetings, passages } from '../lists';
import type { PublishedDocument } from '../lists/documents';
import { openAccess, openSite } from '../openSite';
import type { SiteOptions } from '../openSite';
import type { Rows } from '../site';
import { openDocument, type OpenedDocument } from './opened';
import { searchIn } from './search';
import type { ArchiveQuestion, Found } from './search';
import { firstYear } from './years';

/** What was called, written and decided in a body during a year. */
export interface ArchiveYear {
  readonly meetings: Rows<Meeting>;
  readonly documents: Rows<PublishedDocument>;
  readonly decisions: Rows<Decision>;
  /** The year of the body's oldest document; null where it has none. */
  readonly firstYear: number | null;
}

/** A matter's way through meetings, and what was decided on it. */
export interface ArchiveMatter {
  readonly passages: Rows<Passage>;
  readonly decisions: Rows<Decision>;
}

/**
 * The published record of a site, read with the rights of whoever asks: what they may not see is not there. Each
 * question is one request, a year's two.
 */
export interface Archive {
  bodies(): Promise<Rows<Body>>;
  year(bodyNr: number, year: number): Promise<ArchiveYear>;
  matter(matterId: number): Promise<ArchiveMatter>;
  search(question: ArchiveQuestion): Promise<Found>;
  /** A document, by its server-relative address; undefined where there is none, or none one may read. */
  document(path: string): Promise<OpenedDocument | undefined>;
}

/** Opens the archive of a site. Nothing is sent until it is asked something. */
export function openArchive(options: SiteOptions): Archive {
  const site = openSite(options);
  const access = openAccess(options);
  return {
    async bodies() {
      const { found } = await site.read({ found: { list: bodies, where: {} } });
      return found;
    },
    async year(bodyNr, year) {
      const where = { bodyYear: bodyYear(bodyNr, year) };
      const [read, first] = await Promise.all([
        site.read({
          meetings: { list: meetings, where },
          documents: { list: documents, where: { ...where, rendition: null } },
          decisions: { list: decisions, where },
        }),
        firstYear(access, bodyNr),
      ]);
      return { ...read, firstYear: first };
    },
    matter: (matterId) =>
      site.read({
        passages: { list: passages, where: { matterId } },
        decisions: { list: decisions, where: { matterId } },
      }),
    search: (question) => searchIn(access, question),
    document: (path) => openDocument(access, path),
  };
}
