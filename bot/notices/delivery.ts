import type { NoticeContent } from '../../src/doing/outbox/content';
import { noticeContents } from '../../src/doing/outbox/content';
import { stillHeld, type Claimed } from '../../src/doing/outbox/delivering';
import { linksInLetters, type LinkInLetter, type Posted } from '../../src/doing/links/inLetter';
import type { LinkKey } from '../../src/doing/links/secrets';
import type { Noting } from '../../src/doing/outbox/noting';
import { settling, type Settle } from '../../src/doing/outbox/settling';
import type { World } from '../../src/doing/world';
import type { Site, StoredDocument } from '../../src/storage/site';
import type { TabLink } from '../conversation/tabLinks';
import type { Log } from '../log';
import type { Transport } from '../transport/transport';
import type { Calendar } from './calendar';
import type { Pace } from './pace';
import type { Post } from './post';

/** What notices are delivered with. */
export interface Ways {
  readonly world: World;
  readonly transport: Transport;
  readonly post: Post;
  readonly calendar: Calendar;
  readonly mailFrom: string;
  /** The largest document that goes with a letter, in bytes. */
  readonly largestAttachment: number;
  /** What personal links in letters are made with, and where they lead. */
  readonly links: { readonly key: LinkKey; readonly publicUrl: string };
  readonly log: Log;
  readonly tabLink: TabLink;
  readonly pace: Pace;
  readonly noting: Noting;
}

/** Notices of one site that were claimed together: what they are written from, and whether they may still be sent. */
export interface Portion {
  readonly claims: readonly Claimed[];
  contentOf(one: Claimed): Promise<NoticeContent | undefined>;
  stillHeld(one: Claimed): Promise<'held' | 'lost'>;
  /** The bytes of a published document, read once for all that tell of it; undefined where it is not there. */
  bytesOf(document: StoredDocument): Promise<Uint8Array | undefined>;
  /** The personal link that goes with the letter of one; made together for those that tell of the same. */
  linkIn(posted: Posted): Promise<LinkInLetter | 'gone' | null>;
  readonly settle: Settle;
}

/** Nothing is read before it is asked for. */
export function portionOf(
  { world, links, noting }: Pick<Ways, 'world' | 'links' | 'noting'>,
  claims: readonly Claimed[],
): Portion {
  const [first] = claims;
  if (first === undefined) throw new RangeError('A portion has at least one notice.');
  const contentOf = noticeContents(
    first.site,
    claims.map(({ notice }) => notice),
  );
  const { site } = first;
  const alike = async ({ notice: { bodyNr, meetingId, kind, aboutId } }: NoticeContent) => {
    const of = claims.filter(
      ({ notice }) =>
        notice.way === 'mail' &&
        notice.kind === kind &&
        notice.bodyNr === bodyNr &&
        notice.meetingId === meetingId &&
        notice.aboutId === aboutId,
    );
    const contents = await Promise.all(of.map(({ notice }) => contentOf(notice)));
    return contents.flatMap((content) =>
      content === undefined || content.recipient === null ? [] : [{ content, recipient: content.recipient }],
    );
  };
  const files = new Map<string, ReturnType<Site['documentBytes']>>();
  return {
    claims,
    contentOf: ({ notice }) => contentOf(notice),
    stillHeld: stillHeld(claims),
    bytesOf({ path }) {
      const file = files.get(path) ?? site.documentBytes(path);
      files.set(path, file);
      return file;
    },
    linkIn: linksInLetters({ world, linkKey: links.key, site, alike }),
    settle: settling(world, noting),
  };
}

/** How one try to deliver ended, in the outbox's words. */
export type Ended =
  | { readonly settle: 'sent' | 'parked' | 'dropped'; readonly result: string }
  /** Seconds until the next try, or null where the other side named none; by mail from now on where `way` says so. */
  | { readonly again: number | null; readonly result: string; readonly way?: 'mail' };

/** Teams lets nothing through to this person: a letter is to go instead. */
export interface Instead {
  readonly instead: 'mail';
  readonly result: string;
}
