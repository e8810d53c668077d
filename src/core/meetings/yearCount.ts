import type { Rule, RuleSet } from '../bodies/ruleSet';
import { yearOf, type Instant } from '../calendar';
import { hasBeenHeld } from './deadlines';
import type { Meeting } from './meeting';

export const LIGHTS = ['red', 'amber', 'green', 'notDecided'] as const;
export type Light = (typeof LIGHTS)[number];

/** The meetings of a calendar year against what the body has decided. */
export interface CountedYear {
  readonly year: number;
  /** Still to come. */
  readonly planned: number;
  readonly held: number;
  readonly floor: Rule<number> | null;
  readonly target: Rule<number> | null;
  readonly light: Light;
}

/**
 * Counts the meetings of a calendar year, planned and held together, against floor and target (FSS-11, FSG-06, AMB-06). A
 * cancelled one counts as none.
 */
export function countYear(
  year: number,
  meetings: readonly Pick<Meeting, 'day' | 'ends' | 'stage'>[],
  rules: Pick<RuleSet, 'minMeetingsPerYear' | 'targetMeetingsPerYear'>,
  now: Instant,
): CountedYear {
  const ofYear = meetings.filter((meeting) => yearOf(meeting.day) === year && meeting.stage !== 'cancelled');
  const held = ofYear.filter((meeting) => hasBeenHeld(now, meeting) === 'held').length;
  const floor = rules.minMeetingsPerYear;
  const target = rules.targetMeetingsPerYear;
  return { year, planned: ofYear.length - held, held, floor, target, light: lightOf(ofYear.length, floor, target) };
}

function lightOf(count: number, floor: Rule<number> | null, target: Rule<number> | null): Light {
  if (floor === null && target === null) return 'notDecided';
  if (floor !== null && count < floor.value) return 'red';
  if (target !== null && count < target.value) return 'amber';
  return 'green';
}
