import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import { organisationJsonSchema } from '../src/storage/organisation/schema';

/** Writes the documents that are made from the code. Run from the root of the repository after a change of schema. */
const written = { 'docs/organisation.schema.json': `${JSON.stringify(organisationJsonSchema(), null, 2)}\n` };

for (const [file, text] of Object.entries(written)) {
  writeFileSync(join(process.cwd(), file), text);
  process.stdout.write(format('%s\n', file));
}
