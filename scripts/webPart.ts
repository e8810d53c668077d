import { readFileSync } from 'node:fs';
import { faultsOfWebPart } from './archiving/webPart';

/** `npm run sppkg -- check FILE`: what a package with the web part lacks, or that it is whole. 0: whole; 2: something is told. */
const [file = ''] = process.argv.slice(2);
try {
  const faults = faultsOfWebPart(new Uint8Array(readFileSync(file)));
  for (const fault of faults) console.error(fault);
  if (faults.length === 0) console.log(`${file} är hel: en webbdel för sida, helsida och Teams.`);
  process.exitCode = faults.length === 0 ? 0 : 2;
} catch {
  console.error(`${file} går inte att läsa. Skriv: npm run sppkg -- check FIL`);
  process.exitCode = 1;
}
