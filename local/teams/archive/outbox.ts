import { outbox } from '../../../src/storage/lists/notices';
import { isFolder, readRow } from '../../../src/storage/row';
import type { OrganisationConfig } from '../config';
import type { SharePoint } from './sharePoint';

/** The notices of an organisation as a site owner reads them, oldest first; moments are ISO 8601 texts in UTC. */
export async function outboxOf(sharePoint: SharePoint, organisation: OrganisationConfig): Promise<readonly object[]> {
  const owner = organisation.siteOwners[0] ?? '';
  const rows = await sharePoint.items(organisation, `Lists/${outbox.title}`, owner);
  return rows
    .filter((row) => !isFolder(row))
    .map((row) => {
      const read = readRow(outbox, row, `/sites/${organisation.site}`);
      if (!read.ok) return { organisation: organisation.name, unreadable: read.refusal };
      const { dueAt, claimedUntil, sentAt, ...notice } = read.value;
      return {
        organisation: organisation.name,
        ...notice,
        dueAt: textOf(dueAt),
        claimedUntil: textOf(claimedUntil),
        sentAt: textOf(sentAt),
      };
    });
}

function textOf(moment: number | null): string | null {
  return moment === null ? null : new Date(moment).toISOString();
}
