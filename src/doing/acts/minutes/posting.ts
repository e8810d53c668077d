import type { ActAnswer, ActFields } from '../../../api/acts';
import { dayOf, type Day } from '../../../core/calendar';
import { finalOn } from '../../../core/minutes/immediate';
import { takeStep, wayOf } from '../../../core/minutes/stages';
import { appealNotice } from '../../../core/noticeBoards/appeal';
import {
  hasHappened,
  postingState,
  postingTime,
  recordPosted,
  recordRemoved,
  type Posting,
} from '../../../core/noticeBoards/posting';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { minutesTexts } from '../../../texts/minutes';
import { changedByOther, done, type InBody } from '../acting';
import { withMeeting, type AtBoard } from '../board';
import { no } from '../saying';

/**
 * A notice is up on its board, with the day and the evidence. When every board of the body has its own, the minutes have
 * been noticed, and the last day to appeal can be said (DEC-10, DEC-11).
 */
export function postNotice(acting: InBody, posting: Stored<Posting>, fields: ActFields<'postNotice'>) {
  const texts = minutesTexts(acting.language);
  return withMeeting(acting, posting.meetingId, async (at): Promise<ActAnswer> => {
    const { facts } = at.acting;
    const approvedOn = approvalOf(at, posting) ?? dayOf(acting.world.now());
    const happened = hasHappened(fields.on, dayOf(acting.world.now()));
    if (!happened.ok) return no(acting, facts, texts.posting, happened.refusal);
    const stands = posting.posted === fields.on && posting.evidence === fields.evidence.trim();
    const posted = stands ? undefined : recordPosted(posting, fields.on, fields.evidence, approvedOn);
    if (posted?.ok === false) return no(acting, facts, texts.posting, posted.refusal);
    if (posted !== undefined && posting.version !== fields.version) return changedByOther(acting);
    const to = { posted: fields.on, evidence: fields.evidence.trim(), actedBy: acting.member.person.upn };
    const changed = stands
      ? { ok: true as const, value: posting }
      : await facts.site.change(lists.postings, posting, to);
    if (!changed.ok) return changedByOther(acting);
    const postings = at.board.postings.map((one) => (one.id === posting.id ? changed.value : one));
    const lines = await afterPosting({ ...at, board: { ...at.board, postings } }, changed.value);
    return done(acting, texts.done.posted(posting.board, fields.on), changed.value, lines);
  });
}

/** A notice has been taken down: not before its time is over. */
export function removeNotice(acting: InBody, posting: Stored<Posting>, fields: ActFields<'removeNotice'>) {
  const texts = minutesTexts(acting.language);
  return withMeeting(acting, posting.meetingId, async (): Promise<ActAnswer> => {
    const { facts } = acting;
    const said = texts.done.removed(posting.board, fields.on);
    if (posting.removed === fields.on) return done(acting, said, posting);
    const happened = hasHappened(fields.on, dayOf(acting.world.now()));
    if (!happened.ok) return no(acting, facts, texts.posting, happened.refusal);
    const removed = recordRemoved(posting, fields.on, facts.body.rules.noticeBoards);
    if (!removed.ok) return no(acting, facts, texts.posting, removed.refusal);
    if (posting.version !== fields.version) return changedByOther(acting);
    const to = { ...removed.value, actedBy: acting.member.person.upn };
    const changed = await facts.site.change(lists.postings, posting, to);
    return changed.ok ? done(acting, said, changed.value) : changedByOther(acting);
  });
}

/** What the posting led to: when it may be taken down, which boards are left, and the appeal notice once all are up. */
async function afterPosting({ acting, board }: AtBoard, posting: Stored<Posting>): Promise<readonly string[]> {
  const texts = minutesTexts(acting.language);
  const { rules } = acting.facts.body;
  const rule = rules.noticeBoards?.value.find((one) => one.name === posting.board);
  const time = posting.posted === null || rule === undefined ? null : postingTime(posting.posted, rule);
  const ofEdition = board.postings.filter((one) => isSame(one, posting));
  const state = postingState(ofEdition, rules.noticeBoards);
  if (state.state === 'complete' && posting.section === null) await noticed(acting, board);
  const appeal = appealNotice(
    rules.appeal,
    ofEdition.map((one) => one.posted),
  );
  return [texts.upFor(time), texts.postingState(state), ...(appeal === null ? [] : [texts.appeal(appeal)])];
}

/** Whether two notices are of the same thing, each on its board. */
function isSame(one: Posting, other: Posting): boolean {
  return one.edition === other.edition && one.kind === other.kind && one.section === other.section;
}

/** The day what is posted was approved: the minutes, or the one § that was approved at once. */
function approvalOf({ board }: AtBoard, { section }: Posting): Day | null {
  const alone = board.sections.find((one) => section !== null && one.number === section);
  if (alone !== undefined) return finalOn(alone);
  const approvedAt = board.minutes?.approvedAt ?? null;
  return approvedAt === null ? null : dayOf(approvedAt);
}

async function noticed({ facts, member }: AtBoard['acting'], { minutes }: AtBoard['board']): Promise<void> {
  if (minutes === undefined) return;
  const way = wayOf(facts.body.rules.recordKind, facts.body.rules.approval);
  const step = way.ok ? takeStep(minutes.stage, 'postNotices', way.value) : way;
  // Already noticed by an earlier press, or by whoever posted the other board at the same time.
  if (step.ok) await facts.site.change(lists.minutes, minutes, { stage: step.value, actedBy: member.person.upn });
}
