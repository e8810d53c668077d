import { atTheDoor } from '../../../src/core/privacy/door';
import { likenessOf, type Likeness } from '../likeness/likeness';
import { readBy } from '../readMessage';
import { readPart, type DoorOutcome, type Part, type Utterance } from './corpus';
import { judged } from './judge';
import type { Scored } from './report';

/** Puts a part of the corpus through the door and the reader, and judges every utterance. */
export function scoredPart(part: Part): readonly Scored[] {
  return scoredBy(likenessOf, readPart(part));
}

/** The same for any utterances, by some likeness. */
export function scoredBy(likeness: Likeness, utterances: readonly Utterance[]): readonly Scored[] {
  return utterances.map((utterance) => {
    const reading = readBy(likeness, utterance.text, utterance.place);
    return { utterance, reading, verdict: judged(utterance, reading, doorOutcome(utterance)) };
  });
}

function doorOutcome({ text, known }: Utterance): DoorOutcome {
  const seen = atTheDoor(text, known);
  if (seen.ok) return 'none';
  const { refusal } = seen;
  if (refusal.reason !== 'rephrase') return refusal.reason;
  return refusal.because === 'maybeIndividualCase' ? 'individualCase' : refusal.because;
}
