import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { BODY_KINDS } from '../../../src/core/bodies/body';
import { ROLES } from '../../../src/core/bodies/mandate';
import { day } from '../../../src/core/calendar';
import type { ReadingPlace } from '../reading';

/** Where the corpus lies, from the root of the repository. */
export const CORPUS_FOLDER = 'bot/reading/corpus';

const texts = z.array(z.string());
const body = z.strictObject({
  name: z.string(),
  shortName: z.string(),
  aliases: texts.default([]),
  kind: z.enum(BODY_KINDS),
});
const organisation = z.strictObject({
  bodies: z.record(z.string(), body),
  /** Those who sit in the bodies: what is said of them in their role is no matter of privacy. */
  people: texts.default([]),
  groups: z.record(z.string(), z.strictObject({ name: z.string(), body: z.int() })),
  parties: z.record(z.string(), texts),
});
const writer = z.strictObject({
  organisation: z.string(),
  today: z.string(),
  roles: z.record(z.string(), z.array(z.enum(ROLES))),
});
const file = z.strictObject({
  organisations: z.record(z.string(), organisation),
  writers: z.record(z.string(), writer),
});

/** The organisations of the corpus and those who write in it. */
export type Places = z.infer<typeof file>;

/** Reads the places; a file of another shape throws, naming what is wrong. */
export function readPlaces(): Places {
  return file.parse(parse(readFileSync(join(CORPUS_FOLDER, 'places.yaml'), 'utf8')));
}

/** The organisation's key of a writer. A writer that is not in the file throws. */
export function organisationOf(places: Places, key: string): string {
  return known(places.writers, key).organisation;
}

function known<Value>(all: Readonly<Record<string, Value>>, key: string): Value {
  const found = all[key];
  if (found === undefined) throw new Error(`Nothing is called ${key} in the places.`);
  return found;
}

/** The names that may stand in any text of the writer's organisation: of parties, bodies and those who sit in them. */
export function knownNames(places: Places, organisation: string): readonly string[] {
  const { bodies, people, parties } = known(places.organisations, organisation);
  return [
    ...Object.values(bodies).flatMap(({ name, shortName, aliases }) => [name, shortName, ...aliases]),
    ...people,
    ...Object.values(parties).flat(),
  ];
}

/** What is known when the writer writes: in the channel of a body, by number, or in the person's own chat (null). */
export function placeOf(
  places: Places,
  key: string,
  channel: number | null,
  awaiting: ReadingPlace['awaiting'],
): ReadingPlace {
  const name = organisationOf(places, key);
  const { bodies, groups, parties } = known(places.organisations, name);
  const { today, roles } = known(places.writers, key);
  return {
    today: day(today),
    bodies: Object.entries(bodies).map(([nr, named]) => ({
      ...named,
      address: `${name}-${nr}`,
      roles: roles[nr] ?? [],
      channel: Number(nr) === channel ? 'thisOne' : 'another',
    })),
    groups: Object.entries(groups).map(([id, group]) => ({
      id,
      name: group.name,
      address: `${name}-${String(group.body)}`,
    })),
    parties: Object.entries(parties).map(([party, names]) => ({ key: party, names })),
    awaiting,
  };
}
