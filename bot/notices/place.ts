import type { NoticeKind } from '../../src/core/notices/notice';
import { addressOf } from '../../src/doing/addressing';
import type { NoticeContent } from '../../src/doing/outbox/content';
import type { Site, StoredDocument } from '../../src/storage/site';
import type { TabPlace } from '../conversation/tabLinks';

/** The step of the meeting that is to be taken; a meeting opens at its own step where none stands here. */
const STEP_OF: Partial<Record<NoticeKind, NonNullable<TabPlace['step']>>> = {
  commentsOpen: 'prepare',
  agendaDueSoon: 'prepare',
  agendaDueToday: 'send',
  agendaOverdue: 'send',
  minutesDueSoon: 'publish',
  minutesToApprove: 'publish',
  minutesApproved: 'publish',
  noticesDue: 'publish',
  notesPublished: 'publish',
};

/** The page of the body a notice is about, for those that are about no meeting or more than one. */
const PAGE_OF: Partial<Record<NoticeKind, NonNullable<TabPlace['page']>>> = {
  proposalReceived: 'proposals',
  proposalAnswered: 'proposals',
  proposalRevised: 'proposals',
  exceptionAsked: 'proposals',
  ideaLeft: 'proposals',
  matterArrived: 'matters',
  allAnswered: 'matters',
  anchoringAsked: 'matters',
  opinionAsked: 'matters',
  assignmentGiven: 'assignments',
  assignmentReported: 'assignments',
  assignmentOverdue: 'assignments',
  moreTimeAsked: 'assignments',
  moreTimeAnswered: 'assignments',
  groupReported: 'groups',
  groupReportSoon: 'groups',
  groupReportOverdue: 'groups',
  groupReportMissing: 'groups',
  groupUnstaffed: 'groups',
  roleGiven: 'members',
  roleEnded: 'members',
  termEnds: 'members',
};

const ON_THE_WHEEL: readonly NoticeKind[] = ['yearPlanned', 'datesAsked', 'wheelAlarm'];

/** Where in the tab what a notice is about is found, and done. */
export function placeOfNotice(
  site: Pick<Site, 'organisation'>,
  { notice, body, meeting, assignment }: Pick<NoticeContent, 'notice' | 'body' | 'meeting' | 'assignment'>,
): TabPlace {
  const of = { body: addressOf(site, body.nr) };
  const page = PAGE_OF[notice.kind];
  if (page !== undefined) {
    return { ...of, page, ...(assignment === null ? {} : { row: addressOf(site, assignment.id) }) };
  }
  if (ON_THE_WHEEL.includes(notice.kind)) return { ...of, wheel: '' };
  if (meeting === null) return of;
  const step = STEP_OF[notice.kind];
  return { ...of, meeting: addressOf(site, meeting.id), ...(step === undefined ? {} : { step }) };
}

/** Address of a published document in SharePoint. */
export function linkTo(site: Pick<Site, 'url'>, document: StoredDocument | null): string | null {
  return document === null ? null : new URL(encodeURI(document.path), site.url).href;
}
