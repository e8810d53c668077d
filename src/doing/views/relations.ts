import type { ToldCard } from '../../api/toldCard';
import { mandatesIn, rolesOf } from '../../core/bodies/holding';
import type { Day } from '../../core/calendar';
import { relationsOf, steeringOf } from '../../core/measures/relations';
import * as lists from '../../storage/lists';
import { relationTexts } from '../../texts/relations';
import type { Member } from '../world';

/**
 * How teams, steering group, local groups and process leader hang together around each project that a body steers
 * (PL-09). People are named from the bodies where the one who looks has a role; null where the body steers nothing.
 */
export async function relationsCard(
  { site, person }: Member,
  steers: readonly string[],
  today: Day,
): Promise<ToldCard | null> {
  if (steers.length === 0) return null;
  const { bodies, projects } = await site.read({
    bodies: { list: lists.bodies, where: {} },
    projects: { list: lists.projects, where: {} },
  });
  const own = projects.rows.filter(({ projectKey }) => steers.includes(projectKey));
  const around = new Set(own.flatMap(({ projectKey }) => steeringOf(projectKey, bodies.rows).map(({ nr }) => nr)));
  if (around.size === 0) return null;
  const { mandates, groups } = await site.read({
    mandates: { list: lists.mandates, where: { bodyNr: [...around] } },
    groups: { list: lists.workingGroups, where: { bodyNr: [...around] } },
  });
  const known = [...around].filter((nr) => rolesOf(mandates.rows, nr, person.upn, today).length > 0);
  const seen = known.flatMap((nr) => mandatesIn(mandates.rows, nr, today));
  const { heading, about, lines } = relationTexts(person.language);
  const rows = own.map((project) => {
    const relations = relationsOf(project, bodies.rows, groups.rows, seen);
    return { title: relations.project, lines: lines(relations), acts: [] };
  });
  return { heading, about, rows, acts: [] };
}
