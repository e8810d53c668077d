import type { Row } from '../../core/stored';
import {
  bodies,
  budgets,
  mandates,
  measures,
  meetings,
  parties,
  people,
  projects,
  workingGroups,
  yearWheel,
} from '../lists';
import type { List } from '../list';
import type { OrganisationEntities } from '../organisation/entities';
import { readAll } from '../reading';
import type { Access } from '../sharepoint/access';
import type { Site } from '../site';
import { compileWhere } from '../where';

/** How many rows of a list were added, and how many were there and are kept as they are. */
export interface RowsSet {
  readonly list: string;
  readonly added: number;
  readonly kept: number;
}

/**
 * Adds the rows of the organisation file that are missing. A row that is there is kept as it is, also where the file now
 * says something else: what people have changed in the product is never undone by the file.
 */
export async function addOrganisation(
  access: Access,
  site: Site,
  wanted: OrganisationEntities,
): Promise<readonly RowsSet[]> {
  const ofBodies = await addMissing(access, site, bodies, wanted.bodies);
  if (ofBodies.kept > 0) await fillArchiveRules(site, wanted.bodies);
  return [
    ofBodies,
    await addMissing(access, site, parties, wanted.parties),
    await addMissing(access, site, people, wanted.people),
    await addMissing(access, site, mandates, wanted.mandates),
    await addMissing(access, site, meetings, wanted.meetings),
    await addMissing(access, site, yearWheel, wanted.yearWheel),
    await addMissing(access, site, workingGroups, wanted.workingGroups),
    // What few organisations have is asked for where the file has it.
    ...(wanted.projects.length === 0 ? [] : [await addMissing(access, site, projects, wanted.projects)]),
    ...(wanted.measures.length === 0 ? [] : [await addMissing(access, site, measures, wanted.measures)]),
    ...(wanted.budgets.length === 0 ? [] : [await addMissing(access, site, budgets, wanted.budgets)]),
  ];
}

/**
 * A body kept from before whose archive it is, and who supervises it, were part of its rules gets the file's: without a
 * records creator it may publish nothing. A decision that is there is left as it is.
 */
async function fillArchiveRules(site: Site, wanted: OrganisationEntities['bodies']): Promise<void> {
  const { kept } = await site.read({ kept: { list: bodies, where: {} } });
  const changes = kept.rows.flatMap((from) => {
    const { rules } = wanted.find(({ key }) => key === from.key) ?? from;
    const recordsCreator = from.rules.recordsCreator ?? rules.recordsCreator;
    const archiveAuthority = from.rules.archiveAuthority ?? rules.archiveAuthority;
    if (recordsCreator === from.rules.recordsCreator && archiveAuthority === from.rules.archiveAuthority) return [];
    return [{ list: bodies, from, to: { rules: { ...from.rules, recordsCreator, archiveAuthority } } }];
  });
  await site.changeAll(changes);
}

async function addMissing<Entity extends Row>(
  access: Access,
  site: Site,
  list: List<Entity>,
  wanted: readonly Entity[],
): Promise<RowsSet> {
  const filters = compileWhere(list, { key: wanted.map(({ key }) => key) });
  const [found = []] = await readAll(access, [{ list, filters }]);
  // The key alone, so that a row that cannot be read for another reason is kept too.
  const there = new Set(found.map((row) => row[list.columns.key.name]));
  const missing = wanted.filter(({ key }) => !there.has(key));
  await site.addAll(list, missing);
  return { list: list.displayTitle, added: missing.length, kept: wanted.length - missing.length };
}
