import type { Body } from '../bodies/body';
import type { Mandate } from '../bodies/mandate';
import type { ImportProblem } from './fault';

/**
 * Why a mandate leaves no room for itself: a party has one representative at a time (FSS-14), and a body whose chair does
 * not rotate has one chair (FSS-08). `others` are the mandates known and those of earlier rows.
 */
export function staffingProblem(
  mandate: Mandate,
  body: Pick<Body, 'rules'> | undefined,
  others: readonly Mandate[],
): ImportProblem | undefined {
  const meanwhile = others.filter(
    (other) =>
      other.bodyNr === mandate.bodyNr &&
      other.role === mandate.role &&
      other.upn !== mandate.upn &&
      overlap(other, mandate),
  );
  if (mandate.role === 'chair') {
    const [chair] = body?.rules.chair?.value.kind === 'rotation' ? [] : meanwhile;
    return chair && { reason: 'chairTaken', holder: chair.personName };
  }
  if (mandate.role !== 'representative') return undefined;
  const holder = meanwhile.find(({ partyKey }) => partyKey === mandate.partyKey);
  return holder && { reason: 'partyTaken', holder: holder.personName };
}

function overlap(one: Mandate, other: Mandate): boolean {
  return (one.to === null || other.from <= one.to) && (other.to === null || one.from <= other.to);
}
