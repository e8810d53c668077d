import { NOTHING_DECIDED, type RuleSet } from '../../core/bodies/ruleSet';
import type { OrganisationFile } from './schema';

/** The rules of one body: what its kind has decided, then what the body itself has. A written null undoes a decision. */
export function rulesOf(file: OrganisationFile, body: OrganisationFile['bodies'][number]): RuleSet {
  const { recordsCreator } = file.organisation;
  // The organisation's own holds for every body that does not write another, or null.
  const own = { value: recordsCreator, source: { document: 'Organisationsfilen', clause: 'Arkivbildare' } };
  return { ...NOTHING_DECIDED, recordsCreator: own, ...written(file.ruleSets[body.kind]), ...written(body.rules) };
}

/** Without the keys that were left out, so that they do not cover what was decided before. */
function written(rules: OrganisationFile['bodies'][number]['rules']): Partial<RuleSet> {
  return Object.fromEntries(Object.entries(rules ?? {}).filter(([, value]) => value !== undefined));
}
