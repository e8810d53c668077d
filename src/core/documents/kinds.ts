import type { Day } from '../calendar';
import { STATEMENT_PARTS, type StatementPart } from '../minutes/sectionRecord';

/** The documents an association has by its ordinance (SFB-17). Those of meetings are `DOCUMENT_KINDS`. */
export const ASSOCIATION_DOCUMENTS = [
  'associationOrdinance',
  'letterOfIntent',
  'delegationOrder',
  'activityPlan',
  'budget',
  'threeYearPlan',
  'interimFollowUp',
  'annualReport',
  'auditReport',
  'finalReport',
  'announcement',
  'minutes',
  'officialStatement',
  'appendix',
] as const;
export type AssociationDocument = (typeof ASSOCIATION_DOCUMENTS)[number];

/** The eight points an association's work starts from; headings and checks of its annual report (SFB-24). */
export const GUIDING_POINTS = [
  'simpleOrganisation',
  'activeParties',
  'existingStructures',
  'betterForCitizens',
  'localNeeds',
  'equalInTheCity',
  'methodsAndLearning',
  'followedUp',
] as const;
export type GuidingPoint = (typeof GUIDING_POINTS)[number];

/** What each kind of document is written under: headings to fill in, or none of its own. */
const HEADINGS: Readonly<Partial<Record<AssociationDocument, readonly (StatementPart | GuidingPoint)[]>>> = {
  officialStatement: STATEMENT_PARTS,
  annualReport: GUIDING_POINTS,
};

/** One who signs: name and title, each on a line of its own (SFB-27). */
export interface Signer {
  readonly name: string;
  readonly title: string;
}

/** What a document says of itself beside its text: who handles it, who signs, and who has looked through it (SFB-27, SFB-28). */
export interface DocumentFacts {
  /** Case officer, named in the head (SFB-27). */
  readonly caseOfficer: string;
  readonly signers: readonly Signer[];
  readonly reviewedBy: readonly Review[];
  /** Recommendations it follows, by name (SFB-28). */
  readonly follows: readonly string[];
}

/** That somebody has looked a document through: the lawyers of a member, an authority (SFB-28). */
export interface Review {
  readonly by: string;
  readonly on: Day | null;
}

/** The lines of a signature block, each signer's name above the title, with an empty line between two (SFB-27). */
export function signatureBlock(signers: readonly Signer[]): readonly string[] {
  return signers.flatMap(({ name, title }, index) => [...(index === 0 ? [] : ['']), name, title]);
}

/** The headings of a document that nothing is written under yet, in order (DEC-15, SFB-24). */
export function emptyHeadings(
  kind: AssociationDocument,
  written: Readonly<Partial<Record<StatementPart | GuidingPoint, string>>>,
): readonly (StatementPart | GuidingPoint)[] {
  return (HEADINGS[kind] ?? []).filter((heading) => (written[heading] ?? '').trim() === '');
}
