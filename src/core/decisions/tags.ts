/**
 * What a decision may be tagged with, in the sets the texts give: the tasks of the law and the seventh (SFB-13, SFB-14),
 * the seven duties of a board (BAD-06), what an LSG decides (LSG-17), the strategies of integrated collaboration (BAD-35),
 * the initiatives of the state that groups take part in (PL-16), and what brings a duty or a warning with it (DEC-07, SFB-16, FIN-10).
 */
export const DECISION_TAGS = {
  statutoryTask: [
    'goalsAndGuidelines',
    'supportCollaboration',
    'financeMeasures',
    'useOfFunds',
    'followUpAndEvaluation',
    'budgetAndAnnualReport',
    'preventiveMeasures',
  ],
  boardDuty: [
    'dutyGoals',
    'dutySupport',
    'dutySpreadKnowledge',
    'dutyUseOfFunds',
    'dutyFinance',
    'dutyFollowUp',
    'dutyBudgetAndAnnualReport',
  ],
  localDevelopment: [
    'developmentAreas',
    'groupAssignments',
    'groupMandates',
    'groupRoles',
    'memberExpectations',
    'needGroupStructures',
    'measuresInCollaboration',
    'measuresWithoutCollaboration',
  ],
  integratedCollaboration: [
    'coordinationStrategy',
    'culturalCollaboration',
    'structuralCollaboration',
    'individualNeeds',
  ],
  nationalInitiative: ['prio'],
  consequence: ['generalPlanning', 'greaterWeight', 'employment', 'suretyOrLoan'],
} as const;
export type TagSet = keyof typeof DECISION_TAGS;
export type DecisionTag = (typeof DECISION_TAGS)[TagSet][number];

/** How many decisions each tag of a set has, none left out, with their ids: the report per task (SFB-13). */
export function countPerTag(
  decisions: readonly { readonly id: number; readonly tags: readonly DecisionTag[] }[],
  set: TagSet,
): readonly { readonly tag: DecisionTag; readonly decisionIds: readonly number[] }[] {
  return DECISION_TAGS[set].map((tag) => ({
    tag,
    decisionIds: decisions.filter((one) => one.tags.includes(tag)).map((one) => one.id),
  }));
}
