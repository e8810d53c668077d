import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeCoverage } from '../local/sharepoint/coverage/describe';
import { describeLists } from '../src/storage/describeLists';
import { organisationJsonSchema } from '../src/storage/organisation/schema';
import { describeRequirements, readRegister, shownBySpecs } from './requirements';

/** The documents that are made from the code of a checkout, by their place in it. */
export function documentsFromCode(root: string): Readonly<Record<string, string>> {
  const register = readRegister(readFileSync(join(root, 'docs/requirements.yaml'), 'utf8'));
  return {
    'local/sharepoint/COVERAGE.md': describeCoverage(),
    'docs/lists.md': describeLists(),
    'docs/requirements.md': describeRequirements(register, shownBySpecs(root)),
    'docs/organisation.schema.json': `${JSON.stringify(organisationJsonSchema(), null, 2)}\n`,
  };
}
