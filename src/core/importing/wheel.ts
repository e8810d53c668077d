import { bodyYear } from '../bodies/body';
import { slug } from '../slug';
import type { Theme, WheelKind } from '../yearWheel/entry';
import type { ImportFacts, Wish } from './facts';
import { bodiesOf, partyCalled } from './lookUp';
import type { RowReader } from './rowReader';
import { readMonth, readSeveral, readYear } from './written';

const KIND_WORDS: Readonly<Record<WheelKind, readonly string[]>> = {
  theme: ['tema'],
  datedDuty: ['uppgift', 'daterad uppgift', 'dated duty'],
  event: ['händelse'],
};
const THEME_WORDS: Readonly<Record<Theme, readonly string[]>> = {
  safety: ['trygghet', 'trygghetsarbete'],
  socialPlanning: ['samhällsplanering', 'sociala erfarenheter i samhällsplaneringen', 'social planning'],
  publicHealth: ['folkhälsa', 'folkhälsoarbete', 'public health'],
  civilSociety: ['civilsamhället', 'civilsamhälle', 'samverkan med civilsamhället', 'civil society'],
};

/** A row of a year wheel: one entry for each body it names. */
export function readWheelEntry(row: RowReader, facts: ImportFacts): readonly Wish[] {
  const bodies = bodiesOf(row, facts);
  const year = row.needed(
    'year',
    row.value('year', readYear, (given) => ({ reason: 'notAYear', given })),
  );
  const month = row.needed(
    'month',
    row.value('month', readMonth, (given) => ({ reason: 'notAMonth', given })),
  );
  const title = row.needed('title', row.text('title'));
  const kind = row.word('kind', KIND_WORDS);
  const about = row.text('about', 4000);
  const theme = row.word('theme', THEME_WORDS);
  const parties = readSeveral(row.said('parties')).flatMap((name) => partyCalled(row, facts, 'parties', name) ?? []);
  if (year === undefined || month === undefined || title === undefined) return [];
  return bodies.map((body) => ({
    list: 'yearWheel',
    entity: {
      key: `wheel:${String(body.nr)}:${String(year)}-${String(month).padStart(2, '0')}:${slug(title)}`,
      actedBy: facts.actedBy,
      bodyNr: body.nr,
      bodyYear: bodyYear(body.nr, year),
      month,
      kind: kind ?? 'theme',
      title,
      about: about ?? '',
      theme: theme ?? null,
      parties,
      source: null,
    },
    says: [
      'title',
      ...(kind === undefined ? [] : (['kind'] as const)),
      ...(about === undefined ? [] : (['about'] as const)),
      ...(theme === undefined ? [] : (['theme'] as const)),
      ...(parties.length === 0 ? [] : (['parties'] as const)),
    ],
    place: row.place,
    label: `${body.shortName}, ${String(year)}-${String(month).padStart(2, '0')}, ${title}`,
  }));
}
