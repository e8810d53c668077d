import type { Day } from '../calendar';
import { inDayOrder } from '../inDayOrder';
import { checkWording, type ProposingRefusal } from '../proposals/submitting';
import { ok, refused, type Result } from '../result';
import type { New, Row } from '../stored';
import { canPass } from './crossing';
import type { CrossingRefusal, Place } from './place';

/** A question that a project's process leader has carried to a group, and the answer carried back (PL-08). */
export interface CarriedQuestion extends Row {
  readonly from: Place;
  readonly to: Place;
  /** UPN of the one who asked and is to have the answer. */
  readonly askedBy: string;
  readonly title: string;
  readonly question: string;
  readonly askedOn: Day;
  readonly answer: { readonly text: string; readonly on: Day } | null;
  /** The day the one who asked got the answer, null until then. */
  readonly returnedOn: Day | null;
}

/** A carried question as it is kept: in the body it came to or from, with the matter it is and who is to answer it. */
export interface KeptQuestion extends CarriedQuestion {
  readonly bodyNr: number;
  readonly matterId: number;
  /** UPN of the one who is asked for a project; null where a body is. */
  readonly asked: string | null;
}

export type CarryRefusal = CrossingRefusal | ProposingRefusal;

export type CarriedAnswerRefusal =
  | { readonly reason: 'alreadyAnswered'; readonly on: Day }
  | { readonly reason: 'answerMissing' }
  | { readonly reason: 'notAnswered' }
  | { readonly reason: 'alreadyReturned'; readonly on: Day };

/** Carries a question from a project to a group, or from the group to the project: both ways are one (PL-08). */
export function carryQuestion(
  command: Pick<CarriedQuestion, 'from' | 'to' | 'askedBy' | 'title' | 'question' | 'askedOn' | 'key'>,
): Result<New<CarriedQuestion>, CarryRefusal> {
  const { from, to, askedBy, title, question, askedOn, key } = command;
  const open = canPass(from, to);
  if (!open.ok) return open;
  const worded = checkWording(title, question);
  if (!worded.ok) return worded;
  return ok({
    key,
    actedBy: askedBy,
    from,
    to,
    askedBy,
    title: title.trim(),
    question: question.trim(),
    askedOn,
    answer: null,
    returnedOn: null,
  });
}

/** Notes the answer to a carried question. It is not done with that: the one who asked has not heard yet. */
export function answerCarried(
  question: Pick<CarriedQuestion, 'answer'>,
  text: string,
  on: Day,
): Result<Pick<CarriedQuestion, 'answer'>, CarriedAnswerRefusal> {
  if (question.answer !== null) return refused({ reason: 'alreadyAnswered', on: question.answer.on });
  if (text.trim() === '') return refused({ reason: 'answerMissing' });
  return ok({ answer: { text: text.trim(), on } });
}

/** Returns the answer to the one who asked, which is what closes the question (PL-08). */
export function returnAnswer(
  question: Pick<CarriedQuestion, 'answer' | 'returnedOn' | 'askedBy'>,
  on: Day,
): Result<{ readonly returnedOn: Day; readonly to: string; readonly text: string }, CarriedAnswerRefusal> {
  if (question.answer === null) return refused({ reason: 'notAnswered' });
  if (question.returnedOn !== null) return refused({ reason: 'alreadyReturned', on: question.returnedOn });
  return ok({ returnedOn: on, to: question.askedBy, text: question.answer.text });
}

/** The questions whose answer has not reached the one who asked, the oldest first. */
export function notYetReturned<Known extends Pick<CarriedQuestion, 'returnedOn' | 'askedOn'>>(
  questions: readonly Known[],
): readonly Known[] {
  return inDayOrder(
    questions.filter((question) => question.returnedOn === null),
    (question) => question.askedOn,
  );
}
