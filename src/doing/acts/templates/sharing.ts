import type { ActAnswer, ActFields } from '../../../api/acts';
import type { ActivityPlan } from '../../../core/activityPlans/plan';
import type { Stored } from '../../../core/stored';
import {
  templateOfAgenda,
  templateOfCharter,
  type Template,
  type TemplateContent,
} from '../../../core/templates/template';
import type { WorkingGroup } from '../../../core/workingGroups/workingGroup';
import * as lists from '../../../storage/lists';
import { say } from '../../../texts/said';
import { templateTexts } from '../../../texts/templates';
import { changedByOther, done, refuse, toConfirm, type Acting, type InBody } from '../acting';
import { pressOf } from '../press';

/**
 * Shares the open lines of a meeting's agenda with those who prepare in the other bodies of the organisation (PL-17). What
 * they will read is told first: the agenda itself may not have been sent.
 */
export async function shareAgenda(acting: Acting, fields: ActFields<'shareAgenda'>): Promise<ActAnswer> {
  const texts = templateTexts(acting.language);
  const content = templateOfAgenda(acting.facts.items);
  if (!content.ok) return refuse(content.refusal.reason, say(texts.refused, content.refusal));
  if (fields.consequencesRead !== true) return toConfirm(texts.shareAgenda, texts.lines(content.value));
  return share(acting, fields.title, content.value);
}

/** Shares the words of a group's charter (PL-17). */
export function shareCharter(
  acting: InBody,
  group: Stored<WorkingGroup>,
  { title }: ActFields<'shareCharter'>,
): Promise<ActAnswer> {
  return share(acting, title, templateOfCharter(group));
}

/** Shares what an activity plan has in its three areas (PL-17). */
export function shareActivityPlan(
  acting: InBody,
  { activities }: Stored<ActivityPlan>,
  { title }: ActFields<'shareActivityPlan'>,
): Promise<ActAnswer> {
  return share(acting, title, { kind: 'activityPlan', activities });
}

/** Withdraws a template: nobody can take it any longer; what has been taken stays where it is. */
export async function withdrawTemplate(
  acting: InBody,
  template: Stored<Template>,
  { version }: ActFields<'withdrawTemplate'>,
): Promise<ActAnswer> {
  const { facts, member, language } = acting;
  const said = templateTexts(language).done.withdrawn(template.title);
  if (template.status === 'withdrawn') return done(acting, said, template);
  if (template.version !== version) return changedByOther(acting);
  const change = { status: 'withdrawn', actedBy: member.person.upn } as const;
  const changed = await facts.site.change(lists.templates, template, change);
  return changed.ok ? done(acting, said, changed.value) : changedByOther(acting);
}

async function share(acting: Acting | InBody, title: string, content: TemplateContent): Promise<ActAnswer> {
  const { facts, member, language } = acting;
  const stored = await facts.site.add(lists.templates, {
    ...{ key: `template:${String(facts.body.nr)}:${pressOf(acting)}`, actedBy: member.person.upn },
    ...{ bodyNr: facts.body.nr, title, content, sharedBy: member.person.name, status: 'shared' },
  });
  return done(acting, templateTexts(language).done.shared(title), stored);
}
