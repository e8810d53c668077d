/**
 * What a person may be in a body. Rights come from mandates alone. A member of a board is its party's representative:
 * the legal seat is the rule set's, so that no role of its own is needed.
 */
export const ROLES = [
  'chair',
  'viceChair',
  'deputy',
  'jointPreparer',
  'associationManager',
  'coordinator',
  'processLeader',
  'secretary',
  'representative',
  'substitute',
  'otherRepresentative',
  'auditor',
  'registrar',
  'inspector',
  'delegate',
  'guest',
] as const;
export type Role = (typeof ROLES)[number];
