import type { Day } from '../calendar';
import { findPersonalId } from '../privacy/personalId';
import { ok, refused, type Result } from '../result';
import type { SpreadAnswer, SpreadQuestion } from './spreading';

/** How many of those asked have answered, as shown on the parent: 0/4 … 4/4 (ESC-04). */
export interface SpreadProgress {
  readonly answered: number;
  readonly of: number;
  /** Names of those who have not. */
  readonly waitingFor: readonly string[];
  readonly state: 'waiting' | 'allAnswered';
}

/** How far a question that was spread has come. */
export function progressOf({ parts }: Pick<SpreadQuestion, 'parts'>): SpreadProgress {
  const waitingFor = parts.filter((part) => part.answer === null).map((part) => part.name);
  return {
    answered: parts.length - waitingFor.length,
    of: parts.length,
    waitingFor,
    state: waitingFor.length === 0 ? 'allAnswered' : 'waiting',
  };
}

export type SpreadAnswerRefusal =
  | { readonly reason: 'notAsked'; readonly bodyNr: number }
  | { readonly reason: 'alreadyAnswered'; readonly on: Day }
  | { readonly reason: 'answerMissing' }
  | { readonly reason: 'personalId' };

/** Notes what one of the bodies answered; the others' parts are left as they are. */
export function answerPart(
  question: Pick<SpreadQuestion, 'parts'>,
  bodyNr: number,
  answer: SpreadAnswer,
): Result<Pick<SpreadQuestion, 'parts'>, SpreadAnswerRefusal> {
  const part = question.parts.find((one) => one.bodyNr === bodyNr);
  if (part === undefined) return refused({ reason: 'notAsked', bodyNr });
  if (part.answer !== null) return refused({ reason: 'alreadyAnswered', on: part.answer.on });
  if (answer.text.trim() === '') return refused({ reason: 'answerMissing' });
  if (findPersonalId(answer.text) === 'found') return refused({ reason: 'personalId' });
  const answered = { ...part, answer: { on: answer.on, text: answer.text.trim() } };
  return ok({ parts: question.parts.map((one) => (one === part ? answered : one)) });
}

/** The questions that are in more than one of some bodies: the view across local groups (LSG-19). */
export function inSeveral<Known extends Pick<SpreadQuestion, 'parts'>>(
  questions: readonly Known[],
  bodyNrs: readonly number[],
): readonly Known[] {
  return questions.filter(({ parts }) => parts.filter((part) => bodyNrs.includes(part.bodyNr)).length > 1);
}
