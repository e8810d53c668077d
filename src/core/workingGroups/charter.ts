import type { Horizon, Source } from '../bodies/ruleSet';
import type { Day } from '../calendar';
import type { Place } from '../matters/place';
import type { Row } from '../stored';

/** A group that works for a body, or one that steers a project for a time (SFB-29). */
export const GROUP_KINDS = ['workingGroup', 'steeringGroup'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];

export const GROUP_STATUSES = ['draft', 'active', 'ended'] as const;
export type GroupStatus = (typeof GROUP_STATUSES)[number];

/** How long a group lasts. A temporary one ends on a day, or when something has come about (BAD-08). */
export type Permanence =
  | { readonly kind: 'permanent' }
  | { readonly kind: 'temporary'; readonly endsOn: Day | null; readonly endsWhen: string };

/** A new group, or one that exists already and takes the assignment, by its name (WG-04). */
export type Formation = { readonly kind: 'new' } | { readonly kind: 'existing'; readonly groupName: string };

/** A need the parties have identified together, by its key and in its own words (WG-02). */
export interface NeedLink {
  readonly needKey: string;
  readonly title: string;
}

/** Who stands for a party in a group. */
export interface GroupSeat {
  readonly partyKey: string;
  readonly upn: string | null;
  readonly name: string;
}

/** Somebody who takes part without a party of the group behind them (WG-07). */
export interface AssociatedParticipant {
  readonly name: string;
  readonly organisation: string;
}

/** A group's charter (uppdragsbeskrivning), a draft until every part of it is clear (WG-05). */
export interface Charter extends Row {
  readonly bodyNr: number;
  readonly name: string;
  readonly kind: GroupKind;
  readonly status: GroupStatus;
  /** Null until somebody has said (WG-01). */
  readonly horizon: Horizon | null;
  readonly permanence: Permanence | null;
  readonly formation: Formation | null;
  /** The body that commissions it and the key of its decision; the decision is null while it is not taken (WG-01). */
  readonly commissionedBy: { readonly body: Place; readonly decisionKey: string | null };
  /** The matter that came down to it, or null. */
  readonly matterId: number | null;
  readonly need: NeedLink | null;
  readonly purpose: string;
  readonly assignment: string;
  readonly parties: readonly string[];
  readonly scopeTime: string;
  readonly scopeResources: string;
  readonly followUp: string;
  readonly staffing: readonly GroupSeat[];
  readonly associated: readonly AssociatedParticipant[];
  readonly nextReport: Day | null;
}

/** The parts of a charter that must be clear, in the order they are asked for (WG-05). Scope is two: time and resources. */
export const CHARTER_PARTS = ['purpose', 'assignment', 'parties', 'scopeTime', 'scopeResources', 'followUp'] as const;
export type CharterPart = (typeof CHARTER_PARTS)[number];

/** Facts of a group beside the parts of its charter that it cannot start without. */
export type CharterFact = 'name' | 'horizon' | 'permanence' | 'end' | 'formation' | 'existingGroup' | 'decision';

export type StartRefusal =
  | { readonly reason: 'notADraft'; readonly status: GroupStatus }
  | { readonly reason: 'notDecided'; readonly rule: 'mayAppointGroups' }
  | { readonly reason: 'mayNotAppoint'; readonly source: Source }
  | { readonly reason: 'otherHorizon'; readonly horizon: Horizon; readonly source: Source }
  | { readonly reason: 'partsMissing'; readonly parts: readonly CharterPart[]; readonly source: Source | null }
  | { readonly reason: 'factsMissing'; readonly facts: readonly CharterFact[] }
  | { readonly reason: 'personalId' };
