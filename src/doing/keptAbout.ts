import * as lists from '../storage/lists';
import type { KeptAboutMe } from '../texts/oneself/texts';
import type { Member } from './world';

/** What is kept about a person in one organisation besides their register row and their roles, counted. One `$batch`. */
export async function keptAbout({ site, person }: Member): Promise<
  Pick<KeptAboutMe, 'drafts' | 'reports' | 'assignments' | 'notices' | 'links' | 'dates'> & {
    readonly feed: 'has' | 'hasNot';
  }
> {
  const { upn } = person;
  const { drafts, reports, assignments, notices, feeds, links, dates } = await site.read({
    drafts: { list: lists.drafts, where: { upn, state: 'pending' } },
    reports: { list: lists.reportDrafts, where: { upn } },
    assignments: { list: lists.assignments, where: { upn } },
    feeds: { list: lists.calendarFeeds, where: { upn } },
    notices: { list: lists.outbox, where: { to: upn } },
    links: { list: lists.personalLinks, where: { upn } },
    dates: { list: lists.dateAnswers, where: { upn } },
  });
  return {
    drafts: drafts.rows.length,
    reports: reports.rows.filter(({ state }) => state === 'pending').length,
    assignments: assignments.rows.filter(({ status }) => status === 'open').length,
    notices: notices.rows.length,
    links: links.rows.filter(({ revokedAt }) => revokedAt === null).length,
    dates: dates.rows.length,
    feed: feeds.rows.some(({ revokedAt }) => revokedAt === null) ? 'has' : 'hasNot',
  };
}
