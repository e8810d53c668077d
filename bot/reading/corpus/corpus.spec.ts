import { createHash } from 'node:crypto';
import { INTENTS } from '../reading';
import { DOOR_OUTCOMES, HALVES, LEARNT_OF, PARTS, partText, readPart, type Utterance } from './corpus';
import { LEARNED } from '../likeness/learned';
import { CONTROL_SHA256, UNSEEN_SHA256 } from './frozen';
import { fold } from './judge';
import { fingerprintOf } from './learning';
import { countedAs } from './report';

const tuning = readPart('tuning');
const unseen = readPart('unseen');
const both = [...tuning, ...unseen];

/** The words alone, in order of the alphabet: a question mark more or another order makes no new sentence. */
function words({ text }: Utterance): string {
  return (fold(text.slice(0, 2000)).match(/[\p{L}\p{N}]+|\p{Extended_Pictographic}/gu) ?? []).sort().join(' ');
}

describe('the corpus', () => {
  it('has at least 800 utterances, of which no half has fewer than 400', () => {
    expect(both.length).toBeGreaterThanOrEqual(800);
    expect(Math.min(tuning.length, unseen.length)).toBeGreaterThanOrEqual(400);
  });

  it.each(HALVES)('has every intent at least eight times and proposals seventy times in the half %s', (half) => {
    const counted = readPart(half).map(countedAs);
    const times = (intent: string) => counted.filter((one) => one === intent).length;
    const few = INTENTS.filter((intent) => times(intent) < (intent === 'propose' ? 70 : 8));
    expect(few).toEqual([]);
  });

  it.each(HALVES)('has all that the door refuses in the half %s', (half) => {
    expect(new Set(readPart(half).flatMap(({ doors }) => doors))).toEqual(new Set(DOOR_OUTCOMES));
  });

  it('has no sentence in both halves, whatever its signs and the order of its words', () => {
    const seen = new Set(tuning.map(words).filter((one) => one !== ''));
    expect(unseen.filter((one) => seen.has(words(one))).map(({ text }) => text)).toEqual([]);
  });

  it('has at least two organisations in the unseen half that nobody tunes on', () => {
    const known = new Set(tuning.map(({ organisation }) => organisation));
    const strange = new Set(unseen.map(({ organisation }) => organisation).filter((one) => !known.has(one)));
    expect(strange.size).toBeGreaterThanOrEqual(2);
  });

  it('names no body, group or party that its place has not, and asks for no body in two ways', () => {
    const faults = PARTS.flatMap(readPart).flatMap(({ text, place, outcomes }) =>
      outcomes
        .filter(({ body, open = [], foreign, group, party }) => {
          const roles = new Map(place.bodies.map((known) => [known.address, known.roles.length]));
          return (
            [body, ...open].some((one) => one !== undefined && (roles.get(one) ?? 0) === 0) ||
            (foreign !== undefined && roles.get(foreign) !== 0) ||
            (group !== undefined && !place.groups.some(({ id }) => id === group)) ||
            (party !== undefined && !place.parties.some(({ key }) => key === party)) ||
            [body, foreign, open[0]].filter((one) => one !== undefined).length > 1
          );
        })
        .map(() => text),
    );
    expect(faults).toEqual([]);
  });

  it('keeps its unseen half as it was first written, so that the figure is of sentences nobody tuned on', () => {
    expect(createHash('sha256').update(partText('unseen')).digest('hex')).toBe(UNSEEN_SHA256);
  });

  it('keeps its last control as it was when the figure of it was taken, and learns nothing of what is frozen', () => {
    expect(createHash('sha256').update(partText('fresh4')).digest('hex')).toBe(CONTROL_SHA256);
    expect(LEARNT_OF.filter((part) => ['unseen', 'fresh4'].includes(part))).toEqual([]);
  });

  it('is what the reader learned of, as it stands: after a change, `npm run bench -- learn`', () => {
    expect(LEARNED.from).toBe(fingerprintOf(LEARNT_OF));
  });
});
