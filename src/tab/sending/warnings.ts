import type { GateFinding } from '../../api/views';

/** Warnings of one kind: they are passed by together, with one reason. */
export interface WarningGroup {
  readonly reason: string;
  readonly findings: readonly GateFinding[];
}

export function stopping(findings: readonly GateFinding[]): readonly GateFinding[] {
  return findings.filter((finding) => finding.level === 'stops');
}

/** The warnings, one group for each kind, in the order they were found. */
export function warningGroups(findings: readonly GateFinding[]): readonly WarningGroup[] {
  const warnings = findings.filter((finding) => finding.level === 'warns');
  const reasons = [...new Set(warnings.map((finding) => finding.reason))];
  return reasons.map((reason) => ({ reason, findings: warnings.filter((finding) => finding.reason === reason) }));
}

/** The kinds of warning that nobody has given a reason for yet. */
export function unexplained(
  groups: readonly WarningGroup[],
  passed: Readonly<Record<string, string>>,
): readonly string[] {
  return groups.map((group) => group.reason).filter((reason) => (passed[reason] ?? '').trim() === '');
}
