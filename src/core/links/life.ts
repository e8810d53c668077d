import { addDays, dayOf, type Day, type Instant } from '../calendar';
import { ok, refused, type Result } from '../result';
import type { LinkCode, PersonalLink } from './link';

/** How long a link holds where what it is for has no day of its own, and at most, in days. */
const USUAL_DAYS = 14;
const MOST_DAYS = 60;

/** How long a code and a session last, in ms of real time. */
export const CODE_LASTS_MS = 10 * 60_000;
export const SESSION_LASTS_MS = 45 * 60_000;

/** Wrong codes that one code and one link bear: after those the link is closed for good. */
const MOST_TRIES = 5;
const MOST_WRONG = 15;

/** So many codes may be sent within so long, in ms: nobody's mailbox is filled by a link that has gone astray. */
const PACE = [
  { most: 3, within: 15 * 60_000 },
  { most: 10, within: 24 * 3_600_000 },
] as const;

/** Why a link lets nobody in. */
export type ClosedRefusal =
  | { readonly reason: 'revoked' }
  | { readonly reason: 'expired'; readonly lastDay: Day }
  /** The person has no place there any more, or another address. */
  | { readonly reason: 'ended' }
  | { readonly reason: 'locked' };

/** What decides whether a link holds, as the register says today. */
export interface LinkHolder {
  /** The domain clock. */
  readonly now: Instant;
  /** The address of the person in the register today; empty where they are gone. */
  readonly mail: string;
  /** Whether they have a role in the body, or a seat in the group the link is for. */
  readonly place: 'has' | 'hasNot';
}

/** The last day of a link: that of what it is for, or two weeks; never more than sixty days from today. */
export function lastDayOf(today: Day, ends: Day | null): Day {
  const latest = addDays(today, MOST_DAYS);
  const wished = ends ?? addDays(today, USUAL_DAYS);
  if (wished < today) return today;
  return wished < latest ? wished : latest;
}

/** Whether a link holds: not taken back, not past its day, and its person still who it was sent to. */
export function holds(link: PersonalLink, holder: LinkHolder): Result<'holds', ClosedRefusal> {
  if (link.revokedAt !== null) return refused({ reason: 'revoked' });
  if (dayOf(holder.now) > link.lastDay) return refused({ reason: 'expired', lastDay: link.lastDay });
  if (holder.place === 'hasNot' || holder.mail.toLowerCase() !== link.mail.toLowerCase()) {
    return refused({ reason: 'ended' });
  }
  return link.wrong >= MOST_WRONG ? refused({ reason: 'locked' }) : ok('holds');
}

type CodesSent = Pick<PersonalLink, 'code' | 'codesAt'>;

/** A new code for a link, in place of the one before it. `now`: real time. */
export function giveCode(
  { codesAt }: Pick<PersonalLink, 'codesAt'>,
  hash: string,
  now: Instant,
): Result<CodesSent, { readonly reason: 'tooManyCodes' }> {
  const isFull = PACE.some(({ most, within }) => codesAt.filter((at) => now - at < within).length >= most);
  if (isFull) return refused({ reason: 'tooManyCodes' });
  const code: LinkCode = { hash, until: (now + CODE_LASTS_MS) as Instant, tries: 0 };
  return ok({ code, codesAt: [...codesAt, now].slice(-PACE[1].most) });
}

/** Why a code is not even looked at. */
export type CodeRefusal =
  | { readonly reason: 'noCode' }
  | { readonly reason: 'codeExpired' }
  | { readonly reason: 'triedTooOften' }
  | { readonly reason: 'locked' };

/**
 * Counts a try as wrong before the code is compared: what is stored first cannot be tried twice by two at once. `now`: real
 * time.
 */
export function countTry(
  { code, wrong }: Pick<PersonalLink, 'code' | 'wrong'>,
  now: Instant,
): Result<{ readonly code: LinkCode; readonly wrong: number }, CodeRefusal> {
  if (wrong >= MOST_WRONG) return refused({ reason: 'locked' });
  if (code === null) return refused({ reason: 'noCode' });
  if (code.tries >= MOST_TRIES) return refused({ reason: 'triedTooOften' });
  if (now >= code.until) return refused({ reason: 'codeExpired' });
  return ok({ code: { ...code, tries: code.tries + 1 }, wrong: wrong + 1 });
}

/** The right code has been written: it is used up, and a session is open. `now`: real time. */
export function opened(hash: string, now: Instant): Pick<PersonalLink, 'code' | 'wrong' | 'session' | 'sessionUntil'> {
  return { code: null, wrong: 0, session: hash, sessionUntil: (now + SESSION_LASTS_MS) as Instant };
}

/** Whether the session of a link is still open. `now`: real time. */
export function isOpen({ sessionUntil }: Pick<PersonalLink, 'sessionUntil'>, now: Instant): 'open' | 'over' {
  return sessionUntil !== null && now < sessionUntil ? 'open' : 'over';
}
