import type { Day } from '../calendar';
import type { Row } from '../stored';
import type { Measure } from './measure';

/** That a body also steers a measure or project, from a day to a day, with who pays for it in free words (LSG-08, LSG-21). */
export interface SteeringRole extends Row {
  readonly bodyNr: number;
  readonly measureKey: string;
  readonly title: string;
  readonly financier: string;
  readonly from: Day;
  /** Last day, that day included; null while it runs. */
  readonly to: Day | null;
}

/** What a body steers on a day, besides what it is itself (LSG-08). */
export function steeredOn<Known extends Pick<SteeringRole, 'bodyNr' | 'from' | 'to'>>(
  roles: readonly Known[],
  bodyNr: number,
  on: Day,
): readonly Known[] {
  return roles.filter((role) => role.bodyNr === bodyNr && role.from <= on && (role.to === null || on <= role.to));
}

/** The measures of a target group, by one of its tags in capitals or not (BAD-34). */
export function forTargetGroup<Known extends Pick<Measure, 'target'>>(
  measures: readonly Known[],
  tag: string,
): readonly Known[] {
  return measures.filter(({ target }) => target.tags.some((one) => one.toLowerCase() === tag.trim().toLowerCase()));
}

/** The measures for an age in years; one that says no ages is for all (SFB-22). */
export function forAge<Known extends Pick<Measure, 'target'>>(
  measures: readonly Known[],
  age: number,
): readonly Known[] {
  return measures.filter(
    ({ target: { ages } }) => ages === null || (ages.from <= age && (ages.to === null || age <= ages.to)),
  );
}
