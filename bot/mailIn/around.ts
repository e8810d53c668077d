import type { AskedLast } from '../../src/doing/asking/questions';
import type { World } from '../../src/doing/world';
import type { TabLink } from '../conversation/tabLinks';
import type { Log } from '../log';
import type { Post } from '../notices/post';
import type { Proofs } from './proof';

/** What letters that come in are read with. */
export interface MailIn {
  readonly world: World;
  readonly post: Post;
  readonly tabLink: TabLink;
  readonly mailFrom: string;
  /** The receiving mail server's name in `Authentication-Results`; null where it is not set. */
  readonly server: string | null;
  readonly proofs: Proofs;
  readonly log: Log;
  acted(): void;
}

/** What a letter is answered with: lines, and what waits for an answer to it. */
export interface Answering {
  readonly lines: readonly string[];
  readonly asked: AskedLast | null;
  /** Whether the letter's subject may stand in the answer: what the door stops is repeated nowhere. */
  readonly subject: 'shown' | 'left out';
}
