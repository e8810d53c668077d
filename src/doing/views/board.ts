import type { BoardItemView, BoardView, PostingView, ResolutionView } from '../../api/boardView';
import type { AgendaItem } from '../../core/agenda/item';
import { isOpenTo, type FaceReader } from '../../core/confidential/confidential';
import { conditionState } from '../../core/decisions/conditions';
import { appealNotice } from '../../core/noticeBoards/appeal';
import { postingDue, postingTime, type Posting } from '../../core/noticeBoards/posting';
import type { Enclosable } from '../../core/rooms/room';
import type { Stored } from '../../core/stored';
import { minutesTexts } from '../../texts/minutes';
import { resolutionTexts } from '../../texts/resolutions';
import { sittingTexts } from '../../texts/sittings';
import { personName } from '../acts/saying';
import { addressOf } from '../addressing';
import type { BoardFacts } from '../board/facts';
import { presiderAt, sittingAt } from '../board/sitting';
import type { SeenFacts } from '../confidential/seeing';
import type { Standing } from '../meetings/standing';
import type { Member, World } from '../world';
import { atOnceViews, mayLook, minutesView } from './minutes';

/**
 * What a body that keeps minutes has noted around a meeting; null for others, and for whoever neither prepares nor was
 * there nor approves: it is working material until it is published.
 */
export function boardView(
  world: World,
  member: Member,
  facts: SeenFacts,
  board: BoardFacts | undefined,
  standing: Standing,
  shown: readonly Stored<AgendaItem>[],
): BoardView | null {
  const { recordKind } = facts.body.rules;
  if (board === undefined || recordKind?.value !== 'minutes' || mayLook(facts, board, standing) === 'no') return null;
  const { rules } = facts.body;
  const posted = board.postings.filter((one) => one.edition === (board.minutes?.edition ?? 1));
  const appeal = appealNotice(
    rules.appeal,
    posted.map((one) => one.posted),
  );
  return {
    recordKind: recordKind.source,
    stays: board.stays.map(({ id, version, upn, name, partyKey, arrived, left }) => ({
      ...face(member, { id, version }),
      upn,
      name,
      partyKey,
      arrived,
      left,
    })),
    items: shown.map((item) => itemView(member, facts, board, item)),
    minutes: minutesView(world, member, facts, board),
    atOnce: atOnceViews(member, facts, board, shown),
    postings: board.postings.map((one) => postingView(member, facts, board, one)),
    appeal: appeal === null ? null : minutesTexts(member.person.language).appeal(appeal),
  };
}

const NOTHING_TOLD: Pick<BoardFacts, 'motions' | 'resolutions' | 'dissents'> = {
  motions: [],
  resolutions: [],
  dissents: [],
};

/** What somebody may read of it: a decision can be confidential by itself, with what was moved and reserved. */
function openIn({ motions, resolutions, dissents }: BoardFacts, reader: FaceReader): typeof NOTHING_TOLD {
  const open = (thing: Enclosable) => isOpenTo(thing, reader);
  return { motions: motions.filter(open), resolutions: resolutions.filter(open), dissents: dissents.filter(open) };
}

function itemView(member: Member, facts: SeenFacts, board: BoardFacts, { id }: Stored<AgendaItem>): BoardItemView {
  const at = sittingAt(facts, board, id);
  const texts = sittingTexts(member.person.language);
  const section = board.sections.find((one) => one.itemId === id && one.standing === 'given');
  const presider = presiderAt(at);
  // Of a confidential line others are told its § and who was there, and nothing of what was moved or decided.
  const isMasked = facts.masked.has(id);
  const told = isMasked ? NOTHING_TOLD : openIn(board, facts.reader);
  return {
    itemId: addressOf(member.site, id),
    section:
      section === undefined
        ? null
        : { ...face(member, section), number: section.number, atOnce: section.approval === 'immediate' },
    quorum: at.quorum.state,
    quorumText: texts.quorum(at.quorum),
    presider: presider === null ? null : personName(facts, presider),
    serving: at.sitting.serving.map(({ upn, partyKey, as }) => ({ upn, name: personName(facts, upn), partyKey, as })),
    away: board.away
      .filter((one) => one.itemId === id)
      .map((one) => ({
        ...face(member, one),
        upn: one.upn,
        name: one.name,
        because: isMasked ? 'confidential' : one.because,
        left: one.left,
        back: one.back,
      })),
    motions: told.motions
      .filter((one) => one.itemId === id)
      .map((one) => ({
        ...face(member, one),
        nr: one.nr,
        upn: one.upn,
        kind: one.kind,
        name: one.name,
        text: one.text,
        withdrawn: one.withdrawnAt !== null,
      })),
    resolution: resolutionView(member, facts, told, id),
    dissents: told.dissents.filter((one) => one.itemId === id).map(({ kind, name, text }) => ({ kind, name, text })),
  };
}

function resolutionView(
  member: Member,
  facts: SeenFacts,
  { resolutions, motions }: Pick<BoardFacts, 'resolutions' | 'motions'>,
  itemId: number,
): ResolutionView | null {
  const resolution = resolutions.find((one) => one.itemId === itemId);
  if (resolution === undefined) return null;
  const { language } = member.person;
  const texts = sittingTexts(language);
  const ofItem = motions.filter((one) => one.itemId === itemId);
  const conditions = conditionState(resolution.conditionalOn);
  return {
    ...face(member, resolution),
    clauses: resolution.clauses.map(({ nr, text, outcome }) => ({ nr, text, outcome })),
    questions: resolution.propositions.map((question) => {
      const put = resolution.outcomes.find((one) => one.nr === question.nr);
      const outcome = put === undefined ? null : texts.outcome(put.result, (upn) => personName(facts, upn));
      return { nr: question.nr, text: texts.question(question, ofItem), outcome };
    }),
    conditions: conditions.state === 'unconditional' ? null : resolutionTexts(language).conditions(conditions),
  };
}

function postingView(
  member: Member,
  { body }: SeenFacts,
  { minutes }: BoardFacts,
  posting: Stored<Posting>,
): PostingView {
  const { noticeBoards, postedWithinDays } = body.rules;
  const rule = noticeBoards?.value.find((one) => one.name === posting.board);
  const time = posting.posted === null || rule === undefined ? null : postingTime(posting.posted, rule);
  const approvedAt = minutes?.approvedAt ?? null;
  return {
    ...face(member, posting),
    board: posting.board,
    edition: posting.edition,
    section: posting.section,
    posted: posting.posted,
    removed: posting.removed,
    removableFrom: time?.removableFrom ?? null,
    postBy: approvedAt === null ? null : (postingDue(approvedAt, postedWithinDays)?.lastDay ?? null),
    evidence: posting.evidence,
  };
}

function face({ site }: Member, { id, version }: { readonly id: number; readonly version: string }) {
  return { id: addressOf(site, id), version };
}
