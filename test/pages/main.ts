/** `npm run pages`: every template by both writers as pictures of its pages, to be looked at. Needs LibreOffice Writer and poppler. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { whereIsLibreOffice } from '../../bench/documents/libreOffice';
import { writePdf } from '../../src/documents/pdf/writePdf';
import { writeDocx } from '../../src/documents/writeDocx';
import { TEMPLATES } from './templates';

const FOLDER = join(process.cwd(), '.cache', 'pages', 'drawn');
const DOTS_PER_INCH = '60';

const office = whereIsLibreOffice();
if (office === undefined || spawnSync('pdftoppm', ['-v']).status !== 0) {
  console.error('LibreOffice Writer and poppler are needed: apt-get install libreoffice-writer poppler-utils');
  process.exitCode = 1;
} else {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, description] of Object.entries(TEMPLATES)) {
    writeFileSync(join(FOLDER, `${name}.docx`), await writeDocx(description));
    writeFileSync(join(FOLDER, `${name}-pdf.pdf`), await writePdf(description));
  }
  const words = readdirSync(FOLDER).filter((file) => file.endsWith('.docx'));
  // All in one start of the program, which takes longer than a document.
  run(office, [
    ...['--headless', `-env:UserInstallation=file://${FOLDER}/profile`, '--convert-to', 'pdf', '--outdir', FOLDER],
    ...words.map((file) => join(FOLDER, file)),
  ]);
  const faults: string[] = [];
  for (const name of Object.keys(TEMPLATES)) {
    const counts = [`${name}.pdf`, `${name}-pdf.pdf`].map((file) => pagesOf(file));
    console.log(`${name.padEnd(16)} Word ${String(counts[0])} pages, PDF ${String(counts[1])}`);
    if (counts.includes(0)) faults.push(name);
  }
  rmSync(join(FOLDER, 'profile'), { recursive: true, force: true });
  console.log(`The pages lie in ${FOLDER}.`);
  if (faults.length > 0) {
    console.error(`Not drawn: ${faults.join(', ')}.`);
    process.exitCode = 1;
  }
}

function pagesOf(file: string): number {
  const name = file.replace(/\.pdf$/, '');
  run('pdftoppm', ['-r', DOTS_PER_INCH, '-png', join(FOLDER, file), join(FOLDER, name)]);
  return readdirSync(FOLDER).filter((one) => new RegExp(`^${name}-\\d+\\.png$`).test(one)).length;
}

function run(program: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
}
