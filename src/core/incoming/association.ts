/** What an association is by its ordinance: its name, its seat and its members (SFB-18). Shown in the head of documents. */
export interface AssociationFacts {
  readonly name: string;
  readonly seat: string;
  /** Names of the members, in the ordinance's order. */
  readonly members: readonly string[];
}

/** A body that papers belong to: a legal person of its own, or one that works under a host's authority. */
export interface RecordsHolder {
  readonly legalPerson: 'ownLegalPerson' | 'partOfHost';
  readonly association: AssociationFacts | null;
  /** Authority that hosts it: a municipality that lends staff or premises. */
  readonly host: string | null;
}

/** The lines of a document's head, top first (SFB-18). */
export function headOf({ name, seat, members }: AssociationFacts): readonly string[] {
  return [name, seat, members.join(', ')];
}

/**
 * Whose records a body's papers are in an export: an association decides in its own name and is its own records creator,
 * whoever hosts it (SFB-30). Null where neither is known: nothing is guessed.
 */
export function recordsCreatorOf({ legalPerson, association, host }: RecordsHolder): string | null {
  return legalPerson === 'ownLegalPerson' ? (association?.name ?? null) : host;
}
