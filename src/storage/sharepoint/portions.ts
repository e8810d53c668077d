import { PARTS_IN_A_BATCH } from './client';

/** A batch body may be 1 MiB; the rest is for addresses and headers. */
const BODIES_IN_A_BATCH = 800_000;

/** Splits what is to be written into portions that each fit in one `$batch`. `bodyOf` is what travels for each. */
export function inPortions<Thing>(
  things: readonly Thing[],
  bodyOf: (thing: Thing) => unknown,
): readonly (readonly Thing[])[] {
  const portions: Thing[][] = [];
  let room = 0;
  for (const thing of things) {
    const size = new TextEncoder().encode(JSON.stringify(bodyOf(thing))).length;
    const portion = portions.at(-1);
    if (portion === undefined || size > room || portion.length === PARTS_IN_A_BATCH) {
      portions.push([thing]);
      room = BODIES_IN_A_BATCH - size;
    } else {
      portion.push(thing);
      room -= size;
    }
  }
  return portions;
}
