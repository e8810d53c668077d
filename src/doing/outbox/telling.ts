import type { Instant } from '../../core/calendar';
import type { NoticeKind, NoticeWay, Notice } from '../../core/notices/notice';
import type { Person, Reach } from '../../core/people/person';
import type { New } from '../../core/stored';
import * as lists from '../../storage/lists';
import type { Site } from '../../storage/site';
import type { World } from '../world';

/** Something people are to be told. */
export interface Telling {
  readonly bodyNr: number;
  readonly meetingId: number | null;
  readonly kind: NoticeKind;
  /** The row it is about, and what sets it apart from other notices of its kind: a row number or a due day. */
  readonly aboutId: number | null;
  readonly about: string;
  /** UPNs of those to tell. */
  readonly to: readonly string[];
  /** The way it goes, whatever the register says; by the register's when absent. */
  readonly way?: Extract<NoticeWay, 'calendar' | 'mail'>;
  /** A channel to post in as well, or null. */
  readonly channelId?: string | null;
  readonly actedBy: string;
  /** When it fell due; now when absent. */
  readonly dueAt?: Instant;
}

const WAYS: Readonly<Record<Reach, readonly NoticeWay[]>> = {
  teams: ['chat'],
  mail: ['mail'],
  both: ['chat', 'mail'],
};

/**
 * Puts a notice to each receiver in the outbox, by the way their register row says (design decision 14). The key is
 * made of what it is about and whom it goes to, so telling twice tells once. A UPN without a register row is left out.
 */
export async function tell(world: World, site: Site, telling: Telling): Promise<void> {
  const notices = [...(await toPeople(world, site, telling)), ...toChannel(world, telling)];
  await site.addAll(lists.outbox, notices);
}

async function toPeople(world: World, site: Site, telling: Telling): Promise<readonly New<Notice>[]> {
  if (telling.to.length === 0) return [];
  const { people } = await site.read({
    people: { list: lists.people, where: { upn: telling.to } },
  });
  const waysTo = ({ reach }: Pick<Person, 'reach'>) => (telling.way === undefined ? WAYS[reach] : [telling.way]);
  return people.rows.flatMap((person) => waysTo(person).map((way) => noticeTo(world, telling, way, person.upn)));
}

function toChannel(world: World, telling: Telling): readonly New<Notice>[] {
  const { channelId } = telling;
  return channelId === undefined || channelId === null ? [] : [noticeTo(world, telling, 'channel', channelId)];
}

function noticeTo(world: World, telling: Telling, way: NoticeWay, to: string): New<Notice> {
  const { bodyNr, meetingId, kind, about } = telling;
  return {
    key: [kind, bodyNr, meetingId ?? 0, about, way, to].join(':'),
    actedBy: telling.actedBy,
    bodyNr,
    meetingId,
    kind,
    way,
    to,
    aboutId: telling.aboutId,
    dueAt: telling.dueAt ?? world.now(),
    state: 'waiting',
    claimedUntil: null,
    claim: '',
    attempts: 0,
    sentAt: null,
    result: '',
  };
}
