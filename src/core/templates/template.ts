import type { Activities } from '../activityPlans/plan';
import type { AgendaItem, ItemKind } from '../agenda/item';
import { isConfidential } from '../confidential/confidential';
import { ok, refused, type Result } from '../result';
import type { Row } from '../stored';
import type { Charter } from '../workingGroups/charter';

/** A line of an agenda without what belongs to one meeting: no notes, no people, no matter. */
export interface TemplateLine {
  readonly title: string;
  readonly kind: ItemKind;
  readonly purpose: string;
  readonly minutes: number;
}

export type CharterTemplate = Pick<Charter, 'purpose' | 'assignment' | 'scopeTime' | 'scopeResources' | 'followUp'>;

/** What can be taken by another body of the organisation. */
export type TemplateContent =
  | { readonly kind: 'agenda'; readonly lines: readonly TemplateLine[] }
  | { readonly kind: 'charter'; readonly charter: CharterTemplate }
  | { readonly kind: 'activityPlan'; readonly activities: Activities };

/** A template that a body has shared with those who prepare in the other bodies of its organisation (PL-17). */
export interface Template extends Row {
  readonly bodyNr: number;
  readonly title: string;
  readonly content: TemplateContent;
  /** By whom, by name. */
  readonly sharedBy: string;
  readonly status: 'shared' | 'withdrawn';
}

export type TemplateRefusal =
  | { readonly reason: 'nothingToShare' }
  | { readonly reason: 'templateWithdrawn' }
  | { readonly reason: 'meetingMissing' }
  | { readonly reason: 'halfYearMissing' }
  | { readonly reason: 'planThere' };

type Line = Pick<AgendaItem, 'title' | 'kind' | 'purpose' | 'minutes' | 'standing' | 'order' | 'room' | 'ground'>;

/** The agenda of a meeting as a template: its open lines in their order. What is confidential is shared with nobody. */
export function templateOfAgenda(items: readonly Line[]): Result<TemplateContent, TemplateRefusal> {
  const lines = items
    .filter((item) => item.standing !== 'removed' && !isConfidential(item))
    .sort((one, other) => one.order - other.order)
    .map(({ title, kind, purpose, minutes }) => ({ title, kind, purpose, minutes }));
  return lines.length === 0 ? refused({ reason: 'nothingToShare' }) : ok({ kind: 'agenda', lines });
}

/** The charter of a group as a template: its words, not its people. */
export function templateOfCharter({
  purpose,
  assignment,
  scopeTime,
  scopeResources,
  followUp,
}: CharterTemplate): TemplateContent {
  return { kind: 'charter', charter: { purpose, assignment, scopeTime, scopeResources, followUp } };
}

/** Whether a template can be taken now, and what it then asks for besides: a meeting, or a half-year. */
export function takeTemplate(
  { content, status }: Pick<Template, 'content' | 'status'>,
  into: { readonly meeting: 'given' | 'missing'; readonly halfYear: 'free' | 'taken' | 'missing' },
): Result<TemplateContent, TemplateRefusal> {
  if (status === 'withdrawn') return refused({ reason: 'templateWithdrawn' });
  if (content.kind === 'agenda' && into.meeting === 'missing') return refused({ reason: 'meetingMissing' });
  if (content.kind === 'activityPlan' && into.halfYear !== 'free') {
    return refused({ reason: into.halfYear === 'taken' ? 'planThere' : 'halfYearMissing' });
  }
  return ok(content);
}
