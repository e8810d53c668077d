import type { Instant } from '../../core/calendar';
import { goesAt } from '../../core/notices/going';
import type { Notice } from '../../core/notices/notice';
import type { NoticeSettings } from '../../core/notices/settings';
import type { Stored } from '../../core/stored';
import { showing } from '../../storage/list';
import * as lists from '../../storage/lists';
import type { Site } from '../../storage/site';

const settingsOf = showing(lists.people, 'upn', 'settings');
const timesOf = showing(lists.meetings, 'day', 'starts');

/** A notice, when it goes by the domain clock, and how its receiver wants to be told. */
export interface Planned {
  readonly notice: Stored<Notice>;
  readonly goes: Instant;
  readonly settings: NoticeSettings | null;
}

/**
 * When each of these goes: worked out anew each time from the receiver's settings and the meeting's day, and stored
 * nowhere, so that a change of either holds at once. One `$batch`; none where nothing waits.
 */
export async function planned(site: Site, notices: readonly Stored<Notice>[]): Promise<readonly Planned[]> {
  if (notices.length === 0) return [];
  const upn = [...new Set(notices.filter(({ way }) => way !== 'channel').map(({ to }) => to))];
  const id = [...new Set(notices.flatMap(({ meetingId }) => meetingId ?? []))];
  const { people, meetings } = await site.read({
    people: { list: settingsOf, where: { upn } },
    meetings: { list: timesOf, where: { id } },
  });
  return notices.map((notice) => {
    const settings = people.rows.find((person) => person.upn === notice.to)?.settings ?? null;
    const meeting = meetings.rows.find((one) => one.id === notice.meetingId) ?? null;
    return { notice, settings, goes: goesAt({ notice, meeting, settings }) };
  });
}
