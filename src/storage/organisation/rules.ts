import { NOTHING_DECIDED, type RuleSet } from '../../core/bodies/ruleSet';
import type { OrganisationFile } from './schema';

/** The rules of one body: what its kind has decided, then what the body itself has. A written null undoes a decision. */
export function rulesOf(file: OrganisationFile, body: OrganisationFile['bodies'][number]): RuleSet {
  return { ...NOTHING_DECIDED, ...written(file.ruleSets[body.kind]), ...written(body.rules) };
}

/** Without the keys that were left out, so that they do not cover what was decided before. */
function written(rules: OrganisationFile['bodies'][number]['rules']): Partial<RuleSet> {
  return Object.fromEntries(Object.entries(rules ?? {}).filter(([, value]) => value !== undefined));
}
