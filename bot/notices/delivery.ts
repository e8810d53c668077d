import type { World } from '../../src/doing/world';
import type { TabLink } from '../conversation/tabLinks';
import type { Log } from '../log';
import type { Transport } from '../transport/transport';
import type { Calendar } from './calendar';
import type { Post } from './post';

/** What notices are delivered with. */
export interface Ways {
  readonly world: World;
  readonly transport: Transport;
  readonly post: Post;
  readonly calendar: Calendar;
  readonly mailFrom: string;
  readonly log: Log;
  readonly tabLink: TabLink;
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
