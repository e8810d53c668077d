import type { Body } from '../bodies/body';
import type { Role } from '../bodies/role';
import { sameUpn } from '../people/person';
import type { WorkingGroup } from '../workingGroups/workingGroup';
import type { Project } from './project';

/** Somebody by name, with the bodies in which they have the role. */
export interface Linking {
  readonly name: string;
  readonly bodies: readonly string[];
}

/** How those around a project hang together, from those who do the work to those who steer it (PL-09). Names. */
export interface Relations {
  readonly project: string;
  /** Groups at work for the steering group. */
  readonly teams: readonly string[];
  /** Who coordinates the project in its steering group. */
  readonly coordinators: readonly string[];
  readonly steering: readonly string[];
  /** The other bodies that steer it: the local groups. */
  readonly groups: readonly string[];
  /** The process leaders of the bodies that steer it: the link between them all. */
  readonly processLeaders: readonly Linking[];
}

/** A role that somebody has today. */
interface Held {
  readonly bodyNr: number;
  readonly upn: string;
  readonly personName: string;
  readonly role: Role;
}

/** The bodies that steer a project, in the order given. */
export function steeringOf(project: string, bodies: readonly Body[]): readonly Body[] {
  return bodies.filter(({ steers }) => steers.includes(project));
}

/** The relations of a project. `held` are the roles of today that the one who looks may know of. */
export function relationsOf(
  { projectKey, name }: Pick<Project, 'projectKey' | 'name'>,
  bodies: readonly Body[],
  working: readonly Pick<WorkingGroup, 'bodyNr' | 'name' | 'status'>[],
  held: readonly Held[],
): Relations {
  const steer = steeringOf(projectKey, bodies);
  const steering = steer.filter(({ kind }) => kind === 'steeringGroup');
  const numbers = new Set(steering.map(({ nr }) => nr));
  const leading = steer.flatMap((body) =>
    held
      .filter(({ role, bodyNr }) => role === 'processLeader' && bodyNr === body.nr)
      .map(({ upn, personName }) => ({ upn, personName, body: body.name })),
  );
  const leaders = leading.filter(({ upn }, at) => leading.findIndex((one) => sameUpn(one.upn, upn)) === at);
  const coordinating = held.filter(({ role, bodyNr }) => role === 'coordinator' && numbers.has(bodyNr));
  return {
    project: name,
    teams: working.filter(({ bodyNr, status }) => numbers.has(bodyNr) && status === 'active').map((one) => one.name),
    coordinators: [...new Set(coordinating.map(({ personName }) => personName))],
    steering: steering.map((body) => body.name),
    groups: steer.filter(({ nr }) => !numbers.has(nr)).map((body) => body.name),
    processLeaders: leaders.map(({ upn, personName }) => ({
      name: personName,
      bodies: leading.filter((one) => sameUpn(one.upn, upn)).map(({ body }) => body),
    })),
  };
}
