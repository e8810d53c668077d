/** An item or a measure, and the parties that take part in it. */
export interface Joint {
  readonly kind: 'item' | 'measure';
  readonly id: number;
  readonly title: string;
  readonly parties: readonly string[];
}

/** Something that fewer than all parties take part in, and who does not. */
export interface OfFewer extends Joint {
  readonly missing: readonly string[];
}

/** How far two-party collaboration has taken the place of that of all (BAD-16). */
export interface Drift {
  readonly all: number;
  readonly fewer: readonly OfFewer[];
  /** Of those, the ones two parties or one take part in. */
  readonly twoParty: number;
}

/** The items and measures that fewer than all the parties take part in (BAD-16). */
export function driftOf(joint: readonly Joint[], parties: readonly string[]): Drift {
  const fewer = joint
    .map((one) => ({ ...one, missing: parties.filter((party) => !one.parties.includes(party)) }))
    .filter((one) => one.missing.length > 0);
  const twoParty = fewer.filter((one) => parties.length - one.missing.length <= 2).length;
  return { all: joint.length, fewer, twoParty };
}
