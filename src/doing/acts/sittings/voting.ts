import type { ActAnswer, ActFields } from '../../../api/acts';
import type { Resolution } from '../../../core/decisions/resolution';
import { inRule } from '../../../core/decisions/ruleWords';
import { sameUpn } from '../../../core/people/person';
import type { Stored } from '../../../core/stored';
import { standingMotions } from '../../../core/voting/motion';
import { checkPropositions, proposeOrder, type Proposition, type Side } from '../../../core/voting/propositions';
import { countVotes, findByAcclamation, type Voting } from '../../../core/voting/vote';
import * as lists from '../../../storage/lists';
import { sittingTexts } from '../../../texts/sittings';
import { presiderAt, sittingAt } from '../../board/sitting';
import { changedByOther, done, refuse, type InBody } from '../acting';
import { closedForNotes, withMeeting, type AtBoard } from '../board';
import { no, personName } from '../saying';

/** Settles in which order the motions are put to the meeting: as given, or as the rules propose it. */
export function settleOrder(acting: InBody, resolution: Stored<Resolution>, fields: ActFields<'settleOrder'>) {
  const texts = sittingTexts(acting.language);
  return withMeeting(acting, resolution.meetingId, async (at) => {
    const closed = closedForNotes(at);
    if (closed !== undefined) return closed;
    if (resolution.version !== fields.version) return changedByOther(acting);
    if (resolution.outcomes.length > 0) return refuse('votingBegun', texts.votingBegun);
    const motions = standingMotions(at.board.motions, resolution.itemId);
    const given = fields.questions?.map(questionOf);
    const order = given ?? proposeOrder(motions);
    const checked = checkPropositions(order, motions);
    if (!checked.ok) return no(acting, acting.facts, texts.propositions, checked.refusal);
    const to = { propositions: order, actedBy: acting.member.person.upn };
    const changed = await acting.facts.site.change(lists.resolutions, resolution, to);
    if (!changed.ok) return changedByOther(acting);
    const lines = order.map((question) => texts.question(question, motions));
    return done(acting, texts.done.order, changed.value, lines);
  });
}

/**
 * One question comes out: by an open vote, or as the chair found it. Refused without a quorum. The votes are stored
 * before the outcome, each under a key of its own: broken off between, the same press completes it.
 */
export function takeVote(acting: InBody, resolution: Stored<Resolution>, fields: ActFields<'takeVote'>) {
  const { member } = acting;
  const texts = sittingTexts(acting.language);
  return withMeeting(acting, resolution.meetingId, async (at): Promise<ActAnswer> => {
    const closed = closedForNotes(at);
    if (closed !== undefined) return closed;
    const { question, found } = fields;
    const asked = resolution.propositions.find((one) => one.nr === question);
    if (asked === undefined) return refuse('unknownQuestion', texts.unknownQuestion(resolution.propositions.length));
    const answered = resolution.outcomes.find((one) => one.nr === question)?.result;
    if (answered !== undefined && answered.outcome !== 'tied') return refuse('alreadyAnswered', texts.alreadyAnswered);
    if (resolution.version !== fields.version) return changedByOther(acting);
    const voting = votingOf(at, resolution, asked, fields.castingVote);
    const before = at.board.votes.filter((one) => one.itemId === resolution.itemId && one.propositionNr === question);
    // At equal votes only the casting vote is left to give: the votes stand as they were cast.
    const votes = answered === undefined ? fields.votes : before;
    const outcome = found === 'counted' ? countVotes(votes, voting) : findByAcclamation(found, voting);
    if (!outcome.ok) return no(acting, acting.facts, texts.voting, outcome.refusal);
    const cast =
      found === 'unanimous' ? voting.sitting.serving.map(({ upn }) => ({ upn, vote: 'yes' as const })) : votes;
    await acting.facts.site.addAll(
      lists.votes,
      (found === 'counted' || found === 'unanimous' ? cast : []).map(({ upn, vote }) => ({
        key: `vote:${String(resolution.id)}:${String(question)}:${upn.toLowerCase()}`,
        actedBy: member.person.upn,
        bodyNr: resolution.bodyNr,
        meetingId: resolution.meetingId,
        itemId: resolution.itemId,
        propositionNr: question,
        upn,
        name: personName(acting.facts, upn),
        vote,
      })),
    );
    // Broken off before the outcome and counted again: the votes are those of the count that stands.
    await acting.facts.site.changeAll(
      before.flatMap((from) => {
        const vote = cast.find((one) => sameUpn(one.upn, from.upn))?.vote ?? from.vote;
        return vote === from.vote ? [] : [{ list: lists.votes, from, to: { vote } }];
      }),
    );
    const others = resolution.outcomes.filter((one) => one.nr !== question);
    const to = { outcomes: [...others, { nr: question, result: outcome.value }], actedBy: member.person.upn };
    const changed = await acting.facts.site.change(lists.resolutions, resolution, to);
    if (!changed.ok) return changedByOther(acting);
    return done(
      acting,
      texts.outcome(outcome.value, (upn) => personName(acting.facts, upn)),
      changed.value,
    );
  });
}

/** Only the main question takes the share that budget and activity plan ask; the others are ordinary. */
function votingOf(
  { acting, board }: AtBoard,
  { itemId, matter }: Resolution,
  asked: Proposition,
  castingVote: Voting['castingVote'],
): Voting {
  const { majorities, castingVote: casting } = acting.facts.body.rules;
  const at = sittingAt(acting.facts, board, itemId);
  const words = majorities?.value.qualified.matters ?? [];
  const about = matter !== null && asked.about === 'main' ? (inRule(words, matter) ?? null) : null;
  return {
    sitting: at.sitting,
    quorum: at.quorum,
    presider: presiderAt(at),
    castingVote,
    rule: { matter: about, majorities, castingVote: casting },
  };
}

type Asked = NonNullable<ActFields<'settleOrder'>['questions']>[number];

function questionOf({ about, yes, against }: Asked, index: number): Proposition {
  return { nr: index + 1, about, yes: sideOf(yes), against: sideOf(against) };
}

function sideOf({ kind, nr = 0 }: Asked['yes']): Side {
  switch (kind) {
    case 'motion':
      return { kind, nr };
    case 'winnerOf':
      return { kind, question: nr };
    case 'proposal':
    case 'no':
      return { kind };
  }
}
