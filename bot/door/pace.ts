/** What becomes of a person's next message: answered, told once that it goes too fast, or passed over in silence. */
export type Pace = 'answer' | 'tell' | 'quiet';

/** So many may come at once, and so many a second after that. Nobody writes or presses so fast by hand. */
const AT_ONCE = 60;
const A_SECOND = 8;
/** Somebody told to wait is answered again after a pause of so many milliseconds. */
const CALM_MS = 2_000;
/** Above this many remembered, those who have been calm since are let go. */
const MOST_REMEMBERED = 5_000;

interface Bucket {
  left: number;
  at: number;
  told: 'no' | 'yes';
}

/**
 * A bucket for each person in the memory of this instance, by their Teams id: what is over its rim costs no question to
 * Teams or SharePoint. Real time in milliseconds. Other instances have buckets of their own, so somebody may at worst be
 * answered that much more often; nothing is stored, and a restart forgets.
 */
export function pacing(now: () => number = () => performance.now()): (personId: string) => Pace {
  const buckets = new Map<string, Bucket>();
  return (personId) => {
    const at = now();
    const known = buckets.get(personId) ?? { left: AT_ONCE, at, told: 'no' as const };
    const left = Math.min(AT_ONCE, known.left + ((at - known.at) / 1000) * A_SECOND);
    const waits = known.told === 'yes' ? at - known.at < CALM_MS : left < 1;
    const pace: Pace = !waits ? 'answer' : known.told === 'yes' ? 'quiet' : 'tell';
    buckets.set(personId, { left: waits ? left : left - 1, at, told: waits ? 'yes' : 'no' });
    if (buckets.size > MOST_REMEMBERED) forgetCalm(buckets, at);
    return pace;
  };
}

function forgetCalm(buckets: Map<string, Bucket>, at: number): void {
  for (const [personId, bucket] of buckets) {
    if (at - bucket.at > (AT_ONCE / A_SECOND) * 1000) buckets.delete(personId);
  }
}
