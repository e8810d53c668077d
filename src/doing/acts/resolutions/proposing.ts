import type { ActAnswer, ActFields } from '../../../api/acts';
import type { AgendaItem } from '../../../core/agenda/item';
import { enclosureOf, isOpenTo } from '../../../core/confidential/confidential';
import { proposeClauses } from '../../../core/decisions/clause';
import { conditionsOn } from '../../../core/decisions/conditions';
import { canDecide } from '../../../core/decisions/deciding';
import { warningsOf } from '../../../core/decisions/followUps';
import type { Resolution } from '../../../core/decisions/resolution';
import { findPersonalId } from '../../../core/privacy/personalId';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { resolutionTexts } from '../../../texts/resolutions';
import { readerIn } from '../../confidential/seeing';
import type { MeetingFacts } from '../../meetings/facts';
import { changedByOther, done, refuse, toConfirm, type Acting } from '../acting';
import { atBoard, closedForNotes } from '../board';
import { no } from '../saying';

/**
 * Puts a proposal before the meeting, clause by clause (DEC-13). What the body may not decide is refused with the clause
 * (SFB-10, ORG-05); what is only warned of is said first (FIN-10, SFB-15, SFB-16). It may be changed until the first
 * clause is decided or the first question put.
 */
export async function recordResolution(
  acting: Acting,
  item: Stored<AgendaItem>,
  fields: ActFields<'recordResolution'>,
): Promise<ActAnswer> {
  const { facts, member } = acting;
  const texts = resolutionTexts(acting.language);
  const at = await atBoard(acting);
  const closed = closedForNotes(at);
  if (closed !== undefined) return closed;
  const { tags, subjects, kind, consultationNote, delegationOrder } = fields;
  const { rules } = facts.body;
  const clauses = proposeClauses(fields.clauses);
  if (clauses.length === 0) return refuse('clausesMissing', texts.clausesMissing);
  const typed = [...fields.clauses, consultationNote, delegationOrder];
  if (typed.some((text) => findPersonalId(text) === 'found')) return refuse('personalId', acting.texts.personalId);
  const may = canDecide({ ...(await deciderIn(facts)), subjects, mayDecide: rules.mayDecide });
  if (!may.ok) return no(acting, facts, texts.deciding, may.refusal);
  const warnings = warningsOf({ kind, tags, consultationNote, delegationOrder }, rules);
  if (warnings.length > 0 && fields.consequencesRead !== true) {
    return toConfirm(
      texts.warned,
      warnings.map((warning) => `${texts.warning[warning.reason]} (${acting.texts.clause(warning.source)})`),
    );
  }
  const proposed: Pick<Resolution, ProposedParts> = {
    actedBy: member.person.upn,
    clauses,
    tags,
    subjects,
    matter: fields.matter,
    kind,
    consultationNote: consultationNote.trim(),
    delegationOrder: delegationOrder.trim(),
    conditionalOn: conditionsOn(fields.conditionalOn),
    effectiveFrom: fields.effectiveFrom,
  };
  const said = texts.done.proposed(clauses.length);
  const before = at.board.resolutions.find((one) => one.itemId === item.id);
  if (before === undefined)
    return done(acting, said, await facts.site.add(lists.resolutions, begun(facts, item, proposed)));
  if (!isOpenTo(before, readerIn(acting.world, facts, member.person.upn)))
    return refuse('notFound', acting.texts.notFound);
  if (before.clauses.some((clause) => clause.outcome !== 'open') || before.outcomes.length > 0) {
    return refuse('decidingBegun', texts.decidingBegun);
  }
  const changed = await facts.site.change(lists.resolutions, before, { ...proposed, propositions: [] });
  return changed.ok ? done(acting, said, changed.value) : changedByOther(acting);
}

type ProposedParts =
  | 'actedBy'
  | 'clauses'
  | 'tags'
  | 'subjects'
  | 'matter'
  | 'kind'
  | 'consultationNote'
  | 'delegationOrder'
  | 'conditionalOn'
  | 'effectiveFrom';

function begun(
  { meeting }: MeetingFacts,
  item: Stored<AgendaItem>,
  proposed: Pick<Resolution, ProposedParts>,
): Resolution {
  return {
    ...proposed,
    key: `resolution:${String(item.id)}`,
    bodyNr: meeting.bodyNr,
    bodyYear: meeting.bodyYear,
    meetingId: meeting.id,
    itemId: item.id,
    matterId: item.matterId,
    title: item.title,
    override: '',
    propositions: [],
    outcomes: [],
    decidedOn: meeting.day,
    ...enclosureOf(item),
  };
}

/** Who decides: a committee under another body is bound by what that body may not delegate (SFB-10). */
async function deciderIn({ site, body }: MeetingFacts) {
  const above = body.parent === null ? [] : [body.parent];
  const { bodies } = await site.read({ bodies: { list: lists.bodies, where: { nr: above } } });
  const [parent] = bodies.rows;
  return parent === undefined
    ? { decider: 'responsibleBody' as const, cannotDelegate: body.rules.cannotDelegate }
    : { decider: 'workingCommittee' as const, cannotDelegate: parent.rules.cannotDelegate };
}
