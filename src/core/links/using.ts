import { ok, refused, type Result } from '../result';
import { LINK_ACTS, type LinkAct, type LinkPurpose, type LinkSubject, type PersonalLink } from './link';

/** What an act asked for by a link is about, as it was looked up. */
export interface AskedOfLink {
  readonly act: string;
  /** Number of the row it is about. */
  readonly row: number;
  /** The meeting that row belongs to, where it belongs to one. */
  readonly meetingId: number | null;
}

export type UseRefusal = { readonly reason: 'notForThis' } | { readonly reason: 'used' };

/** What an act of a link is about; undefined for an act that it does not open. */
export function subjectOf(purpose: LinkPurpose, act: string): LinkSubject | undefined {
  const opens: Readonly<Record<string, LinkSubject>> = LINK_ACTS[purpose];
  return Object.hasOwn(opens, act) ? opens[act] : undefined;
}

/** Whether an act is among those that a link opens. */
export function isOpenTo(purpose: LinkPurpose, act: string): act is LinkAct {
  return subjectOf(purpose, act) !== undefined;
}

/** One use of a link: an act on a row. */
function nameOf({ act, row }: Pick<AskedOfLink, 'act' | 'row'>): string {
  return `${act}:${String(row)}`;
}

/** Whether a link may be used for this: it is for that act, about what it is for, and has not done it before. */
export function mayUse(
  link: Pick<PersonalLink, 'purpose' | 'meetingId' | 'groupId' | 'used'>,
  linkId: number,
  asked: AskedOfLink,
): Result<{ readonly used: readonly string[] }, UseRefusal> {
  const within = { meetingId: link.meetingId, groupId: link.groupId, linkId };
  if (!isAbout(subjectOf(link.purpose, asked.act), within, asked)) return refused({ reason: 'notForThis' });
  const use = nameOf(asked);
  return link.used.includes(use) ? refused({ reason: 'used' }) : ok({ used: [...link.used, use] });
}

function isAbout(
  subject: LinkSubject | undefined,
  of: { readonly meetingId: number | null; readonly groupId: number | null; readonly linkId: number },
  { row, meetingId }: AskedOfLink,
): boolean {
  switch (subject) {
    case 'meeting':
      return row === of.meetingId;
    case 'item':
    case 'minutes':
      return meetingId !== null && meetingId === of.meetingId;
    case 'group':
      return row === of.groupId;
    case 'link':
      return row === of.linkId;
    case undefined:
      return false;
  }
}
