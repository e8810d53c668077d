import { atTheDoor } from '../../../src/core/privacy/door';
import { readMessage } from '../readMessage';
import { readPart, type DoorOutcome, type Part, type Utterance } from './corpus';
import { judged } from './judge';
import type { Scored } from './report';

/** Puts a part of the corpus through the door and the reader, and judges every utterance. */
export function scoredPart(part: Part): readonly Scored[] {
  return readPart(part).map((utterance) => {
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
