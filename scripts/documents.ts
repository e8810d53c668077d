import { describeCoverage } from '../local/sharepoint/coverage/describe';
import { describeLists } from '../src/storage/describeLists';
import { organisationJsonSchema } from '../src/storage/organisation/schema';

/** The documents that are made from the code, by their place in the repository. */
export function documentsFromCode(): Readonly<Record<string, string>> {
  return {
    'local/sharepoint/COVERAGE.md': describeCoverage(),
    'docs/lists.md': describeLists(),
    'docs/organisation.schema.json': `${JSON.stringify(organisationJsonSchema(), null, 2)}\n`,
  };
}
