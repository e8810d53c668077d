import type { ActAnswer, ActFields } from '../../../api/acts';
import {
  answerComment as answered,
  comment as mayComment,
  openComments,
  type Comment,
} from '../../../core/minutes/comments';
import type { Minutes } from '../../../core/minutes/minutes';
import { takeStep, wayOf } from '../../../core/minutes/stages';
import { ok } from '../../../core/result';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { minutesTexts } from '../../../texts/minutes';
import { minutesOf } from '../../board/keeping';
import { attendedAt, roundOf } from '../../board/record';
import { tell } from '../../outbox/telling';
import { changedByOther, done, refuse, type Acting, type InBody } from '../acting';
import { saysAlready } from '../already';
import { atBoard, withMeeting } from '../board';
import { no } from '../saying';
import { hasTold } from '../told';

/** Opens a comment round of the days decided, for those who attended; the draft is working material meanwhile (LSG-15). */
export async function openCommentRound(acting: Acting): Promise<ActAnswer> {
  const { facts, member, world } = acting;
  const texts = minutesTexts(acting.language);
  const at = await atBoard(acting);
  const { recordKind, approval } = facts.body.rules;
  const way = wayOf(recordKind, approval);
  if (!way.ok) return no(acting, facts, texts.step, way.refusal);
  const minutes = await minutesOf(facts, at.board, member.person.upn);
  const days = approval?.value.commentDays ?? null;
  const decided = approval === null || days === null ? null : { value: days, source: approval.source };
  const attended = attendedAt(facts, at.board);
  const round = openComments(world.now(), attended, decided);
  if (!round.ok) return no(acting, facts, texts.comments, round.refusal);
  const { lastDay } = round.value;
  const open = { stage: 'comment', commentsLastDay: lastDay, actedBy: member.person.upn } as const;
  // Broken off before anybody was told: the round is open, and the journal does not tell of it.
  const isBegun = saysAlready(minutes, open) && (await hasTold(acting, 'openCommentRound', about(acting))) === 'untold';
  const step = takeStep(minutes.stage, 'startComments', way.value);
  if (!step.ok && !isBegun) return no(acting, facts, texts.step, step.refusal);
  const changed = isBegun ? ok(minutes) : await facts.site.change(lists.minutes, minutes, open);
  if (!changed.ok) return changedByOther(acting);
  await tell(world, facts.site, {
    bodyNr: facts.body.nr,
    meetingId: facts.meeting.id,
    kind: 'commentsOpen',
    aboutId: minutes.id,
    about: `${String(minutes.id)}-${lastDay}`,
    to: attended,
    actedBy: member.person.upn,
  });
  return done(acting, texts.done.roundOpen(lastDay, attended.length), changed.value);
}

function about({ facts }: Acting): readonly [list: string, id: number] {
  return [lists.meetings.title, facts.meeting.id];
}

/** Somebody who attended makes a remark on the draft; silence is no remark. */
export function commentOnNotes(acting: InBody, minutes: Stored<Minutes>, fields: ActFields<'commentOnNotes'>) {
  const { member, world } = acting;
  const texts = minutesTexts(acting.language);
  return withMeeting(acting, minutes.meetingId, async (at): Promise<ActAnswer> => {
    const { facts } = at.acting;
    const round = roundOf(facts, at.board);
    if (round === undefined || minutes.stage !== 'comment') return refuse('noRound', texts.noRound);
    const { upn, name } = member.person;
    const may = mayComment(world.now(), { upn, text: fields.text }, round);
    if (!may.ok) return no(acting, facts, texts.comments, may.refusal);
    const row: Comment = {
      key: `comment:${String(minutes.id)}:${upn}:${acting.key}`,
      actedBy: upn,
      bodyNr: minutes.bodyNr,
      meetingId: minutes.meetingId,
      edition: minutes.edition,
      upn,
      name,
      text: fields.text.trim(),
      madeAt: world.now(),
      answer: 'waiting',
      reply: '',
    };
    return done(acting, texts.done.commented, await facts.site.add(lists.comments, row));
  });
}

/** The one who presided decides on a remark, and says why when it is not taken. */
export function answerComment(acting: InBody, remark: Stored<Comment>, fields: ActFields<'answerComment'>) {
  const { member } = acting;
  const texts = minutesTexts(acting.language);
  return withMeeting(acting, remark.meetingId, async (at): Promise<ActAnswer> => {
    const { facts } = at.acting;
    const by = { upn: member.person.upn, presider: at.board.minutes?.presider ?? '' };
    const answer = answered(remark, by, fields.answer, fields.reply);
    if (!answer.ok) return no(acting, facts, texts.comments, answer.refusal);
    if (remark.version !== fields.version) return changedByOther(acting);
    const to = { ...answer.value, actedBy: member.person.upn };
    const changed = await facts.site.change(lists.comments, remark, to);
    return changed.ok ? done(acting, texts.done.answered(fields.answer), changed.value) : changedByOther(acting);
  });
}
