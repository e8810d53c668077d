import type { Day, Instant } from '../calendar';
import type { NoticeKind } from '../notices/notice';
import type { Person } from '../people/person';
import { ok, refused, type Result } from '../result';
import type { New } from '../stored';
import type { LinkHolder } from './life';
import type { LinkPurpose, PersonalLink } from './link';

/** What a link is to be for. */
export interface LinkFor {
  readonly bodyNr: number;
  readonly purpose: LinkPurpose;
  readonly meetingId: number | null;
  readonly groupId: number | null;
  readonly lastDay: Day;
}

export type GivingRefusal =
  | { readonly reason: 'noMail'; readonly name: string }
  | { readonly reason: 'noPlace'; readonly name: string }
  | { readonly reason: 'meetingMissing' }
  | { readonly reason: 'groupMissing' }
  | { readonly reason: 'revoked' };

/** What a new link for the same thing is for; never for one that has been taken back. */
export function again(link: PersonalLink): Result<LinkFor, Extract<GivingRefusal, { readonly reason: 'revoked' }>> {
  const { bodyNr, purpose, meetingId, groupId, lastDay, revokedAt } = link;
  return revokedAt === null ? ok({ bodyNr, purpose, meetingId, groupId, lastDay }) : refused({ reason: 'revoked' });
}

/** A link for a person of the register, who has a mail address and a place where it leads. */
export function makeLink(
  to: Pick<Person, 'upn' | 'name' | 'mail'>,
  place: LinkHolder['place'],
  given: LinkFor & { readonly key: string; readonly actedBy: string; readonly madeAt: Instant },
): Result<New<PersonalLink>, GivingRefusal> {
  const { upn, name, mail } = to;
  if (given.purpose === 'group' && given.groupId === null) return refused({ reason: 'groupMissing' });
  if (given.purpose !== 'group' && given.meetingId === null) return refused({ reason: 'meetingMissing' });
  if (place === 'hasNot') return refused({ reason: 'noPlace', name });
  if (mail.trim() === '') return refused({ reason: 'noMail', name });
  return ok({
    ...given,
    ...{ upn: upn.toLowerCase(), name, mail: mail.toLowerCase() },
    ...{ hash: '', revokedAt: null, used: [], code: null, codesAt: [], wrong: 0, session: '', sessionUntil: null },
  });
}

/**
 * What the link is for in the letter that says something, to somebody who is reached by mail alone: where there is
 * something to answer.
 */
const PURPOSE_OF: Partial<Readonly<Record<NoticeKind, LinkPurpose>>> = {
  agendaSent: 'meeting',
  supplementSent: 'meeting',
  meetingCalled: 'meeting',
  meetingMoved: 'meeting',
  proposalsCloseSoon: 'meeting',
  commentsOpen: 'comments',
  agendaDueSoon: 'sending',
  agendaDueToday: 'sending',
  agendaOverdue: 'sending',
  groupReportSoon: 'group',
  groupReportOverdue: 'group',
};

/** What a link in the letter of a notice is for, or null: a letter there is nothing to answer in. */
export function purposeOfNotice(kind: NoticeKind): LinkPurpose | null {
  return PURPOSE_OF[kind] ?? null;
}
