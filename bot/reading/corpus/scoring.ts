import { atTheDoor } from '../../../src/core/privacy/door';
import { readMessage } from '../readMessage';
import { readHalf, type DoorOutcome, type Half, type Utterance } from './corpus';
import { judged } from './judge';
import type { Scored } from './report';

/** Puts a half of the corpus through the door and the reader, and judges every utterance. */
export function scoredHalf(half: Half): readonly Scored[] {
  return readHalf(half).map((utterance) => {
    const reading = readMessage(utterance.text, utterance.place);
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
