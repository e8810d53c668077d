import { isDeepStrictEqual } from 'node:util';
import { letterheads } from '../lists';
import { lookOf } from '../organisation/letterhead';
import type { OrganisationFile } from '../organisation/schema';
import type { Site } from '../site';

/**
 * Keeps what the file says of the look of documents. Unlike other rows it follows the file each time: nobody changes it
 * in the product. A file that says nothing makes no row, and empties one that is there.
 */
export async function keepLetterhead(site: Site, organisation: OrganisationFile): Promise<void> {
  const look = lookOf(organisation);
  const { kept } = await site.read({ kept: { list: letterheads, where: {} } });
  const [before] = kept.rows;
  if (before === undefined && kept.unreadable.length === 0) {
    if (look !== null) await site.add(letterheads, { key: 'letterhead', actedBy: 'system', look });
  } else if (before !== undefined && !isDeepStrictEqual(before.look, look)) {
    await site.change(letterheads, before, { look, actedBy: 'system' });
  }
}
