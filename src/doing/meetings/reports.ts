import type { AgendaItem } from '../../core/agenda/item';
import * as lists from '../../storage/lists';
import type { MeetingFacts } from './facts';

/** Reports that lie on an agenda that has gone out are published with it; until then they are working material. */
export async function publishReports({ site }: MeetingFacts, items: readonly AgendaItem[]): Promise<void> {
  const ids = items.flatMap(({ origin, originId }) => (origin === 'report' && originId !== null ? [originId] : []));
  if (ids.length === 0) return;
  const { reports } = await site.read({ reports: { list: lists.pendingReports, where: { id: ids } } });
  await site.addAll(
    lists.groupReports,
    reports.rows.map(({ id: _id, version: _version, ...report }) => report),
  );
}
