import { z } from 'zod';
import { partSaid } from '../../../src/core/asking/partSaid';
import { INTENTS, type IntentName, type Reading } from '../../reading/reading';
import type { Bodies } from '../places';
import type { Talk } from '../talk';

/** Something somebody wants done, with what they have answered along the way: by the name of what was asked for. */
export interface Wish {
  readonly intent: IntentName;
  readonly reading: Reading;
  readonly told: Readonly<Record<string, string>>;
}

/** How a wish goes on: asks for what is missing or open, else whether it is to be done. Writes nothing itself. */
export type WishAnswer = (talk: Talk, wish: Wish, around: Bodies) => Promise<void>;

/** What a question goes on from; `slot` is what its answer is the answer to, null where yes or no is. */
export interface Resume extends Wish {
  readonly slot: string | null;
}

const resumeShape = z.object({
  intent: z.enum(INTENTS as unknown as readonly [IntentName, ...IntentName[]]),
  reading: z.custom<Reading>((value) => typeof value === 'object' && value !== null),
  told: z.record(z.string(), z.string()),
  slot: z.string().nullable(),
});

/** What a question was kept with; undefined where it goes on from nothing. */
export function resumeIn(kept: unknown): Resume | undefined {
  const read = resumeShape.safeParse(kept);
  return read.success ? read.data : undefined;
}

/** The wish with one more answer. */
export function withTold(wish: Wish, slot: string, answer: string): Wish {
  return { intent: wish.intent, reading: wish.reading, told: { ...wish.told, [slot]: answer } };
}

/** The words of the person that a text field is filled with: a change of them first, then what was asked for, then the message. */
export function wordsOf({ told, reading }: Wish): string {
  return (told['change'] ?? told['words'] ?? partSaid(reading.rest)).trim();
}
