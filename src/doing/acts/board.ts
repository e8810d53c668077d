import type { ActAnswer } from '../../api/acts';
import type { Minutes } from '../../core/minutes/minutes';
import { canNote } from '../../core/meetings/stages';
import * as lists from '../../storage/lists';
import { say } from '../../texts/said';
import { sittingTexts } from '../../texts/sittings';
import { loadBoard, type BoardFacts } from '../board/facts';
import { loadMeeting } from '../meetings/facts';
import { standingOf } from '../meetings/standing';
import { refuse, type Acting, type InBody } from './acting';

/** An act done from all that is known around the meeting, and all that its body has noted there as it decides. */
export interface AtBoard {
  readonly acting: Acting;
  readonly board: BoardFacts;
}

/** Reads what the body has noted around the meeting. */
export async function atBoard(acting: Acting): Promise<AtBoard> {
  return { acting, board: await loadBoard(acting.facts) };
}

/** The meeting of a row, with all around it. Undefined where the meeting is gone. */
async function aroundMeeting(acting: InBody, meetingId: number): Promise<AtBoard | undefined> {
  const facts = await loadMeeting(acting.facts.site, meetingId);
  if (facts === undefined) return undefined;
  return atBoard({ ...acting, facts, standing: standingOf(acting.world, facts, acting.member.person.upn) });
}

/** Does an act on a row of a meeting, from all around it. */
export async function withMeeting(
  acting: InBody,
  meetingId: number,
  perform: (at: AtBoard) => Promise<ActAnswer>,
): Promise<ActAnswer> {
  const at = await aroundMeeting(acting, meetingId);
  return at === undefined ? refuse('notFound', acting.texts.notFound) : perform(at);
}

/** The answer when nothing may be noted any more: the meeting is not held, or its minutes are with the approvers. */
export function closedForNotes({ acting, board }: AtBoard): ActAnswer | undefined {
  const open = canNote(acting.facts.meeting.stage);
  if (!open.ok) return refuse(open.refusal.reason, say(acting.texts.stage, open.refusal));
  return withApprovers(acting, board.minutes);
}

/** The same for the notes of a line, which are saved many times a minute: nothing is read but the minutes. */
export async function lockedNotes(acting: Acting): Promise<ActAnswer | undefined> {
  const { site, meeting } = acting.facts;
  const { minutes } = await site.read({ minutes: { list: lists.minutes, where: { meetingId: meeting.id } } });
  return withApprovers(acting, [...minutes.rows].sort((one, other) => other.edition - one.edition)[0]);
}

function withApprovers({ language }: Acting, minutes: Minutes | undefined): ActAnswer | undefined {
  const stage = minutes?.stage ?? 'draft';
  if (stage === 'draft' || stage === 'comment') return undefined;
  return refuse('withApprovers', sittingTexts(language).withApprovers);
}

/** Whether the § of a line has been decided: every clause has. */
export function itemState({ board }: AtBoard, itemId: number): 'open' | 'decided' {
  const resolution = board.resolutions.find((one) => one.itemId === itemId);
  const left = resolution?.clauses.some((clause) => clause.outcome === 'open') ?? true;
  return left ? 'open' : 'decided';
}
