import type { Notice, NoticeKind } from '../../core/notices/notice';
import type { Topic } from '../../core/notices/topic';
import * as lists from '../../storage/lists';
import type { Site } from '../../storage/site';

type Reading = (site: Site, id: number) => Promise<Topic | undefined>;

const NOTHING_MORE = { text: '', who: '', due: null } as const;

/** How the notices about something else than a proposal or an assignment of a meeting find what they are about. */
const READINGS: Partial<Record<NoticeKind, Reading>> = {
  async matterArrived(site, id) {
    const { rows } = (await site.read({ found: { list: lists.proposals, where: { id } } })).found;
    return rows[0] && { ...NOTHING_MORE, title: rows[0].title, text: rows[0].description, who: rows[0].submitterName };
  },
  async allAnswered(site, id) {
    const { rows } = (await site.read({ found: { list: lists.agendaItems, where: { id } } })).found;
    return rows[0] && { ...NOTHING_MORE, title: rows[0].title };
  },
  async anchoringAsked(site, id) {
    const { rows } = (await site.read({ found: { list: lists.anchorings, where: { id } } })).found;
    return rows[0] && { ...NOTHING_MORE, title: rows[0].title, due: rows[0].parties[0]?.due ?? null };
  },
  async opinionAsked(site, id) {
    const { rows } = (await site.read({ found: { list: lists.consultations, where: { id } } })).found;
    const [one] = rows;
    return one && { ...NOTHING_MORE, title: one.subject, text: one.question, due: one.members[0]?.due ?? null };
  },
  async groupReported(site, id) {
    const { rows } = (await site.read({ found: { list: lists.pendingReports, where: { id } } })).found;
    return rows[0] && { ...NOTHING_MORE, title: rows[0].title, text: rows[0].text, who: rows[0].by };
  },
  async groupReportOverdue(site, id) {
    const { rows } = (await site.read({ found: { list: lists.workingGroups, where: { id } } })).found;
    return rows[0] && { ...NOTHING_MORE, title: rows[0].name, due: rows[0].nextReport };
  },
};

/** What the notice is about, or null for a kind that is told by its proposal, assignment or meeting alone. */
export async function topicOf(site: Site, { kind, aboutId }: Notice): Promise<Topic | null> {
  const reading = READINGS[kind];
  return reading === undefined || aboutId === null ? null : ((await reading(site, aboutId)) ?? null);
}
