import { bodyYear } from '../../core/bodies/body';
import { slug } from '../../core/slug';
import { entriesOfYear } from '../../core/yearWheel/entriesOfYear';
import { datedRow, plannedDutyRow, themeRow, type WheelRow } from '../../core/yearWheel/row';
import { rulesOf } from './rules';
import type { OrganisationFile } from './schema';

const byTheFile = { actedBy: 'system' } as const;
type BodyOfFile = OrganisationFile['bodies'][number];

/** The year wheels of a file: what it plans, and of what the bodies' rules ask every year, that which it does not plan. */
export function wheelOf(file: OrganisationFile): readonly WheelRow[] {
  const planned = file.yearWheel.flatMap((entry) =>
    [...(entry.body === undefined ? [] : [entry.body]), ...(entry.bodies ?? [])].map((nr) =>
      plannedEntry(file, entry, nr),
    ),
  );
  const asked = file.bodies.flatMap((body) => askedOf(file, body));
  const isPlanned = (row: WheelRow) =>
    planned.some(
      (one) => one.bodyYear === row.bodyYear && one.duty?.key === row.duty?.key && one.lastDay === row.lastDay,
    );
  return [...planned, ...asked.filter((row) => !isPlanned(row))];
}

/** An entry of the file: a theme, an event, or the duty of the rules that it names or is called as. */
function plannedEntry(file: OrganisationFile, entry: OrganisationFile['yearWheel'][number], bodyNr: number): WheelRow {
  const { year, month, kind, title, about, theme, parties, source } = entry;
  const row = {
    key: `wheel:${bodyNr}:${year}-${String(month).padStart(2, '0')}:${slug(title)}`,
    ...byTheFile,
    bodyNr,
    bodyYear: bodyYear(bodyNr, year),
    month,
    kind,
    title,
    about,
    theme,
    parties,
    source,
  };
  const body = file.bodies.find(({ nr }) => nr === bodyNr);
  const duties = body === undefined ? null : rulesOf(file, body).datedDuties;
  const duty = duties?.value.find((one) => one.key === entry.duty || one.title === title);
  return duties === null || duty === undefined ? themeRow(row) : plannedDutyRow(row, duty, duties.source);
}

/** The dated duties of a body in the years the file has meetings for. */
function askedOf(file: OrganisationFile, body: BodyOfFile): readonly WheelRow[] {
  const years = new Set(file.meetings.filter((one) => one.body === body.nr).map(({ day: on }) => on.slice(0, 4)));
  const { datedDuties: duties } = rulesOf(file, body);
  return [...years].flatMap((year) =>
    entriesOfYear({ bodyNr: body.nr, year: Number(year), duties, themes: [], ...byTheFile }).map(datedRow),
  );
}
