import type { Held } from '../../src/doing/outbox/restored';

const DAY_MS = 86_400_000;

/** What is held in a restored site, how old the oldest is, and how it is answered. `now` in milliseconds. */
export function sentenceOf(held: Held, now: number): string {
  if (held === null) return 'Ingenting hålls kvar.';
  const days = Math.floor((now - held.since) / DAY_MS);
  const age = days < 1 ? 'det senaste dygnet' : days === 1 ? 'för ett dygn sedan' : `för ${String(days)} dygn sedan`;
  const since = new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Stockholm',
  });
  const notices = held.count === 1 ? '1 meddelande hålls kvar' : `${String(held.count)} meddelanden hålls kvar`;
  return `${notices}. Det äldsta skulle ha gått ${age}, ${since.format(held.since)}. Skicka med npm run held -- --send, eller släng med --drop.`;
}
