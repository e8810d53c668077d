import type { Source } from '../bodies/ruleSet';
import type { Day } from '../calendar';
import type { AgendaItem } from './item';

/** What a gate found. What `stops` must be put right; what `warns` may be passed by with a reason. */
export type Finding = FindingReason & {
  readonly level: 'stops' | 'warns';
  /** The line it is about, or null for the meeting as a whole. */
  readonly itemId: number | null;
};

type FindingReason =
  /** Nobody has decided whose record the papers of the body are (design decision 17). */
  | { readonly reason: 'recordsCreatorMissing' }
  | { readonly reason: 'meetingCancelled'; readonly day: Day }
  | { readonly reason: 'alreadyPublished' }
  | { readonly reason: 'nothingNew' }
  | { readonly reason: 'noItems' }
  | { readonly reason: 'titleMissing' }
  | { readonly reason: 'purposeMissing'; readonly title: string }
  | { readonly reason: 'partiesMissing'; readonly title: string }
  | { readonly reason: 'presenterMissing'; readonly title: string }
  | { readonly reason: 'tooLong'; readonly allotted: number; readonly available: number }
  | { readonly reason: 'sentLate'; readonly dueDay: Day; readonly source: Source }
  | { readonly reason: 'notBegun'; readonly day: Day }
  | { readonly reason: 'agendaNotSent' }
  | { readonly reason: 'nothingNoted' }
  | { readonly reason: 'attendanceMissing'; readonly partyName: string }
  | { readonly reason: 'decisionMissing'; readonly title: string }
  | { readonly reason: 'assignmentIncomplete'; readonly title: string; readonly what: string }
  /** Says which line, never what stands there. */
  | { readonly reason: 'personalId' }
  /** An open line is marked as secret: it is to be made confidential, or the mark to go. */
  | { readonly reason: 'secrecyMark' }
  /** Names somebody who has no role in the collaboration, as far as can be told. */
  | { readonly reason: 'privatePerson' };

/** What may be passed by with a reason, each by the name of its finding. */
export const PASSABLE = [
  ...(['purposeMissing', 'partiesMissing', 'presenterMissing', 'tooLong', 'sentLate', 'privatePerson'] as const),
  ...(['agendaNotSent', 'attendanceMissing', 'decisionMissing'] as const),
] as const satisfies readonly FindingReason['reason'][];
export type Passable = (typeof PASSABLE)[number];

/** A finding that was passed by, and why: it stands in the journal, and in the document that went through the gate. */
export interface Passed {
  readonly reason: Passable;
  readonly why: string;
}

/** A finding that must be put right, about a line or the meeting. */
export function stops(reason: FindingReason, item?: { readonly id: number }): Finding {
  return { ...reason, level: 'stops', itemId: item?.id ?? null };
}

/** A finding that may be passed by with a reason, about a line or the meeting. */
export function warns(reason: FindingReason & { readonly reason: Passable }, item?: { readonly id: number }): Finding {
  return { ...reason, level: 'warns', itemId: item?.id ?? null };
}

/** What still stands in the way: everything that stops, and each warning nobody has given a reason for, by its reason's name. */
export function standing(findings: readonly Finding[], passed: Readonly<Record<string, string>>): readonly Finding[] {
  return findings.filter((finding) => finding.level === 'stops' || (passed[finding.reason] ?? '').trim() === '');
}

/** The lines that are on the agenda: not those removed from it. */
export function onAgenda<Known extends AgendaItem>(items: readonly Known[]): Known[] {
  return items.filter((item) => item.standing !== 'removed');
}
