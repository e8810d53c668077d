import type { Reading } from '../../reading/reading';
import type { Bodies } from '../places';
import type { Talk } from '../talk';

/** What is done with a message that was read as one thing: it is answered in the person's own chat. */
export type Answer = (talk: Talk, reading: Reading, around: Bodies) => Promise<void>;
