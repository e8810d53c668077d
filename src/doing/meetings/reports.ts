import type { AgendaItem } from '../../core/agenda/item';
import * as lists from '../../storage/lists';
import type { MeetingFacts } from './facts';

/** Reports that lie on an agenda that has gone out are published with it; until then they are working material. */
export async function publishReports({ site }: MeetingFacts, items: readonly AgendaItem[]): Promise<void> {
  const from = (origin: AgendaItem['origin']) =>
    items.flatMap((item) => (item.origin === origin && item.originId !== null ? [item.originId] : []));
  const ids = { reports: from('report'), assignments: from('assignment') };
  if (ids.reports.length + ids.assignments.length === 0) return;
  const read = await site.read({
    reports: { list: lists.pendingReports, where: { id: ids.reports } },
    backs: { list: lists.assignmentReports, where: { assignmentId: ids.assignments } },
    assignments: { list: lists.assignments, where: { id: ids.assignments } },
  });
  await site.addAll(lists.groupReports, read.reports.rows);
  await site.changeAll(
    read.assignments.rows.flatMap((from) => {
      const back = read.backs.rows.find(({ assignmentId }) => assignmentId === from.id);
      if (back === undefined || from.report !== null) return [];
      const { on, by, text } = back;
      return [{ list: lists.assignments, from, to: { report: { on, by, text } } }];
    }),
  );
}
