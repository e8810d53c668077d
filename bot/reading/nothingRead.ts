import type { Reading } from './reading';

/** A reading that found nothing but its intent. */
export const NOTHING_READ: Omit<Reading, 'intent'> = {
  confidence: 1,
  why: [],
  otherwise: [],
  body: { address: null, candidates: [], other: null },
  when: null,
  proposals: [],
  topic: null,
  groupId: null,
  party: null,
  person: null,
  section: null,
  rest: '',
};
