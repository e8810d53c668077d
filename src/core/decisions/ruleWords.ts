/** What a resolution may be about that rules name. */
export const RESOLUTION_MATTERS = ['budget', 'activityPlan'] as const;
export type ResolutionMatter = (typeof RESOLUTION_MATTERS)[number];

/** What rules name in words of their own. */
type Named = ResolutionMatter | 'goals' | 'scope' | 'direction' | 'quality' | 'generalPlanning' | 'greaterWeight';

/** How the texts of the bodies call it: a rule keeps its own words, so that people read what was decided. */
const CALLED: Readonly<Record<Named, RegExp>> = {
  budget: /^budget/iu,
  activityPlan: /^verksamhetsplan/iu,
  goals: /^mål/iu,
  scope: /^omfattning/iu,
  direction: /^inriktning/iu,
  quality: /^kvalitet/iu,
  generalPlanning: /allmänna planläggning/iu,
  greaterWeight: /större .*betydelse/iu,
};

/** The words by which a rule names something, or undefined: it does not. */
export function inRule(words: readonly string[], named: Named): string | undefined {
  return words.find((word) => word === named || CALLED[named].test(word));
}
