import { writeFileSync } from 'node:fs';
import { documentsFromCode } from './documents';

/** Writes the documents that are made from the code, from the root of the repository. */
for (const [file, text] of Object.entries(documentsFromCode(process.cwd()))) {
  writeFileSync(file, text);
  process.stdout.write(`${file}\n`);
}
