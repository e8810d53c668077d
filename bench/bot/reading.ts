import { parse } from 'yaml';
import { readMessage } from '../../bot/reading/readMessage';
import type { ReadingPlace } from '../../bot/reading/reading';
import { day } from '../../src/core/calendar';
import { atTheDoor } from '../../src/core/privacy/door';

/** What one step takes, in milliseconds, over the utterances of a corpus file. */
export interface StepTimes {
  readonly step: 'door' | 'reading';
  readonly median: number;
  readonly slowest: number;
  readonly count: number;
}

const PLACE: ReadingPlace = {
  today: day('2026-11-24'),
  bodies: ['Centrum', 'Hisingen', 'Nordost', 'Sydväst'].map((name, at) => ({
    address: `goteborg-${String(at + 1)}`,
    name: `Forum för stadsområdessamverkan ${name}`,
    shortName: name,
    aliases: [],
    kind: 'areaForum',
    roles: at === 3 ? ['representative'] : [],
    channel: 'another',
  })),
  groups: [],
  parties: [],
  awaiting: null,
};

/** What looking at a message at the door takes, and what reading it takes. */
export function stepTimes(corpus: string): readonly StepTimes[] {
  const said = textsIn(parse(corpus));
  return [
    timed('door', said, (text) => atTheDoor(text, [])),
    timed('reading', said, (text) => readMessage(text, PLACE)),
  ];
}

function timed(step: StepTimes['step'], said: readonly string[], work: (text: string) => unknown): StepTimes {
  said.forEach(work);
  const took = said
    .map((text) => {
      const started = performance.now();
      work(text);
      return performance.now() - started;
    })
    .sort((one, other) => one - other);
  return { step, median: took[Math.floor(took.length / 2)] ?? 0, slowest: took.at(-1) ?? 0, count: said.length };
}

function textsIn(blocks: unknown): readonly string[] {
  if (!Array.isArray(blocks)) return [];
  return blocks.flatMap((block: { readonly say?: readonly (string | { readonly say: string })[] }) =>
    (block.say ?? []).map((one) => (typeof one === 'string' ? one : one.say)),
  );
}
