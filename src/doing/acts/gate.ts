import type { ActAnswer } from '../../api/acts';
import { standing, type Finding } from '../../core/agenda/finding';
import { asSeenBy, readerIn } from '../confidential/seeing';
import { refuse, type Acting } from './acting';

/**
 * What the publishing gate answers, or undefined when it lets through: what stops must be put right, and a warning is
 * passed by with a reason, given under the name of the warning.
 */
export function gateAnswer(
  { world, facts, member, texts }: Acting,
  findings: readonly Finding[],
  passed: Readonly<Record<string, string>>,
): ActAnswer | undefined {
  const left = standing(findings, passed);
  if (left.length === 0) return undefined;
  const { upn, language } = member.person;
  const seen = asSeenBy(facts, readerIn(world, facts, upn), language);
  const sentences = left.map((finding) =>
    texts.finding(finding, seen.items.find((item) => item.id === finding.itemId)?.title ?? null),
  );
  const stopping = left.find((finding) => finding.level === 'stops');
  return stopping === undefined
    ? refuse('warningsNotPassed', texts.warningsNotPassed(sentences))
    : refuse(stopping.reason, texts.gateStops(sentences));
}
