import type { ActAnswer, ActFields } from '../../../api/acts';
import { decideClause as decide, standOf, type ClauseVerdict } from '../../../core/decisions/clause';
import { consultedBefore } from '../../../core/decisions/consultation';
import { mayReach } from '../../../core/decisions/reaching';
import type { Resolution } from '../../../core/decisions/resolution';
import { findPersonalId } from '../../../core/privacy/personalId';
import type { Stored } from '../../../core/stored';
import { standingMotions } from '../../../core/voting/motion';
import { mayVote } from '../../../core/voting/vote';
import * as lists from '../../../storage/lists';
import { resolutionTexts } from '../../../texts/resolutions';
import { sittingTexts } from '../../../texts/sittings';
import { sittingAt } from '../../board/sitting';
import { changedByOther, done, refuse, type InBody } from '../acting';
import { closedForNotes, withMeeting, type AtBoard } from '../board';
import { heldFor } from './consulting';
import { no } from '../saying';

/**
 * Decides one clause: adopted, changed or rejected, the others standing as they were (DEC-13). Refused without a quorum
 * (DEC-01), while a motion has not been put, against how the meeting voted (DEC-03), and before the consultation its
 * rule asks for, unless the meeting goes on with a reason, which is kept (DEC-04).
 */
export function decideClause(acting: InBody, resolution: Stored<Resolution>, fields: ActFields<'decideClause'>) {
  const { facts, member } = acting;
  const texts = resolutionTexts(acting.language);
  return withMeeting(acting, resolution.meetingId, async (at): Promise<ActAnswer> => {
    const closed = closedForNotes(at);
    if (closed !== undefined) return closed;
    if (resolution.version !== fields.version) return changedByOther(acting);
    const { body } = at.acting.facts;
    const may = mayVote(sittingAt(at.acting.facts, at.board, resolution.itemId).quorum);
    if (!may.ok) return no(acting, facts, sittingTexts(acting.language).voting, may.refusal);
    const motions = standingMotions(at.board.motions, resolution.itemId);
    const reached = mayReach(fields.verdict, { resolution, motions, majorities: body.rules.majorities });
    if (!reached.ok) return no(acting, facts, texts.reaching, reached.refusal);
    const consulted = consultation(at, resolution, fields);
    if (!consulted.ok) return no(acting, facts, texts.consultation, consulted.refusal);
    const override = consulted.value.how === 'overridden' ? consulted.value.reason : resolution.override;
    if (findPersonalId(override) === 'found') return refuse('personalId', acting.texts.personalId);
    const decided = decide(resolution.clauses, fields.nr, verdictOf(fields));
    if (!decided.ok) return no(acting, facts, texts.clause, decided.refusal);
    const to = { clauses: decided.value, override, actedBy: member.person.upn };
    const changed = await facts.site.change(lists.resolutions, resolution, to);
    if (!changed.ok) return changedByOther(acting);
    const { open, carried } = standOf(decided.value);
    return done(acting, texts.done.decided(fields.nr, fields.verdict, open.length, carried.length), changed.value);
  });
}

/** A clause that is rejected needs no consultation: nothing of it is decided. */
function consultation({ acting, board }: AtBoard, resolution: Resolution, fields: ActFields<'decideClause'>) {
  const { body, meeting } = acting.facts;
  const { overrideReason } = fields;
  const given = overrideReason ?? (resolution.override === '' ? undefined : resolution.override);
  return consultedBefore(
    {
      matter: fields.verdict === 'reject' ? null : resolution.matter,
      decidedOn: meeting.day,
      members: body.parties,
      consultations: heldFor(acting, board, resolution.itemId),
      override: given === undefined ? null : { upn: acting.member.person.upn, reason: given },
    },
    body.rules.consultBefore,
  );
}

function verdictOf({ verdict, text }: ActFields<'decideClause'>): ClauseVerdict {
  return verdict === 'change' ? { kind: verdict, text } : { kind: verdict };
}
