import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What an authority has decided of preserving and destroying, in an area forum of the example. */
const DECIDED = `    retention: null
    retentionPlan:
      value:
        - { kind: notes, outcome: preserve }
        - { kind: annex, outcome: dispose, years: 5 }
      source: { document: Dokumenthanteringsplan, clause: Samverkan }
    disposal: { value: Bilagor får gallras., source: { document: Gallringsbeslut, clause: '12' } }
`;

/** Writes the Göteborg example with a retention plan and a decision on disposal into a folder; gives the file. */
export function writeKeepingExample(folder: string): string {
  const file = join(folder, 'forum.yaml');
  writeFileSync(file, readFileSync('local/examples/goteborg.yaml', 'utf8').replace('    retention: null\n', DECIDED));
  return file;
}
