import type { ActAnswer, ActFields } from '../../../api/acts';
import type { Charter } from '../../../core/workingGroups/charter';
import { hopToGroup } from '../../../core/workingGroups/prefilling';
import { startGroup as start } from '../../../core/workingGroups/starting';
import { endGroup as end } from '../../../core/workingGroups/taking';
import type { WorkingGroup } from '../../../core/workingGroups/workingGroup';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { groupTexts } from '../../../texts/groups';
import { say } from '../../../texts/said';
import { changedByOther, done, refuse, toConfirm, type InBody } from '../acting';
import { clauseOf } from '../clause';
import { actorOf } from '../matters/receiving';

/**
 * Starts a group whose charter is whole (WG-05): it is published, and the matter it came from has gone down to it
 * (ESC-06). What is missing is named; what is only remarked stops nothing. The draft says that it has started last.
 */
export async function startGroup(
  acting: InBody,
  charter: Stored<Charter>,
  fields: ActFields<'startGroup'>,
): Promise<ActAnswer> {
  const { facts, member, world, language } = acting;
  const texts = groupTexts(language);
  const { rules } = facts.body;
  const decided = start(charter, {
    mayAppoint: rules.mayAppointGroups,
    horizon: rules.horizon,
    partsSource: rules.charter?.source ?? null,
  });
  if (!decided.ok)
    return refuse(decided.refusal.reason, say(texts.refused, decided.refusal), clauseOf(decided.refusal));
  if (charter.version !== fields.version || charter.horizon === null) return changedByOther(acting);
  const { horizon } = charter;
  const group = await facts.site.add(lists.workingGroups, {
    ...charter,
    horizon,
    status: 'active',
    actedBy: member.person.upn,
  });
  if (charter.matterId !== null) {
    await facts.site.add(
      lists.hops,
      hopToGroup({ ...charter, matterId: charter.matterId }, actorOf(acting), world.now()),
    );
  }
  const changed = await facts.site.change(lists.charters, charter, { status: 'active', actedBy: member.person.upn });
  if (!changed.ok) return changedByOther(acting);
  const remarks = decided.value.remarks.map((remark) => {
    if (remark.reason === 'needMissing') return texts.needMissing;
    return texts.gaps([facts.parties.find(({ partyKey }) => partyKey === remark.partyKey)?.name ?? remark.partyKey]);
  });
  return done(acting, texts.done.started(group.name), group, remarks);
}

/** Ends a group with a reason; that its reports come to an end is told before. */
export async function endGroup(
  acting: InBody,
  group: Stored<WorkingGroup>,
  fields: ActFields<'endGroup'>,
): Promise<ActAnswer> {
  const { facts, member, language } = acting;
  const texts = groupTexts(language);
  const decided = end(group, fields.reason);
  if (!decided.ok) return refuse(decided.refusal.reason, say(texts.refused, decided.refusal));
  if (group.version !== fields.version) return changedByOther(acting);
  if (fields.consequencesRead !== true) {
    return toConfirm(texts.endAnyway(group.name), texts.endMeans(group.nextReport, group.staffing.length));
  }
  const changed = await facts.site.change(lists.workingGroups, group, { ...decided.value, actedBy: member.person.upn });
  return changed.ok ? done(acting, texts.done.ended(group.name), changed.value) : changedByOther(acting);
}
