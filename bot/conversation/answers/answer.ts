import type { OutgoingMessage } from '../../transport/transport';
import type { Reading } from '../../reading/reading';
import type { Bodies } from '../places';
import type { Talk } from '../talk';

/** What is done with a message that was read as one thing: it is answered in the person's own chat. */
export type Answer = (talk: Talk, reading: Reading, around: Bodies) => Promise<void>;

/**
 * An answer that only reads: it writes nothing and says nothing itself, so that it can be thrown away and made again
 * where what it was made by has changed. It asks each site at most once.
 */
export type Tells = (talk: Talk, reading: Reading, around: Bodies) => OutgoingMessage | Promise<OutgoingMessage>;
