/** Numbers that look random and are the same for the same seed: from 0, below 1 (mulberry32). */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of several, by a number from 0, below 1. */
export function oneOf<Thing>(things: readonly [Thing, ...Thing[]], number: number): Thing {
  return things[Math.floor(number * things.length)] ?? things[0];
}
