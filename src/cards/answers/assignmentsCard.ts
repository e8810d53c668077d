import type { Day } from '../../core/calendar';
import type { Language } from '../../core/people/person';
import { followingTexts } from '../../texts/bot/following';
import type { AdaptiveCard } from '../card';
import { answerCard, type Way } from './answerCard';

/** An open assignment of the reader's own. */
export interface OwnAssignment {
  readonly what: string;
  readonly due: Day;
  readonly overdue: 'overdue' | 'inTime';
  /** The body that gave it, or the line it came from. */
  readonly from: string;
}

/** Somebody's open assignments, the first due first. */
export function assignmentsCard(
  assignments: readonly OwnAssignment[],
  ways: readonly Way[],
  language: Language,
): AdaptiveCard {
  const { assignments: texts } = followingTexts(language);
  const lines = assignments.map(({ what, due, overdue, from }) => texts.line(what, due, overdue, from));
  return answerCard({ title: texts.heading(assignments.length), lines, ways }, language);
}
