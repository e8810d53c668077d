import type { Day } from '../calendar';
import { ok, refused, type Result } from '../result';
import type { Row } from '../stored';

/** The stages of an application (ansökan), from an idea to an answer (ORG-11). */
export const APPLICATION_STAGES = [
  'idea',
  'drafting',
  'anchoring',
  'submitted',
  'granted',
  'declined',
  'withdrawn',
] as const;
export type ApplicationStage = (typeof APPLICATION_STAGES)[number];

/** What the measures of an association build on; check questions of an application (SFB-23). */
export const PRINCIPLES = ['longTerm', 'wholeCity', 'individualNeeds', 'participation', 'preventive'] as const;
export type Principle = (typeof PRINCIPLES)[number];

/** An answer to a check question: that it is met, or not, and how. A no does not stop an application; silence does. */
export interface PrincipleAnswer {
  readonly principle: Principle;
  readonly met: 'yes' | 'partly' | 'no';
  readonly how: string;
}

/** An application for a measure, with what it asks for and for which period, both as it says (AMB-02). */
export interface Application extends Row {
  readonly bodyNr: number;
  readonly title: string;
  readonly stage: ApplicationStage;
  readonly parties: readonly string[];
  readonly principles: readonly PrincipleAnswer[];
  readonly stagedOn: Day;
  /** Who helps it forward: a coordinator (ORG-11). */
  readonly helpedBy: string;
}

export type ApplicationRefusal =
  | { readonly reason: 'notFromHere'; readonly from: ApplicationStage; readonly to: ApplicationStage }
  | { readonly reason: 'principlesUnanswered'; readonly principles: readonly Principle[] }
  | { readonly reason: 'tooFewParties'; readonly parties: number; readonly needed: number };

const NEXT: Readonly<Record<ApplicationStage, readonly ApplicationStage[]>> = {
  idea: ['drafting', 'withdrawn'],
  drafting: ['idea', 'anchoring', 'withdrawn'],
  anchoring: ['drafting', 'submitted', 'withdrawn'],
  submitted: ['drafting', 'granted', 'declined', 'withdrawn'],
  granted: [],
  declined: [],
  withdrawn: [],
};

/** The check questions nobody has answered, in order (SFB-23). An answer that does not say how is none. */
export function unansweredPrinciples(answers: readonly PrincipleAnswer[]): readonly Principle[] {
  return PRINCIPLES.filter((one) => !answers.some(({ principle, how }) => principle === one && how.trim() !== ''));
}

/** Moves an application to a stage (ORG-11). To be submitted it needs two parties (SFB-22) and its questions answered (SFB-23). */
export function moveApplication(
  application: Pick<Application, 'stage' | 'parties' | 'principles'>,
  to: ApplicationStage,
  on: Day,
): Result<Pick<Application, 'stage' | 'stagedOn'>, ApplicationRefusal> {
  if (!NEXT[application.stage].includes(to)) return refused({ reason: 'notFromHere', from: application.stage, to });
  if (to === 'submitted') {
    const parties = new Set(application.parties).size;
    if (parties < 2) return refused({ reason: 'tooFewParties', parties, needed: 2 });
    const principles = unansweredPrinciples(application.principles);
    if (principles.length > 0) return refused({ reason: 'principlesUnanswered', principles });
  }
  return ok({ stage: to, stagedOn: on });
}
