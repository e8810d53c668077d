import type { ActAnswer, ActFields } from '../../../api/acts';
import { dayOf } from '../../../core/calendar';
import type { Charter } from '../../../core/workingGroups/charter';
import { charterOf, type WorkingGroup } from '../../../core/workingGroups/workingGroup';
import { changeCharter as change, staffSeat, type GroupAsker } from '../../../core/workingGroups/taking';
import { missingParts } from '../../../core/workingGroups/starting';
import { slug } from '../../../core/slug';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { groupTexts } from '../../../texts/groups';
import { say } from '../../../texts/said';
import { find } from '../../addressing';
import { may } from '../../meetings/standing';
import { changedByOther, done, refuse, type InBody } from '../acting';
import { hereOf } from '../matters/receiving';
import { similarLines } from './drafting';

/** Changes the parts of a charter that are given; what is still missing is told with the answer (WG-05). */
export async function changeCharter(
  acting: InBody,
  charter: Stored<Charter>,
  fields: ActFields<'changeCharter'>,
): Promise<ActAnswer> {
  const { facts, member, language } = acting;
  const texts = groupTexts(language);
  const asked = await changeOf(acting, charter, fields);
  if (asked === 'unknownDecision') return refuse('unknownDecision', texts.unknownDecision);
  if ((asked.parties ?? []).some((key) => !facts.parties.some(({ partyKey }) => partyKey === key))) {
    return refuse('unknownParty', acting.texts.unknownParty);
  }
  const decided = change(charter, asked);
  if (!decided.ok) return refuse(decided.refusal.reason, say(texts.refused, decided.refusal));
  if (charter.version !== fields.version) return changedByOther(acting);
  const changed = await facts.site.change(lists.charters, charter, {
    ...decided.value,
    actedBy: member.person.upn,
  });
  if (!changed.ok) return changedByOther(acting);
  const missing = missingParts(changed.value);
  const lines = [
    ...(missing.length === 0 ? [] : [texts.missing(missing)]),
    ...(await similarLines(acting, changed.value)),
  ];
  return done(acting, texts.done.changed(changed.value.name), changed.value, lines);
}

async function changeOf(
  { facts, member }: InBody,
  charter: Charter,
  fields: ActFields<'changeCharter'>,
): Promise<Partial<Charter> | 'unknownDecision'> {
  const { name, kind, horizon, purpose, assignment, parties, scopeTime, scopeResources, followUp, nextReport } = fields;
  const plain = { name, kind, horizon, purpose, assignment, parties, scopeTime, scopeResources, followUp, nextReport };
  const change: Partial<Charter> = {
    // What is left out stays as it is.
    ...(Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined)) as Partial<Charter>),
    ...(fields.need === undefined ? {} : { need: { needKey: slug(fields.need), title: fields.need } }),
    ...(fields.permanence === undefined ? {} : { permanence: permanenceOf(fields) }),
    ...(fields.formation === undefined ? {} : { formation: formationOf(fields) }),
  };
  if (fields.decisionId === undefined) return change;
  const id = find(fields.decisionId, [member])?.number ?? 0;
  const { decisions } = await facts.site.read({ decisions: { list: lists.decisions, where: { id } } });
  const [decision] = decisions.rows;
  if (decision?.bodyNr !== charter.bodyNr) return 'unknownDecision';
  return { ...change, commissionedBy: { ...charter.commissionedBy, decisionKey: decision.key } };
}

function permanenceOf({ permanence, endsOn, endsWhen }: ActFields<'changeCharter'>): Charter['permanence'] {
  return permanence === 'temporary'
    ? { kind: 'temporary', endsOn: endsOn ?? null, endsWhen: endsWhen?.trim() ?? '' }
    : { kind: 'permanent' };
}

function formationOf({ formation, existingGroup }: ActFields<'changeCharter'>): Charter['formation'] {
  return formation === 'existing' ? { kind: 'existing', groupName: existingGroup ?? '' } : { kind: 'new' };
}

/** Names who stands for a party in a group at work: the party does, or who follows up (WG-06). */
export async function staffGroup(
  acting: InBody,
  group: Stored<WorkingGroup>,
  fields: ActFields<'staffGroup'>,
): Promise<ActAnswer> {
  const decided = staffed(acting, charterOf(group, hereOf(acting)), fields);
  if ('refused' in decided) return decided;
  if (group.version !== fields.version) return changedByOther(acting);
  const changed = await acting.facts.site.change(lists.workingGroups, group, {
    ...decided,
    actedBy: acting.member.person.upn,
  });
  return changed.ok ? told(acting, changed.value, fields.name) : changedByOther(acting);
}

/** The same in a charter that is still a draft. */
export async function staffCharter(
  acting: InBody,
  charter: Stored<Charter>,
  fields: ActFields<'staffCharter'>,
): Promise<ActAnswer> {
  const decided = staffed(acting, charter, fields);
  if ('refused' in decided) return decided;
  if (charter.version !== fields.version) return changedByOther(acting);
  const changed = await acting.facts.site.change(lists.charters, charter, {
    ...decided,
    actedBy: acting.member.person.upn,
  });
  return changed.ok ? told(acting, changed.value, fields.name) : changedByOther(acting);
}

function staffed(
  acting: InBody,
  charter: Charter,
  { partyKey, upn, name }: ActFields<'staffGroup'>,
): Pick<Charter, 'staffing'> | Extract<ActAnswer, { readonly refused: unknown }> {
  const decided = staffSeat(charter, { partyKey, upn, name }, askerOf(acting));
  if (decided.ok) return decided.value;
  const text = say(groupTexts(acting.language).refused, decided.refusal);
  return { refused: { reason: decided.refusal.reason, clause: null, text } };
}

function told(
  acting: InBody,
  group: Pick<Charter, 'name' | 'parties' | 'staffing'> & { readonly id: number; readonly version: string },
  name: string,
): ActAnswer {
  const texts = groupTexts(acting.language);
  const filled = new Set(group.staffing.map(({ partyKey }) => partyKey));
  const gaps = group.parties
    .filter((key) => !filled.has(key))
    .map((key) => acting.facts.parties.find(({ partyKey }) => partyKey === key)?.name ?? key);
  return done(acting, texts.done.staffed(name.trim(), group.name), group, gaps.length === 0 ? [] : [texts.gaps(gaps)]);
}

/** Who asks to do something for a group, as its rules ask it. */
export function askerOf({ facts, standing, world }: InBody): GroupAsker {
  return {
    upn: standing.upn,
    mandates: facts.mandates,
    on: dayOf(world.now()),
    followsUp: may(standing, 'followUp'),
  };
}
