import { inNoBody } from '../places';
import { tell } from '../talk';
import type { Answer } from './answer';

/** Says that it was not understood; somebody without any body is told that first. */
export const unclear: Answer = (talk, _reading, around) =>
  tell(talk, around.mine.length === 0 ? inNoBody(talk, around) : talk.caller.texts.unclear);
