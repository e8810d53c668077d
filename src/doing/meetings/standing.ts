import type { Act } from '../../core/bodies/act';
import { delegatedTo, rolesOf } from '../../core/bodies/holding';
import type { Role } from '../../core/bodies/mandate';
import { mayDo } from '../../core/bodies/rights';
import { dayOf } from '../../core/calendar';
import { chairOf } from '../../core/meetings/chair';
import type { World } from '../world';
import type { MeetingFacts } from './facts';

/** How a person stands to a meeting: their roles in its body, and whether they chair this very meeting (AMB-17). */
export interface Standing {
  readonly upn: string;
  readonly roles: readonly Role[];
  readonly chairsMeeting: 'chairs' | 'doesNotChair';
  readonly delegated: readonly Act[];
}

/** How a person stands to a meeting today. Looked up each time, never copied. */
export function standingOf(world: World, facts: MeetingFacts, upn: string): Standing {
  const today = dayOf(world.now());
  return {
    upn,
    roles: rolesOf(facts.mandates, facts.body.nr, upn, today),
    chairsMeeting: chairUpn(world, facts) === upn ? 'chairs' : 'doesNotChair',
    delegated: delegatedTo(facts.mandates, facts.body.nr, upn, today),
  };
}

/** UPN of the one who chairs the meeting, or undefined where nobody holds it. */
export function chairUpn(world: World, facts: MeetingFacts): string | undefined {
  return chairOf(facts.meeting, facts.body.rules, facts.mandates, dayOf(world.now()));
}

/** Whether the person may do this here. */
export function may(standing: Standing, act: Act): 'yes' | 'no' {
  return mayDo(act, standing);
}
